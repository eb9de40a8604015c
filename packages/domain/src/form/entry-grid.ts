import { cellCode } from '../formats/cells.js';
import type { Table } from '../formats/format.js';

/** The cells of a table as the keys move over them; null where a row lacks the column. */
export type EntryGrid = readonly (readonly (string | null)[])[];

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How a table's inputs lie on screen. A grid keeps its rows and columns; blocks stand one under the other, each
 * row with the columns it has; a wide table is one line of blocks side by side, as it is printed.
 */
export function entryGrid(table: Table): EntryGrid {
  switch (table.layout) {
    case 'grid':
      return table.rows.map((row) =>
        table.columns.map(({ id }) => (row.columns.includes(id) ? cellCode(table.id, row.id, id) : null)),
      );
    case 'blocks':
    case 'list':
      return table.rows.map((row) => row.columns.map((column) => cellCode(table.id, row.id, column)));
    case 'wide':
      return [table.rows.flatMap((row) => row.columns.map((column) => cellCode(table.id, row.id, column)))];
  }
}

/** Where a cell lies in its grid, or null when it is not there. */
export function placeInGrid(grid: EntryGrid, cell: string): GridPlace | null {
  for (const [row, cells] of grid.entries()) {
    const column = cells.indexOf(cell);
    if (column !== -1) return { row, column };
  }
  return null;
}

export type GridMove = 'up' | 'down' | 'left' | 'right' | 'row start' | 'row end';

const steps: Readonly<Record<'up' | 'down' | 'left' | 'right', GridPlace>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/**
 * The next cell in a direction that takes figures, or null at the edge. A shorter row below is met at its last
 * column, so that the Down key walks a whole table.
 */
export function cellInDirection(
  grid: EntryGrid,
  from: string,
  move: GridMove,
  isOpen: (cell: string) => boolean,
): string | null {
  const start = placeInGrid(grid, from);
  if (!start) return null;
  if (move === 'row start' || move === 'row end') {
    const open = (grid[start.row] ?? []).filter((cell) => cell !== null && isOpen(cell));
    return (move === 'row start' ? open[0] : open.at(-1)) ?? null;
  }
  const step = steps[move];
  for (
    let row = start.row + step.row, column = start.column + step.column;
    ;
    row += step.row, column += step.column
  ) {
    const cells = grid[row];
    if (!cells || column < 0) return null;
    const cell = step.row === 0 ? cells[column] : (cells[column] ?? cells.at(-1));
    if (cell === undefined) return null;
    if (cell !== null && isOpen(cell)) return cell;
  }
}
