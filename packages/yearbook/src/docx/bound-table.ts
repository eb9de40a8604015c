import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ITableCellOptions } from 'docx';
import { phrase } from '../carrier/carrier-words.js';
import type { Locale } from '../carrier/carrier-words.js';
import { cellPieces, headRows, placedCells, rowsOf, wordsOf } from '../carrier/figures.js';
import type { FigureIndex, TableBlock } from '../carrier/figures.js';
import { groundOf, isOutlined } from '../carrier/shades.js';
import { cellStyles } from './bound-styles.js';
import { twips } from './measures.js';

const strong = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const faint = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
} as const;

interface Look {
  readonly align: 'left' | 'right' | 'centre';
  readonly isBold?: boolean;
  readonly isHead?: boolean;
  readonly options?: Omit<ITableCellOptions, 'children'>;
}

/** Three lines: above, under the heads, beneath. Heads come again on every page, no row is torn apart. */
export function boundTable(
  table: TableBlock,
  {
    index,
    textWidth,
    locale,
  }: { readonly index: FigureIndex; readonly textWidth: number; readonly locale: Locale },
): Table {
  const columnWidths = widthsOf(
    table.columns.map(({ width }) => width),
    textWidth,
  );
  const heads = headRows(table);
  const rows = rowsOf(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    margins: { marginUnitType: WidthType.DXA, left: twips(0.8), right: twips(0.8), top: 20, bottom: 20 },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: faint,
      insideVertical: none,
    },
    rows: [
      ...heads.map(
        (row) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: row.map(({ words, colSpan, rowSpan }) =>
              cellOf(words, {
                align: 'centre',
                isHead: true,
                options: { columnSpan: colSpan, rowSpan, borders: { bottom: thin } },
              }),
            ),
          }),
      ),
      ...(table.rows.length === 0 ? [emptyRow(table, locale)] : []),
      ...rows.map(
        ({ row, isTotal }) =>
          new TableRow({
            cantSplit: true,
            children: placedCells(row, table.columns.length).map(({ cell, at, span }) => {
              const shade = row.shades?.[at] ?? 0;
              const ground = groundOf(shade);
              return cellOf(wordsOf(cellPieces(cell, index)), {
                align:
                  cell.kind === 'STATE' || cell.kind === 'NOT_APPLICABLE'
                    ? 'centre'
                    : (table.columns[at]?.align ?? 'left'),
                isBold: isTotal,
                options: {
                  columnSpan: span,
                  ...(cell.kind === 'NOT_APPLICABLE' && {
                    shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: 'AAAAAA', fill: 'FFFFFF' },
                  }),
                  ...(ground !== null && {
                    shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground },
                  }),
                  ...(isTotal && { borders: { top: thin } }),
                  ...(isOutlined(shade) && { borders: { top: thin, bottom: thin, left: thin, right: thin } }),
                },
              });
            }),
          }),
      ),
    ],
  });
}

function emptyRow(table: TableBlock, locale: Locale): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cellOf(phrase('noRows', locale), {
        align: 'centre',
        options: { columnSpan: Math.max(1, table.columns.length) },
      }),
    ],
  });
}

function cellOf(words: string, { align, isBold = false, isHead = false, options }: Look): TableCell {
  const style = isHead ? cellStyles.head : isBold ? cellStyles.total : cellStyles.figure;
  return new TableCell({
    ...options,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style, alignment: alignments[align], children: [new TextRun(words)] })],
  });
}

/** Whole twips that add up to the width of the text. */
function widthsOf(shares: readonly number[], textWidth: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  const edges = shares.reduce<readonly number[]>(
    (found, share) => [...found, (found.at(-1) ?? 0) + share / whole],
    [0],
  );
  return shares.map(
    (_, at) => Math.round((edges[at + 1] ?? 1) * textWidth) - Math.round((edges[at] ?? 0) * textWidth),
  );
}
