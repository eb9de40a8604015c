import type { BoundDocument } from '@mingjian/yearbook/bound';
import { boundPdf } from '@mingjian/yearbook/bound-pdf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundDocuments, largeDocument, withCodes, withManyParts } from './bound-documents.js';
import { asPrinted, cellTexts, figuresThere } from './bound-places.js';
import { readPdf, uprightLines } from './pdf-text.js';

/** Signs that the face lacks are set as a turned-over type. */
const asSet = (words: string): string =>
  asPrinted(words)
    .replace(/[\u{20000}-\u{3ffff}]/gu, '〓')
    .replace(/\s/g, '');

/** Cells that are not there in the order in which they have to be read. */
function missingIn(text: string, cells: readonly string[]): readonly string[] {
  let from = 0;
  return cells.filter((cell) => {
    const at = text.indexOf(cell, from);
    if (at >= 0) from = at + cell.length;
    return at < 0;
  });
}

describe('the PDF of a document', () => {
  test('has every cell of every table in its order as text, and every figure among the sources', async () => {
    await fc.assert(
      fc.asyncProperty(boundDocuments, async (document: BoundDocument) => {
        const { text } = await readPdf(await boundPdf(document));
        expect(missingIn(text, cellTexts(document).map(asSet))).toEqual([]);
        const annex = text.slice(
          text.lastIndexOf(document.manifest.locale === 'zh' ? '附件来源' : 'Annex:sources'),
        );
        for (const { shown } of figuresThere(document)) expect(annex).toContain(asSet(shown));
      }),
      { numRuns: 5 },
    );
  });

  test('has contents, bookmarks, numbered pages and a foot that says what it is', async () => {
    const { text, bookmarks, pages } = await readPdf(await boundPdf(largeDocument(4, 2)));
    expect(bookmarks).toEqual(['1、2008年度', '2、2009年度', '附件　来源']);
    expect(text).toContain('目录1、2008年度2');
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`—${page}—`);
    expect(text.split('校验码7C41-E0B2').length).toBeGreaterThan(pages);
  });

  test('begins a notice under its title, without contents', async () => {
    const document = largeDocument(4, 1);
    const { text, bookmarks } = await readPdf(
      await boundPdf({ ...document, manifest: { ...document.manifest, kind: 'NOTICE' } }),
    );
    expect(text).not.toContain('目录');
    expect(bookmarks).toEqual(['1、2008年度', '附件　来源']);
    expect(text.indexOf('1、2008年度')).toBeLessThan(text.indexOf('—1—'));
  });

  test('is the same when it is made again, and leaves the document as it was', async () => {
    const document = largeDocument(4, 1);
    const before = structuredClone(document);
    const first = await boundPdf(document);
    expect(document).toEqual(before);
    expect(Buffer.compare(await boundPdf(document), first)).toBe(0);
  });

  test('keeps codes on one line wherever they stand in a cell', async () => {
    const codes = Array.from({ length: 14 }, (_, at) => `${'字'.repeat(at + 1)}（T${at}-NULL）`);
    const { pieces } = await readPdf(await boundPdf(withCodes(codes)));
    const said = pieces.filter((piece) => piece.includes('-NULL')).join('');
    for (const at of codes.keys()) expect(said).toContain(`T${at}-NULL`);
  });

  test('has an outline around the darkest cells, in the last rows as in all others, and around no other', async () => {
    const document = withCodes(['一', '二', '三', '四', '五', '六']);
    const shaded = (shade: number): BoundDocument => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'TABLE'
          ? {
              ...block,
              rows: block.rows.map((row, at) => ({ ...row, shades: [at % 5 === 0 ? shade : 1, 0] })),
            }
          : block,
      ),
    });
    // Two cells, each with a line at either side.
    expect(await uprightLines(await boundPdf(shaded(5)))).toBe(4);
    expect(await uprightLines(await boundPdf(shaded(2)))).toBe(0);
  });

  test('has no heading of a part of the annex alone at the foot of a page', async () => {
    const tables = Array.from({ length: 90 }, (_, at) => at + 101);
    const { texts } = await readPdf(await boundPdf(withManyParts(tables)));
    const lastPageOf = (words: string): number => texts.findLastIndex((text) => text.includes(words));
    expect(tables.filter((at) => lastPageOf(`表${at}。`) !== lastPageOf(`${at}节1行`))).toEqual([]);
    expect(lastPageOf('190节1行') - lastPageOf('101节1行')).toBeGreaterThan(3);
  });

  test('has the quotation marks of English as they were written, in headings and in text', async () => {
    const { manifest, ...document } = withCodes(['“both” of it']);
    const { text, bookmarks } = await readPdf(
      await boundPdf({
        ...document,
        manifest: { ...manifest, locale: 'en' },
        blocks: [
          { kind: 'HEADING', key: 'h', level: 1, words: '1. Last year’s promises' },
          { kind: 'PARAGRAPH', key: 'p', runs: [{ words: 'The unit’s grade is “good”, not ‘fair’.' }] },
          ...document.blocks,
        ],
      }),
    );
    expect(bookmarks).toContain('1. Last year’s promises');
    // In the contents and above the text.
    expect(text.split('Lastyear’spromises')).toHaveLength(3);
    expect(text).toContain('Theunit’sgradeis“good”,not‘fair’.');
    expect(text).toContain('“both”ofit');
  });
});
