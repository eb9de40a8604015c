import type { BoundBlock, BoundDocument, Run, TableCell, TableRow } from '../bound/document.js';
import type { BoundFigure } from '../bound/figure.js';
import { printable } from '../model/words.js';

export type FigureIndex = ReadonlyMap<string, BoundFigure>;
export type TableBlock = Extract<BoundBlock, { readonly kind: 'TABLE' }>;
export type ChartBlock = Extract<BoundBlock, { readonly kind: 'CHART' }>;

export function figureIndex({ figures }: BoundDocument): FigureIndex {
  return new Map(figures.map((figure) => [figure.key, figure]));
}

/** A document that names a figure which it does not have is made wrongly: no file is written of it. */
export function figureOf(index: FigureIndex, key: string): BoundFigure {
  const figure = index.get(key);
  if (figure === undefined) throw new Error(`The document has no figure ${key}, but prints it.`);
  return figure;
}

/** What stands in one place, piece by piece: words, or a figure that can be followed to its origins. */
export type Piece =
  | { readonly words: string; readonly figure: null }
  | { readonly words: string; readonly figure: BoundFigure };

export function piecesOf(runs: readonly Run[], index: FigureIndex): readonly Piece[] {
  return runs.map((run) => {
    if ('words' in run) return { words: printable(run.words), figure: null };
    const figure = figureOf(index, run.figure);
    return { words: printable(figure.shown), figure };
  });
}

export const notApplicable = 'NA';

export function cellPieces(cell: TableCell, index: FigureIndex): readonly Piece[] {
  switch (cell.kind) {
    case 'WORDS':
    case 'STATE':
      return [{ words: printable(cell.words), figure: null }];
    case 'FIGURE':
      return piecesOf([{ figure: cell.figure }], index);
    case 'RUNS':
      return piecesOf(cell.runs, index);
    case 'NOT_APPLICABLE':
      return [{ words: notApplicable, figure: null }];
  }
}

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join('');
}

/** Keys of the figures in a cell, in their order. */
export function figuresInCell(cell: TableCell): readonly string[] {
  if (cell.kind === 'FIGURE') return [cell.figure];
  if (cell.kind === 'RUNS') return figuresInRuns(cell.runs);
  return [];
}

export function figuresInRuns(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) => ('figure' in run ? [run.figure] : []));
}

/** A cell with the column it begins in and how many it covers; a row always covers its whole table. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly at: number;
  readonly span: number;
}

const nothing: TableCell = { kind: 'WORDS', words: '' };

export function placedCells(row: TableRow, columns: number): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let at = 0;
  for (const cell of row.cells) {
    if (at >= columns) break;
    const span = cell.kind === 'STATE' ? Math.min(Math.max(1, cell.span), columns - at) : 1;
    placed.push({ cell, at, span });
    at += span;
  }
  for (; at < columns; at += 1) placed.push({ cell: nothing, at, span: 1 });
  return placed;
}

/** All rows in printed order; `isTotal` for the sum beneath. */
export function rowsOf(table: TableBlock): readonly { readonly row: TableRow; readonly isTotal: boolean }[] {
  return [
    ...table.rows.map((row) => ({ row, isTotal: false })),
    ...(table.total ? [{ row: table.total, isTotal: true }] : []),
  ];
}

/** What a row is called: the first of its cells that says something in words (a league table begins with ranks), else its key. */
export function rowName(row: TableRow, index: FigureIndex): string {
  const [first] = row.cells;
  const named = row.cells.find((cell) => cell.kind === 'WORDS' && /[^\s—]/.test(cell.words)) ?? first;
  const words = named === undefined ? '' : wordsOf(cellPieces(named, index)).trim();
  return words === '' ? row.key : words;
}

export interface HeadCell {
  readonly words: string;
  readonly at: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly isGroup: boolean;
}

/** One line of heads, or two where columns are grouped; empty for a table without columns. */
export function headRows({ columns }: TableBlock): readonly (readonly HeadCell[])[] {
  const groups: { readonly name: string | null; readonly at: number; size: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = groups.at(-1);
    if (last !== undefined && group !== null && last.name === group) last.size += 1;
    else groups.push({ name: group, at, size: 1 });
  });
  const single = (at: number, rowSpan: number): HeadCell => ({
    words: printable(columns[at]?.title ?? ''),
    at,
    colSpan: 1,
    rowSpan,
    isGroup: false,
  });
  if (groups.every(({ name }) => name === null))
    return columns.length === 0 ? [] : [columns.map((_, at) => single(at, 1))];
  return [
    groups.map(({ name, at, size }) =>
      name === null
        ? single(at, 2)
        : { words: printable(name), at, colSpan: size, rowSpan: 1, isGroup: true },
    ),
    groups.flatMap(({ name, at, size }) =>
      name === null ? [] : Array.from({ length: size }, (_, step) => single(at + step, 1)),
    ),
  ];
}

/** How columns are called outside of their table: 报送·晚（天）. */
export function columnName(table: TableBlock, at: number): string {
  const column = table.columns[at];
  if (column === undefined) return '';
  return printable(column.group === null ? column.title : `${column.group}·${column.title}`);
}
