import { cellsOf } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import type { BadValueReason } from '../report/bad-value.js';
import type { FigureValue } from '../report/report.js';
import type { EntryGrid } from './entry-grid.js';
import { placeInGrid } from './entry-grid.js';
import { readTypedFigure, typedText } from './typed-figure.js';

/** What a pasted block does to a form. Nothing is dropped without being listed. */
export interface PastedBlock {
  /** Cells to set, as text; blank where the block is blank, for blank is unknown. */
  readonly cells: readonly (readonly [cell: string, text: string])[];
  /** Texts that are no figures; they are set all the same, so that the clerk sees and mends them. */
  readonly unreadable: readonly {
    readonly cell: string;
    readonly text: string;
    readonly reason: BadValueReason;
  }[];
  /** Figures that fell on a locked total and were not taken; to be held against what is computed. */
  readonly onTotals: readonly { readonly cell: string; readonly value: FigureValue | null }[];
  /** How many figures lay outside of the table. */
  readonly outside: number;
  /** Whether labels at the block's edges were left out. */
  readonly skippedLabels: boolean;
}

/** The cells of a text copied from a spreadsheet: tabs between columns, line ends between rows, quotes undone. */
export function readClipboardBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const closeCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quoted && character === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && character === '\t') closeCell();
    else if (!quoted && character === '\n') {
      closeCell();
      rows.push([]);
    } else cell += character;
  }
  closeCell();
  return rows;
}

/** Whether a clipboard text is a block of several cells rather than one figure. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

/** Lays a pasted block on a table, its first figure on the cell where it was pasted. */
export function placeBlock(
  text: string,
  at: string,
  grid: EntryGrid,
  format: Format,
  isLocked: (cell: string) => boolean,
): PastedBlock {
  const start = placeInGrid(grid, at);
  const room = start === null ? 0 : (grid[start.row]?.length ?? 0) - start.column;
  const { rows, skippedLabels } = withoutLabels(readClipboardBlock(text), room);
  const cells: [string, string][] = [];
  const unreadable: PastedBlock['unreadable'][number][] = [];
  const onTotals: PastedBlock['onTotals'][number][] = [];
  let outside = 0;
  rows.forEach((row, down) =>
    row.forEach((typed, right) => {
      const cell = start === null ? undefined : grid[start.row + down]?.[start.column + right];
      const kind = cell ? cellsOf(format).get(cell)?.kind : undefined;
      if (!cell || !kind) {
        if (typed !== '') outside += 1;
        return;
      }
      const read = readTypedFigure(typed, kind);
      if (isLocked(cell)) {
        if ('value' in read) onTotals.push({ cell, value: read.value });
        return;
      }
      cells.push([cell, 'value' in read ? typedText(read.value) : typed]);
      if ('reason' in read) unreadable.push({ cell, text: typed, reason: read.reason });
    }),
  );
  return { cells, unreadable, onTotals, outside, skippedLabels };
}

/**
 * People copy the labels with the figures. Rows at the top and columns at the left that hold words and no figure
 * are left out. A merged label leaves a blank cell beside it, which could as well be an unknown figure: it is only
 * taken for a label where the block is otherwise too wide for the table.
 */
function withoutLabels(
  rows: readonly (readonly string[])[],
  room: number,
): { readonly rows: readonly (readonly string[])[]; readonly skippedLabels: boolean } {
  const firstRow = rows.findIndex((row) => row.some(isFigure));
  const head = rows.slice(0, Math.max(0, firstRow));
  if (firstRow === -1 || head.some((row) => !row.some((cell) => cell !== '')))
    return { rows, skippedLabels: false };
  const body = rows.slice(firstRow);
  const words = Math.min(...body.map(leadingWords));
  const tooWide = Math.max(...body.map((row) => row.length)) - room;
  const mayCut = tooWide > words && body.every((row) => !row.slice(0, tooWide).some(isFigure));
  const labels = mayCut && body.some((row) => leadingWords(row) > 0) ? tooWide : words;
  return { rows: body.map((row) => row.slice(labels)), skippedLabels: firstRow > 0 || labels > 0 };
}

function isFigure(text: string): boolean {
  const read = readTypedFigure(text, 'count');
  return 'value' in read && read.value !== null;
}

/** Cells up to the last word before the first figure of a row. */
function leadingWords(row: readonly string[]): number {
  const firstFigure = row.findIndex(isFigure);
  const leading = firstFigure === -1 ? row : row.slice(0, firstFigure);
  return leading.findLastIndex((cell) => 'reason' in readTypedFigure(cell, 'count')) + 1;
}
