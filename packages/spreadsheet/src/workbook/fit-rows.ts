import type { SheetBuilder } from './sheet-builder.js';

const lineHeight = 15;
const usualWidth = 9;
/** Chinese characters are two digits wide; a cell's own edges take about one. */
const wide = 2;
const edges = 1;

/** Makes rows tall enough for labels that take two lines: programs do it by themselves only for cells not merged. */
export function fitRows(sheet: SheetBuilder): void {
  const merged = new Map(sheet.merges.map((range) => [`${range.from.row}:${range.from.column}`, range]));
  for (const [row, cells] of sheet.cells) {
    if (sheet.heights.has(row) || sheet.hiddenRows.has(row)) continue;
    const lines = [...cells.values()].map(({ column, value }) => {
      if (typeof value !== 'string') return 1;
      const range = merged.get(`${row}:${column}`);
      // What reaches over several rows has room.
      if (range && range.to.row > row) return 1;
      return Math.ceil(widthOf(value) / (widthFrom(sheet, column, range?.to.column ?? column) - edges));
    });
    const most = Math.max(...lines);
    if (most > 1) sheet.heights.set(row, most * lineHeight + 3);
  }
}

function widthFrom({ widths }: SheetBuilder, from: number, to: number): number {
  return Array.from({ length: to - from + 1 }, (_, at) => widths.get(from + at) ?? usualWidth).reduce(
    (sum, width) => sum + width,
    0,
  );
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > 'ÿ' ? wide : 1), 0);
}
