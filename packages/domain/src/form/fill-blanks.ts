import { cellsOf } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { cellField } from './form-field.js';
import type { FormEntry } from './form-field.js';
import { withFields } from './form-field.js';

/** The part of a table whose blanks are to become zeros. */
export interface BlankRange {
  readonly table: string;
  /** Only this column; the whole table when it is left out. */
  readonly column?: string;
}

/** Cells of a range that nobody has filled and that take figures. */
export function blankCells(
  entry: FormEntry,
  format: Format,
  { table, column }: BlankRange,
  isLocked: (cell: string) => boolean,
): readonly string[] {
  return [...cellsOf(format).values()]
    .filter((place) => place.table.id === table && (column === undefined || place.column.id === column))
    .map(({ cell }) => cell)
    .filter((cell) => !isLocked(cell) && !entry.has(cellField(cell)));
}

/** The entry with 0 in each of these cells: said by the clerk, never assumed. */
export function withZeros(entry: FormEntry, cells: readonly string[]): FormEntry {
  return withFields(
    entry,
    cells.map((cell) => [cellField(cell), '0']),
  );
}
