import { columnLetters, fitRows, SheetBuilder } from '@mingjian/spreadsheet/writing';
import type { StyleName, WrittenValue } from '@mingjian/spreadsheet/writing';
import type { TableCell } from '../bound/document.js';
import { phrase } from '../carrier/carrier-words.js';
import type { Locale } from '../carrier/carrier-words.js';
import { cellPieces, figureOf, headRows, notApplicable, placedCells, wordsOf } from '../carrier/figures.js';
import type { FigureIndex, TableBlock } from '../carrier/figures.js';
import { neutralised } from '@mingjian/domain';
import { printable } from '../model/words.js';
import { numberOf, writtenBoundFigure } from './written-figure.js';

interface Surroundings {
  readonly index: FigureIndex;
  readonly name: string;
  readonly locale: Locale;
}

const characters = 96;

/** Caption, heads, rows, total and notes of one table. */
export function tableSheet(table: TableBlock, { index, name, locale }: Surroundings): SheetBuilder {
  const sheet = new SheetBuilder(name);
  const columns = Math.max(1, table.columns.length);
  const across = (row: number) => ({ from: { row, column: 1 }, to: { row, column: columns } });
  sheet.putOver(across(1), neutralised(printable(table.caption)), 'title');
  const heads = headRows(table);
  heads.forEach((cells, down) =>
    cells.forEach(({ words, at, colSpan, rowSpan }) =>
      sheet.putOver(
        {
          from: { row: down + 2, column: at + 1 },
          to: { row: down + 1 + rowSpan, column: at + colSpan },
        },
        neutralised(words),
        'head',
      ),
    ),
  );
  const first = heads.length + 2;
  table.rows.forEach((row, down) =>
    placedCells(row, table.columns.length).forEach(({ cell, at, span }) => {
      const { value, style } = writtenCell(cell, index);
      const place = { row: first + down, column: at + 1 };
      sheet.putOver({ from: place, to: { row: place.row, column: at + span } }, value, style);
    }),
  );
  if (table.rows.length === 0) sheet.putOver(across(first), phrase('noRows', locale), 'cell');
  const last = first + Math.max(1, table.rows.length) - 1;
  if (table.total) putTotal(sheet, table, { index, first, last });
  const below = last + (table.total ? 2 : 1);
  table.notes.forEach((words, at) =>
    sheet.putOver(across(below + at), neutralised(printable(words)), 'lead'),
  );
  table.columns.forEach(({ width }, at) =>
    sheet.widths.set(at + 1, Math.max(9, Math.round(width * characters))),
  );
  sheet.frozen = { row: first, column: table.columns.length > 1 ? 2 : 1 };
  sheet.paper = {
    landscape: table.isWide,
    ...(heads.length > 0 && { titleRows: { from: 2, to: first - 1 } }),
  };
  fitRows(sheet);
  return sheet;
}

function writtenCell(
  cell: TableCell,
  index: FigureIndex,
): { readonly value: WrittenValue; readonly style: StyleName } {
  if (cell.kind === 'FIGURE') return writtenBoundFigure(figureOf(index, cell.figure));
  if (cell.kind === 'NOT_APPLICABLE') return { value: notApplicable, style: 'notApplicable' };
  return { value: neutralised(wordsOf(cellPieces(cell, index))), style: 'cell' };
}

interface Rows {
  readonly index: FigureIndex;
  readonly first: number;
  readonly last: number;
}

/**
 * The row beneath. A sum is a formula only where the rows above add up to it: a workbook that is worked out anew must
 * never tell another number than the document.
 */
function putTotal(sheet: SheetBuilder, table: TableBlock, { index, first, last }: Rows): void {
  const { total } = table;
  if (total === null) return;
  for (const { cell, at, span } of placedCells(total, table.columns.length)) {
    const place = { row: last + 1, column: at + 1 };
    const key = table.columns[at]?.key ?? '';
    const written = writtenCell(cell, index);
    const letters = columnLetters(at + 1);
    const isSum =
      cell.kind === 'FIGURE' &&
      table.summed.includes(key) &&
      typeof written.value === 'number' &&
      addsUp(table, at, { index, total: figureOf(index, cell.figure).value });
    if (isSum && typeof written.value === 'number')
      sheet.put(
        place,
        { formula: `SUM(${letters}${first}:${letters}${last})`, result: written.value },
        styleOfSum(written.style),
      );
    else
      sheet.putOver(
        { from: place, to: { row: place.row, column: at + span } },
        written.value,
        written.style === 'cell' ? 'rowLabel' : styleOfSum(written.style),
      );
  }
}

function styleOfSum(style: StyleName): StyleName {
  return style === 'figure' ? 'sum' : style;
}

/** In whole hundredths, so that money adds up as it does on paper. */
const hundredths = (value: number): number => Math.round(value * 100);

function addsUp(
  table: TableBlock,
  at: number,
  { index, total }: { readonly index: FigureIndex; readonly total: string | number | null },
): boolean {
  const values = table.rows.flatMap((row) => {
    const placed = placedCells(row, table.columns.length).find((one) => one.at === at);
    if (placed?.cell.kind !== 'FIGURE') return [];
    const { value, kind } = figureOf(index, placed.cell.figure);
    if (value === null) return [];
    // A day is written as a number, which a formula would add.
    const number = kind === 'day' ? null : numberOf(value);
    return [number ?? Number.NaN];
  });
  const whole = total === null ? null : numberOf(total);
  return (
    whole !== null &&
    values.length > 0 &&
    values.reduce((sum, value) => sum + hundredths(value), 0) === hundredths(whole)
  );
}
