import type { DocumentReading } from '@mingjian/domain';
import { readDocument } from '@mingjian/reader';
import { expect, test } from 'vitest';
import type { GeneratedReport } from './generated/generated-report.js';
import { generatedReports } from './generated/generated-report.js';
import { divisions } from './scoring/divisions.js';

/** The report as a portal serves it: a paragraph an element, the portal's own words around it. */
const page = ({ text }: GeneratedReport): string => {
  const [title = '', ...paragraphs] = text.split('\n').filter((paragraph) => paragraph !== '');
  return [
    `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>`,
    '<style>p { text-indent: 2em; }</style><script>var visits = 120;</script></head>',
    `<body><h1>${title}</h1><div class="content">`,
    ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    '</div></body></html>',
  ].join('\n');
};

const encoder = new TextEncoder();
const read = (name: string, text: string): DocumentReading =>
  readDocument({ name, bytes: encoder.encode(text) }, divisions);

const said = ({ statements }: DocumentReading): readonly string[] =>
  statements.map(({ measure, value, qualifier }) => `${measure} ${String(value)} ${qualifier}`);

test('a report says the same as a page of a portal and as a text', () => {
  const differing = generatedReports(60).flatMap((report) => {
    const asText = read(report.name, report.text);
    const asPage = read(report.name.replace('.txt', '.html'), page(report));
    for (const { start, end, quote } of asPage.statements) expect(asPage.text.slice(start, end)).toBe(quote);
    return said(asText).join('\n') === said(asPage).join('\n') ? [] : [report.name];
  });
  expect(differing).toEqual([]);
});
