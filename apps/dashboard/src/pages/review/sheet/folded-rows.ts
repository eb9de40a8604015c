import { cellCode } from '@mingjian/domain';
import type { Figures, Table } from '@mingjian/domain';

/** Rows of a table that say nothing but zero, with the rows that stay. Totals, and rows somebody speaks of, stay. */
export function foldedRows(
  table: Table,
  figures: Figures,
  isSpokenOf: (cell: string) => boolean,
): ReadonlySet<string> {
  const isTotal = new Set(table.rows.flatMap(({ partOf }) => partOf ?? []));
  const folded = table.rows.filter((row) => {
    if (row.partOf === undefined || isTotal.has(row.id)) return false;
    const cells = row.columns.map((column) => cellCode(table.id, row.id, column));
    return cells.every((cell) => figures.get(cell) === 0 && !isSpokenOf(cell));
  });
  // One line in the place of one line saves nothing.
  return folded.length > 1 ? new Set(folded.map(({ id }) => id)) : new Set();
}
