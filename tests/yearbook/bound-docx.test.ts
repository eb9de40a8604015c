import type { BoundDocument } from '@mingjian/yearbook/bound';
import { boundDocx } from '@mingjian/yearbook/bound-docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundDocuments, largeDocument, withCodes } from './bound-documents.js';
import { asPrinted, cellTexts, printedFigures } from './bound-places.js';
import { coverOf, partsOf, tablesIn, wordsIn } from './docx-parts.js';

const runs = { numRuns: 5 };
const bodyIn = (parts: ReadonlyMap<string, string>): string => parts.get('word/document.xml') ?? '';

/** Texts of the cells that are no heads, table by table in reading order. */
function textsIn(xml: string): readonly string[] {
  return tablesIn(xml).flatMap((table) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
      .filter(([row]) => !row.includes('<w:tblHeader/>'))
      .flatMap(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell, '\n'))),
  );
}

describe('the DOCX of a document', () => {
  test('has every cell of every table in its place, and every figure among the sources', async () => {
    await fc.assert(
      fc.asyncProperty(boundDocuments, async (document) => {
        const xml = bodyIn(partsOf(await boundDocx(document)));
        expect(textsIn(xml)).toEqual(cellTexts(document));
        const annex = wordsIn(xml.slice(xml.lastIndexOf('<w:tbl>')));
        for (const shown of printedFigures(document)) expect(annex).toContain(asPrinted(shown));
        for (const rows of coverOf(xml)) expect(new Set(rows).size).toBe(1);
      }),
      runs,
    );
  });

  test('made again is the same byte for byte, whatever the clock says', async () => {
    const [document] = fc.sample(boundDocuments, { numRuns: 1, seed: 11 });
    if (document === undefined) throw new Error('no document');
    const first = await boundDocx(document);
    const second = await boundDocx(structuredClone(document));
    expect(Buffer.compare(second, first)).toBe(0);
    expect(partsOf(first).get('docProps/core.xml')).toContain('2025-03-10T01:12:00Z');
  });

  test('has real headings, contents that can be read, heads that come again, feet that say what it is', async () => {
    const parts = partsOf(await boundDocx(largeDocument(3, 2)));
    const xml = bodyIn(parts);
    expect([...xml.matchAll(/<w:pStyle w:val="Heading1"\/>/g)]).toHaveLength(3);
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '';
    expect(contents).toContain('TOC');
    for (const heading of ['1、2008年度', '2、2009年度', '附件　来源'])
      expect(wordsIn(contents)).toContain(heading);
    expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(4);
    const feet = [...parts]
      .filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
      .map(([, foot]) => wordsIn(foot));
    expect(feet.length).toBeGreaterThan(1);
    for (const foot of feet) {
      expect(foot).toContain('演示数据');
      expect(foot).toContain('2025-03-10 09:12');
      expect(foot).toContain('7C41-E0B2');
    }
    for (const kind of ['svg', 'png'])
      expect([...parts.keys()].filter((name) => name.endsWith(`.${kind}`))).not.toEqual([]);
  });

  test('lays the heading and the words of a wide table on the same page, and begins a notice under its title', async () => {
    const document = largeDocument(3, 1);
    const wide: BoundDocument = {
      ...document,
      blocks: document.blocks.flatMap((block) => {
        if (block.kind === 'CHART') return [];
        return [block.kind === 'TABLE' ? { ...block, isWide: true } : block];
      }),
    };
    const sectionsOf = async (one: BoundDocument): Promise<readonly string[]> =>
      bodyIn(partsOf(await boundDocx(one))).split('</w:sectPr>');
    const [front = '', lying = ''] = await sectionsOf(wide);
    expect(front).not.toContain('landscape');
    expect(lying).toContain('landscape');
    expect(wordsIn(lying)).toContain('1、2008年度');

    const [first = ''] = await sectionsOf({
      ...document,
      manifest: { ...document.manifest, kind: 'NOTICE' },
    });
    expect(first).not.toContain('TOC');
    expect(wordsIn(first)).toContain('1、2008年度');
  });

  test('breaks a head that is too long for its column so that no single sign is left over', async () => {
    const document = largeDocument(1, 1);
    const narrow: BoundDocument = {
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'TABLE'
          ? {
              ...block,
              columns: block.columns.map((column, at) => ({ ...column, width: at === 0 ? 1.7 : 0.35 })),
            }
          : block,
      ),
    };
    const [table = ''] = tablesIn(bodyIn(partsOf(await boundDocx(narrow))));
    const heads = [...table.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell, '/')).slice(0, 12);
    for (const head of ['新收', '上年/结转', '办结/总计', '予以/公开', '办理结果'])
      expect(heads).toContain(head);
  });

  test('keeps codes and days on one line, and parts rows of figures where they may be parted', async () => {
    const xml = bodyIn(partsOf(await boundDocx(withCodes(['T3-NULL', '410308-fgw', 'Self-inspection']))));
    const [table = ''] = tablesIn(xml);
    expect(table.match(/<w:noBreakHyphen\/>/g)).toHaveLength(2);
    expect(wordsIn(table)).toContain('410308-fgw');
    const large = bodyIn(partsOf(await boundDocx(largeDocument(9, 1))));
    const annex = large.slice(large.lastIndexOf('</w:tbl>'));
    expect(annex).toMatch(/、\u200b\d/);
    expect(annex).not.toMatch(/、\d/);
  });

  test('has English chapters, captions and heads no lighter than what stands under them', async () => {
    const document = largeDocument(1, 1);
    const heaviness = async (locale: 'zh' | 'en'): Promise<readonly boolean[]> => {
      const styles =
        partsOf(await boundDocx({ ...document, manifest: { ...document.manifest, locale } })).get(
          'word/styles.xml',
        ) ?? '';
      return ['Heading1', 'Heading2', 'Caption', 'BoundHead'].map((id) => {
        const [style = ''] =
          new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles) ?? [];
        return /<w:b\/>|<w:b w:val="true"\/>/.test(style);
      });
    };
    expect(await heaviness('en')).toEqual([true, true, true, true]);
    // 黑体 is heavy by itself.
    expect(await heaviness('zh')).toEqual([false, true, false, false]);
  });
});
