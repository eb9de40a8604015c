import { HeadingLevel, ImageRun, PageBreak, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { BoundBlock } from '../bound/document.js';
import { chartPng } from '../carrier/chart-png.js';
import { chartPicture } from '../carrier/chart-picture.js';
import type { Locale } from '../carrier/carrier-words.js';
import { piecesOf } from '../carrier/figures.js';
import type { ChartBlock, FigureIndex, TableBlock } from '../carrier/figures.js';
import { paragraphsOf, printable } from '../model/words.js';
import type { Sheet } from './bound-measures.js';
import { boundSizes } from './bound-measures.js';
import { boundTable } from './bound-table.js';
import { faces } from './faces.js';
import { signature } from './signature.js';

interface Surroundings {
  readonly index: FigureIndex;
  readonly sheet: Sheet;
  readonly locale: Locale;
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function blockDocx(block: BoundBlock, around: Surroundings): readonly (Paragraph | Table)[] {
  const runs = (said: Extract<BoundBlock, { readonly kind: 'PARAGRAPH' }>['runs']): readonly TextRun[] =>
    piecesOf(said, around.index).map(({ words }) => new TextRun(words));
  switch (block.kind) {
    case 'HEADING':
      return [
        new Paragraph({
          heading: levels[block.level],
          indent: { firstLine: boundSizes.text * 20 },
          children: [new TextRun(printable(block.words))],
        }),
      ];
    case 'PARAGRAPH':
      return [new Paragraph({ style: 'BoundText', children: runs(block.runs) })];
    case 'NOTE':
      return [new Paragraph({ style: 'BoundNote', children: runs(block.runs) })];
    case 'TABLE':
      return tableDocx(block, around);
    case 'CHART':
      return chartDocx(block, around.sheet);
    case 'QUOTE':
      return [
        ...paragraphsOf(block.words).map((words) => quoted(words, faces.lead)),
        quoted(`—— ${printable(block.source)}`, faces.text),
      ];
    case 'PAGE_BREAK':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'SIGNATURE':
      return signature(printable(block.body), block.day);
  }
}

function quoted(text: string, font: (typeof faces)[keyof typeof faces]): Paragraph {
  return new Paragraph({
    indent: { left: boundSizes.text * 20, right: boundSizes.text * 20 },
    spacing: { line: 400, lineRule: 'exact' },
    children: [new TextRun({ text, font })],
  });
}

function tableDocx(
  block: TableBlock,
  { index, sheet, locale }: Surroundings,
): readonly (Paragraph | Table)[] {
  const caption = new Paragraph({ style: 'Caption', children: [new TextRun(printable(block.caption))] });
  const notes = block.notes.map(
    (words) => new Paragraph({ style: 'BoundNote', children: [new TextRun(printable(words))] }),
  );
  // A table without columns is no table to Word; its caption and notes still stand.
  if (block.columns.length === 0) return [caption, ...notes];
  // Between two tables there has to be a line, or Word makes one of them.
  const after = notes.length > 0 ? notes : [new Paragraph({ style: 'BoundNote' })];
  return [caption, boundTable(block, { index, textWidth: sheet.textWidth, locale }), ...after];
}

/** Twips a dot of the screen, in which the library wants pictures measured. */
const twipsPerDot = 15;

function chartDocx(block: ChartBlock, sheet: Sheet): readonly Paragraph[] {
  const { key, caption, description } = block;
  const { svg, ...transformation } = chartPicture(block, 'chart', Math.floor(sheet.textWidth / twipsPerDot));
  return [
    new Paragraph({
      alignment: 'center',
      keepNext: true,
      spacing: { before: 160 },
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
