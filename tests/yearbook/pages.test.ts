import type { BoundBlock, BoundDocument, TableCell } from '@mingjian/yearbook/bound';
import { boundDocx } from '@mingjian/yearbook/bound-docx';
import { boundPdf } from '@mingjian/yearbook/bound-pdf';
import { describe, expect, test } from 'vitest';
import { largeDocument } from './bound-documents.js';
import { converted, hasOffice } from './office.js';
import { readPdf } from './pdf-text.js';

const withBlocks = (blocks: readonly BoundBlock[]): BoundDocument => ({
  ...largeDocument(1, 1),
  blocks,
  figures: [],
});

const words = (said: string): TableCell => ({ kind: 'WORDS', words: said });
const row = (key: string, name: string) => ({ key, cells: [words(name), words('件')], shades: null });

/** A section of a heading, maybe words, and a table of so many rows with a sum and a note. */
function section(rows: number, isWide: boolean): readonly BoundBlock[] {
  const key = `s${rows}`;
  return [
    { kind: 'HEADING', key: `${key}.h`, level: 1, words: `第${rows}节` },
    ...(rows % 3 === 0
      ? []
      : [{ kind: 'PARAGRAPH' as const, key: `${key}.p`, runs: [{ words: `第${rows}段` }] }]),
    {
      kind: 'TABLE',
      key,
      caption: `表${rows}`,
      columns: [
        { key: 'name', title: '单位', group: null, align: 'left', width: 0.6 },
        { key: 'value', title: '件数', group: null, align: 'right', width: 0.4 },
      ],
      rows: Array.from({ length: rows }, (_, at) => row(`${key}.${at}`, `${rows}节${at + 1}行`)),
      total: row(`${key}.total`, `${rows}节合计`),
      summed: [],
      notes: [`注${rows}：只为看页。`],
      isWide,
    },
  ];
}

const sizes = Array.from({ length: 44 }, (_, at) => at + 1);

/** Sections of all sizes, so that a page ends at each of their places. */
const sections = withBlocks(sizes.flatMap((rows) => section(rows, rows === 20)));

/** Tables one after another over many pages: what is told wrong of one is wrong of all that follow. */
const filled = withBlocks(
  Array.from({ length: 30 }, (_, at) => at + 31).flatMap((rows) => section(rows, false)),
);

/** So many lines, then a page that begins by order: at some count the lines end where the page does. */
const broken = withBlocks(
  sizes.flatMap((lines): readonly BoundBlock[] => [
    { kind: 'HEADING', key: `b${lines}`, level: 1, words: `第${lines}节` },
    ...Array.from({ length: lines }, (_, at): BoundBlock => ({
      kind: 'PARAGRAPH',
      key: `b${lines}.${at}`,
      runs: [{ words: `第${at + 1}行` }],
    })),
    { kind: 'PAGE_BREAK' },
  ]),
);

const carriers = [
  {
    name: 'PDF',
    pagesOf: async (document: BoundDocument) => (await readPdf(await boundPdf(document))).texts,
  },
  {
    name: 'DOCX (as LibreOffice lays it out; skipped without it)',
    pagesOf: async (document: BoundDocument) =>
      (await readPdf(await converted(await boundDocx(document), 'docx', 'pdf'))).texts,
  },
];

describe.each(carriers)('pages of the $name', ({ name, pagesOf }) => {
  const isSkipped = name !== 'PDF' && !hasOffice;

  test.skipIf(isSkipped)(
    'have a heading with what it heads, and the end of a table with its sum and its note',
    async () => {
      const pages = await pagesOf(sections);
      const contents = pages.findIndex((text) => text.includes('1节1行'));
      // The contents name every heading.
      const pageOf = (said: string): number =>
        pages.findIndex((text, at) => at >= contents && text.includes(said));
      const torn = sizes.filter((rows) => {
        const [heading, beginning] = [
          pageOf(`第${rows}节`),
          pageOf(rows % 3 === 0 ? `${rows}节1行` : `第${rows}段`),
        ];
        // Word leaves the note with the last row as it is told to; LibreOffice may not.
        const note = name === 'PDF' ? [`注${rows}：`] : [];
        const end = [`${rows}节${rows}行`, `${rows}节合计`, ...note].map(pageOf);
        const beforeLast = rows > 1 ? pageOf(`${rows}节${rows - 1}行`) : end[0];
        return heading !== beginning || new Set([...end, beforeLast]).size > 1 || heading < 0;
      });
      expect(torn).toEqual([]);
      // A short table is on one page, with the words above it.
      const parted = sizes.filter(
        (rows) =>
          rows <= 12 && new Set([`第${rows}节`, `${rows}节1行`, `${rows}节合计`].map(pageOf)).size > 1,
      );
      expect(parted).toEqual([]);
      // A long one begins with three rows at least, and with the words above it.
      const thin = sizes.filter(
        (rows) => rows > 12 && new Set([`第${rows}节`, `${rows}节1行`, `${rows}节3行`].map(pageOf)).size > 1,
      );
      expect(thin).toEqual([]);
    },
    60_000,
  );

  test.skipIf(isSkipped).each([
    { kind: 'that begin by order', document: broken, first: '第1行' },
    { kind: 'that tables fill', document: sections, first: '1节1行' },
    { kind: 'that long tables fill', document: filled, first: '31节1行' },
  ])(
    '$kind are told right in the contents, and none is empty',
    async ({ document, first: beginning }) => {
      const pages = await pagesOf(document);
      const said = pages.map((text) =>
        text.replace(/演示数据|2025-03-10\d\d:\d\d生成|校验码7C41-E0B2|—\d+—/g, ''),
      );
      expect(said.flatMap((text, at) => (text === '' ? [at + 1] : []))).toEqual([]);
      const first = pages.findIndex((text) => text.includes(beginning));
      const contents = pages.slice(0, first).join('').replace(/[.…]/g, '');
      const headings = document.blocks.flatMap((block) => (block.kind === 'HEADING' ? [block.words] : []));
      const wrong = headings.filter((words) => {
        const page = pages.findIndex((text, at) => at >= first && text.includes(words)) + 1;
        return !contents.includes(`${words}${page}`);
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
