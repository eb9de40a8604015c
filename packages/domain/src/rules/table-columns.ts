import { cellsOfTable } from '../formats/cells.js';
import type { Format } from '../formats/format.js';

/** One column of a table with its cells in printed order. */
export interface TableColumn {
  readonly id: string;
  readonly cells: readonly string[];
}

const columnsByFormat = new WeakMap<Format, Map<string, readonly TableColumn[]>>();

/** The columns of a table; worked out once, for rules ask at every keystroke. */
export function columnsOfTable(format: Format, table: string): readonly TableColumn[] {
  const ofFormat = columnsByFormat.get(format) ?? new Map<string, readonly TableColumn[]>();
  columnsByFormat.set(format, ofFormat);
  const columns = ofFormat.get(table) ?? workOutColumns(format, table);
  ofFormat.set(table, columns);
  return columns;
}

function workOutColumns(format: Format, table: string): readonly TableColumn[] {
  const places = cellsOfTable(format, table);
  return [...new Set(places.map(({ column }) => column.id))].map((id) => ({
    id,
    cells: places.filter(({ column }) => column.id === id).map(({ cell }) => cell),
  }));
}
