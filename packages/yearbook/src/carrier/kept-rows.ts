import type { BoundBlock } from '../bound/document.js';
import { emsOf } from './ems.js';
import { cellPieces, piecesOf, placedCells, rowsOf, wordsOf } from './figures.js';
import type { FigureIndex, TableBlock } from './figures.js';

/** Signs of a table's type on a line of an upright page, and on one that lies. */
const signsOnLine = { upright: 48, lying: 76 } as const;
/** What has to stay together takes at most so many lines: far less than a page, or it would be cut off. */
const mostLines = 24;
/** A table of more lines is no short one: kept whole it would leave too much of a page empty. */
const shortTable = { upright: 14, lying: 8 } as const;
/** So do words right above a table, if they have no more lines than this: above a short one, and above one that parts. */
const shortWords = { whole: 8, parted: 4 } as const;
const signsOfText = 36;
/** So many rows stand under the heads at the foot of a page, unless they are tall. */
const firstRows = 3;
const mostFirstLines = 8;
/** So many rows are left with the sum and the notes beneath a table; one by itself says little. */
const lastRows = 2;

export interface KeptRows {
  /** So many rows stand under the heads where the table begins. */
  readonly first: number;
  /** About so many lines stand in them. */
  readonly firstLines: number;
  /** Of the rows and the sum, so many at the end stand on one page with the notes. */
  readonly last: number;
  /** A short table stands on one page whole. */
  readonly isWhole: boolean;
  /** About so many lines stand in all rows. */
  readonly lines: number;
}

export function keptRows(table: TableBlock, index: FigureIndex): KeptRows {
  const heights = linesOfRows(table, index);
  const sum = (rows: number): number => heights.slice(-rows).reduce((lines, height) => lines + height, 0);
  const atLeast = table.total === null ? 1 : 2;
  const wished = Math.min(heights.length, lastRows + atLeast - 1);
  const begin = (rows: number): number => heights.slice(0, rows).reduce((lines, height) => lines + height, 0);
  let first = Math.min(firstRows, heights.length);
  while (first > 1 && begin(first) > mostFirstLines) first -= 1;
  return {
    first,
    firstLines: begin(first),
    last: sum(wished) <= mostLines ? wished : Math.min(heights.length, atLeast),
    isWhole: sum(heights.length) <= shortTable[table.isWide ? 'lying' : 'upright'],
    lines: sum(heights.length),
  };
}

/** Whether words have to stand on the page where the table begins that they tell of. */
export function isKeptWithTable(
  block: BoundBlock,
  next: BoundBlock | undefined,
  index: FigureIndex,
): boolean {
  if (block.kind !== 'PARAGRAPH' || next?.kind !== 'TABLE' || next.columns.length === 0) return false;
  const words = wordsOf(piecesOf(block.runs, index));
  const most = shortWords[keptRows(next, index).isWhole ? 'whole' : 'parted'];
  return emsOf(words) <= most * signsOfText && !words.includes('\n');
}

function linesOfRows(table: TableBlock, index: FigureIndex): readonly number[] {
  const signs = signsOnLine[table.isWide ? 'lying' : 'upright'];
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0) || 1;
  return rowsOf(table).map(({ row }) =>
    Math.max(
      1,
      ...placedCells(row, table.columns.length).map(({ cell, at, span }) => {
        const share = table.columns.slice(at, at + span).reduce((sum, { width }) => sum + width, 0) / whole;
        const room = Math.max(1, share * signs - 0.7);
        return wordsOf(cellPieces(cell, index))
          .split('\n')
          .reduce((lines, line) => lines + Math.max(1, Math.ceil(emsOf(line) / room)), 0);
      }),
    ),
  );
}
