import type { BoundDocument } from '../bound/document.js';
import { phrase } from '../carrier/carrier-words.js';
import { aboutLines } from '../carrier/about.js';
import { punctuation } from '../carrier/punctuation.js';
import { reportWords, sourceWords } from '../carrier/sources.js';
import type { Sources } from '../carrier/sources.js';
import { escaped } from './escaped.js';
import type { FigureLinks } from './figure-links.js';

/** The annex: reports by number, then every figure once with the reports it rests on. */
export function sourcesHtml(document: BoundDocument, sources: Sources, links: FigureLinks): string {
  const { locale } = document.manifest;
  const sections = sources.sections.flatMap(({ title, lines }) => [
    `<h3>${escaped(title)}</h3>`,
    '<ul>',
    ...lines.map((line) => {
      const { figure, row, column } = line;
      const number = links.numberOf(figure.key);
      const shown = links.isPrinted(figure.key)
        ? `<a href="#f${number}">${escaped(figure.shown)}</a>`
        : escaped(figure.shown);
      return `<li id="s${number}">${escaped([row, column].filter((name) => name !== '').join(punctuation[locale].comma))} <b>${shown}</b> ${linked(escaped(sourceWords(line, locale)))}</li>`;
    }),
    '</ul>',
  ]);
  return [
    `<section class="sources break" aria-labelledby="sources"><h2 id="sources">${phrase('sources', locale)}</h2>`,
    `<ul class="small">${aboutLines(document)
      .map(({ name, words }) => `<li>${escaped(name)}${punctuation[locale].colon}${escaped(words)}</li>`)
      .join('')}</ul>`,
    `<h3>${phrase('reportsRead', locale)}</h3>`,
    '<ul>',
    ...sources.reports.map(
      (report) =>
        `<li id="r${report.number}">［${report.number}］${escaped(reportWords(report, locale))}</li>`,
    ),
    '</ul>',
    ...sections,
    '</section>',
  ].join('\n');
}

/** ［12］ leads to the report of that number. */
function linked(words: string): string {
  return words.replace(/［(\d+)］/g, '<a href="#r$1">［$1］</a>');
}
