import type { Book, Cell, Name, Sheet } from './book.js';

/** Numbers as a test wants them: from 0 up to but without `below`. The same seed gives the same numbers. */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function pick<Item>(items: readonly Item[], dice: Dice): Item {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export const formSheets = ['表二', '表三', '表四'];

export function onSheets(book: Book, change: (sheet: Sheet) => Sheet, names = formSheets): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (names.includes(sheet.name) ? change(sheet) : sheet)),
  };
}

export function onCells(sheet: Sheet, change: (cell: Cell) => Cell | null): Sheet {
  return { ...sheet, cells: sheet.cells.map(change).filter((cell) => cell !== null) };
}

/** Cells that were made for a field of the form and hold something. */
export function filled({ cells }: Sheet): readonly Cell[] {
  return cells.filter(({ field, content }) => field !== null && content.kind !== 'blank');
}

type Move = (at: number) => number | null;
const stays: Move = (at) => at;

/**
 * Moves rows and columns of a sheet; null deletes one. Names follow as in Excel, unless a tool moves the cells that
 * knows nothing of names.
 */
export function move(
  book: Book,
  sheetName: string,
  { row = stays, column = stays, names = true }: { row?: Move; column?: Move; names?: boolean },
): Book {
  const placed = <At extends { readonly row: number; readonly column: number }>(at: At): At | null => {
    const [toRow, toColumn] = [row(at.row), column(at.column)];
    return toRow === null || toColumn === null ? null : { ...at, row: toRow, column: toColumn };
  };
  const sheets = book.sheets.map((sheet): Sheet => {
    if (sheet.name !== sheetName) return sheet;
    return {
      ...onCells(sheet, placed),
      merges: sheet.merges.flatMap(({ top, left, bottom, right }) => {
        const rows = rangeOf(top, bottom, row);
        const columns = rangeOf(left, right, column);
        return rows && columns
          ? [{ top: rows.from, bottom: rows.to, left: columns.from, right: columns.to }]
          : [];
      }),
      hiddenRows: sheet.hiddenRows.flatMap((at) => row(at) ?? []),
    };
  });
  const moved = (name: Name): Name[] => {
    if (!names || name.sheet !== sheetName) return [name];
    const at = placed(name);
    return at ? [at] : [];
  };
  return { ...book, sheets, names: book.names.flatMap(moved) };
}

/** A merged range after a move: whole only where its rows still stand together. */
function rangeOf(from: number, to: number, moveOf: Move): { from: number; to: number } | null {
  const moved = Array.from({ length: to - from + 1 }, (_, at) => moveOf(from + at)).filter(
    (at) => at !== null,
  );
  if (moved.length === 0) return null;
  return { from: Math.min(...moved), to: Math.max(...moved) };
}

/** Room for `count` new rows or columns before `at`. */
export function insertedBefore(at: number, count = 1): Move {
  return (old) => (old >= at ? old + count : old);
}

export function deleted(at: number): Move {
  return (old) => (old === at ? null : old > at ? old - 1 : old);
}

export function swapped(one: number, other: number): Move {
  return (old) => (old === one ? other : old === other ? one : old);
}

/** Rows of a sheet in which fields stand. */
export function fieldRows({ cells }: Sheet): readonly number[] {
  return [...new Set(cells.filter(({ field }) => field !== null).map(({ row }) => row))];
}

export function fieldColumns({ cells }: Sheet): readonly number[] {
  return [...new Set(cells.filter(({ field }) => field !== null).map(({ column }) => column))];
}

export function sheetOf(book: Book, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}
