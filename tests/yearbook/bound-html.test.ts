import { boundHtml } from '@mingjian/yearbook/bound-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundDocuments } from './bound-documents.js';
import { asPrinted, figuresThere, printedFigures } from './bound-places.js';

const unescaped = (words: string): string =>
  words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => unescaped(found));

const runs = { numRuns: 20 };

describe('the page of a document', () => {
  test('has every figure where the tables print it, and each leads to its line among the sources', () => {
    fc.assert(
      fc.property(boundDocuments, (document) => {
        const html = boundHtml(document);
        const tables = [...html.matchAll(/<tbody>.*?<\/tbody>/gs)].map(([table]) => table).join('');
        expect(all(tables, /<a class="f"[^>]*>([^<]*)<\/a>/g)).toEqual(
          printedFigures(document).map(asPrinted),
        );
        const lines = all(html, /<li id="s\d+">.*?<b>(?:<a [^>]*>)?([^<]*)</gs);
        expect([...lines].sort()).toEqual(
          figuresThere(document)
            .map(({ shown }) => asPrinted(shown))
            .sort(),
        );
      }),
      runs,
    );
  });

  test('every address in it leads somewhere in it, and no two places have one name', () => {
    fc.assert(
      fc.property(boundDocuments, (document) => {
        const html = boundHtml(document);
        const ids = all(html, / id="([^"]*)"/g);
        expect(new Set(ids).size).toBe(ids.length);
        for (const target of all(html, / href="#([^"]*)"/g)) expect(ids).toContain(target);
        expect(html).not.toMatch(/ (?:href|src)="(?!#)/);
      }),
      runs,
    );
  });

  test('runs nothing and asks for nothing: no script, no handler, no address outside', () => {
    fc.assert(
      fc.property(boundDocuments, (document) => {
        const tags = [...boundHtml(document).matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag).join('\n');
        expect(tags).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
        expect(tags).not.toMatch(/\son\w+\s*=/i);
        expect(tags.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|javascript:/i);
      }),
      runs,
    );
  });

  test('is the same byte for byte when it is made again', () => {
    fc.assert(
      fc.property(boundDocuments, (document) => {
        expect(boundHtml(structuredClone(document))).toBe(boundHtml(document));
      }),
      runs,
    );
  });

  test('tells tables by caption and heads, charts by title and description', () => {
    fc.assert(
      fc.property(boundDocuments, (document) => {
        const html = boundHtml(document);
        for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
          expect(table).toMatch(/^<table><caption>[^<]+<\/caption>/);
          expect(table).not.toMatch(/<th\b(?! scope="(?:col|row|colgroup)")/);
        }
        for (const [svg] of html.matchAll(/<svg.*?<\/svg>/gs)) {
          expect(svg).toMatch(/<title/);
          expect(svg).toMatch(/<desc/);
        }
      }),
      runs,
    );
  });
});
