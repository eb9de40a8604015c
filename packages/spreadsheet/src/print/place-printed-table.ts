import type { PrintedCell, PrintedTable } from '@mingjian/domain';
import type { CellAddress } from '../workbook/address.js';
import type { SheetBuilder, WrittenValue } from '../workbook/sheet-builder.js';
import type { StyleName } from '../workbook/style.js';

/** What stands in the cell of a figure, and how it looks. */
export interface PrintedFigure {
  readonly value: WrittenValue;
  readonly style: StyleName;
}

const looks: Readonly<Record<Exclude<PrintedCell['role'], 'FIGURE'>, StyleName>> = {
  HEAD: 'head',
  LABEL: 'rowLabel',
};

/**
 * A table as the form prints it, its upper left cell at `origin`: heads and labels merged as on paper, every figure in
 * a cell of its own. Answers the first row below.
 */
export function placePrintedTable(
  sheet: SheetBuilder,
  table: PrintedTable,
  origin: CellAddress,
  figureOf: (cell: string) => PrintedFigure,
): number {
  const taken = new Set<string>();
  table.rows.forEach((row, down) => {
    let across = 0;
    for (const cell of row) {
      while (taken.has(`${down}:${across}`)) across += 1;
      take(taken, { down, across }, cell);
      const from = { row: origin.row + down, column: origin.column + across };
      const to = { row: from.row + cell.rowSpan - 1, column: from.column + cell.colSpan - 1 };
      if (cell.cell === null) {
        const indented = `${'　'.repeat(cell.level)}${cell.words}`;
        sheet.putOver({ from, to }, indented === '' ? null : indented, lookOf(cell));
      } else {
        const { value, style } = figureOf(cell.cell);
        sheet.putOver({ from, to }, value, style);
      }
    }
  });
  return origin.row + table.rows.length;
}

function lookOf({ role }: PrintedCell): StyleName {
  return role === 'FIGURE' ? 'figure' : looks[role];
}

/** Cells that one of several rows covers are left out of the rows below it, as in HTML. */
function take(
  taken: Set<string>,
  { down, across }: { readonly down: number; readonly across: number },
  { rowSpan, colSpan }: PrintedCell,
): void {
  for (let row = down; row < down + rowSpan; row += 1)
    for (let column = across; column < across + colSpan; column += 1) taken.add(`${row}:${column}`);
}

/** Widths of the columns of labels, in digits; the columns of figures share one width. */
const widths: Readonly<
  Record<PrintedTable['layout'], { readonly labels: readonly number[]; readonly figures: number }>
> = {
  blocks: { labels: [34], figures: 22 },
  grid: { labels: [11, 18, 40], figures: 13.5 },
  wide: { labels: [], figures: 10.5 },
  list: { labels: [64, 10], figures: 16 },
};

export function widenForTable(sheet: SheetBuilder, { layout, columns }: PrintedTable, from: number): void {
  const { labels, figures } = widths[layout];
  for (let column = 0; column < columns; column += 1)
    sheet.widths.set(from + column, labels[column] ?? figures);
}

/** Wide tables lie across the page. */
export function isAcross({ layout }: Pick<PrintedTable, 'layout'>): boolean {
  return layout === 'grid' || layout === 'wide';
}
