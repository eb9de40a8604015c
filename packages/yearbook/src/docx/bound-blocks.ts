import { HeadingLevel, ImageRun, PageBreak, Paragraph, TextRun } from 'docx';
import type { BoundBlock } from '../bound/document.js';
import type { AnnexLinks } from '../carrier/annex-links.js';
import { chartPng } from '../carrier/chart-png.js';
import { chartPicture } from '../carrier/chart-picture.js';
import type { Locale } from '../carrier/carrier-words.js';
import { piecesOf } from '../carrier/figures.js';
import { isKeptWithTable } from '../carrier/kept-rows.js';
import type { ChartBlock, FigureIndex, TableBlock } from '../carrier/figures.js';
import { paragraphsOf, printable } from '../model/words.js';
import type { Sheet } from './bound-measures.js';
import { boundSizes, boundSpaces } from './bound-measures.js';
import { boundTable, piecesXml } from './bound-table.js';
import { signature } from './signature.js';
import { paragraphXml, runXml } from './xml.js';

interface Surroundings {
  readonly index: FigureIndex;
  readonly sheet: Sheet;
  readonly locale: Locale;
  readonly links: AnnexLinks;
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface Neighbours {
  readonly before: BoundBlock | undefined;
  readonly next: BoundBlock | undefined;
}

/** What a block is made of: text that is written as it is, or paragraphs of the library. */
export type WrittenBlock = string | readonly Paragraph[];

export function blockDocx(
  block: BoundBlock,
  { before, next }: Neighbours,
  around: Surroundings,
): WrittenBlock {
  const runs = (said: Extract<BoundBlock, { readonly kind: 'PARAGRAPH' }>['runs']): string =>
    piecesXml(piecesOf(said, around.index), around.links);
  switch (block.kind) {
    case 'HEADING':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: before?.kind === 'PAGE_BREAK',
          indent: { firstLine: boundSizes.text * 20 },
          children: [new TextRun(printable(block.words))],
        }),
      ];
    case 'PARAGRAPH':
      return paragraphXml(runs(block.runs), {
        style: 'BoundText',
        isKept: isKeptWithTable(block, next, around.index),
      });
    case 'NOTE':
      return paragraphXml(runs(block.runs), { style: 'BoundNote' });
    case 'TABLE':
      return tableDocx(block, around);
    case 'CHART':
      return chartDocx(block, around.sheet);
    case 'QUOTE':
      return [
        ...paragraphsOf(block.words).map((words) => paragraphXml(runXml(words), { style: 'BoundQuote' })),
        paragraphXml(runXml(`—— ${printable(block.source)}`), { style: 'BoundQuoteSource' }),
      ].join('');
    case 'PAGE_BREAK':
      // A paragraph of its own could fall on the next page, and leave that one empty.
      return next?.kind === 'HEADING' ? [] : [new Paragraph({ children: [new PageBreak()] })];
    case 'SIGNATURE':
      return signature(printable(block.body), block.day);
  }
}

function tableDocx(block: TableBlock, { index, sheet, locale, links }: Surroundings): string {
  const caption = paragraphXml(runXml(printable(block.caption)), { style: 'Caption' });
  const notes = block.notes.map((words) => paragraphXml(runXml(printable(words)), { style: 'BoundNote' }));
  // A table without columns is no table to Word; its caption and notes still stand.
  if (block.columns.length === 0) return [caption, ...notes].join('');
  // Between two tables there has to be a line, or Word makes one of them.
  const after = notes.length > 0 ? notes : [paragraphXml('', { style: 'BoundNote' })];
  return [caption, boundTable(block, { index, textWidth: sheet.textWidth, locale, links }), ...after].join(
    '',
  );
}

/** Twips a dot of the screen, in which the library wants pictures measured. */
const twipsPerDot = 15;

export function pictureWidth(sheet: Sheet): number {
  return Math.floor(sheet.textWidth / twipsPerDot);
}

function chartDocx(block: ChartBlock, sheet: Sheet): readonly Paragraph[] {
  const { key, caption, description } = block;
  const { svg, ...transformation } = chartPicture(block, 'chart', pictureWidth(sheet));
  return [
    new Paragraph({
      alignment: 'center',
      keepNext: true,
      spacing: boundSpaces.picture,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          transformation,
          fallback: { type: 'png', data: chartPng(svg) },
          altText: { name: printable(key), title: printable(caption), description: printable(description) },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', keepNext: false, children: [new TextRun(printable(caption))] }),
  ];
}
