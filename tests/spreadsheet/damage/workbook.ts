import type { Book, Cell, Sheet } from './book.js';
import type { Damage } from './damage.js';
import { filled, formSheets, onCells, onSheets, sheetOf } from './moving.js';
import type { Dice } from './moving.js';
import { withoutKeys, withoutNames } from './rows-and-columns.js';

function renamed(book: Book, names: boolean): Book {
  const to = (name: string): string => `2025 ${name}（终稿）'改`;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, name: to(sheet.name) })),
    names: names ? book.names.map((name) => ({ ...name, sheet: to(name.sheet) })) : book.names,
  };
}

/** A copy of a sheet within the workbook; its names stay behind with the original. */
function copied(book: Book, change: (cell: Cell) => Cell): Book {
  const original = sheetOf(book, '表三');
  const copy: Sheet = { ...onCells(original, change), name: '表三 (2)' };
  return { ...book, sheets: [...book.sheets, copy] };
}

function other(cell: Cell, dice: Dice): Cell {
  if (cell.field === null || cell.means === null) return cell;
  const digits = String(Number(cell.means) + 1 + dice(5));
  return { ...cell, content: { kind: 'number', text: digits }, means: digits };
}

function pastedBelow(book: Book, change: (cell: Cell) => Cell, keys: boolean): Book {
  return onSheets(
    book,
    (sheet) => {
      const last = Math.max(...sheet.cells.map(({ row }) => row));
      const copy = onCells(sheet, change).cells.filter(({ column }) => keys || column > 1);
      const below = copy.map((cell) => ({ ...cell, row: cell.row + last + 1 }));
      return { ...sheet, cells: [...sheet.cells, ...below] };
    },
    ['表三'],
  );
}

function originReplaced(book: Book, from: RegExp, to: string, sheets: readonly string[]): Book {
  return onSheets(
    book,
    (sheet) =>
      onCells(sheet, (cell) =>
        cell.content.kind === 'text' && cell.content.text.startsWith('mj:s:')
          ? { ...cell, content: { kind: 'text', text: cell.content.text.replace(from, to) } }
          : cell.field === null
            ? cell
            : { ...cell, means: null },
      ),
    [...sheets],
  );
}

/** Labels and figures as they are seen, without looks, names, keys and merging. */
function asSeen(book: Book): Book {
  const bare = withoutKeys(withoutNames(book));
  return {
    ...bare,
    styles: null,
    sheets: bare.sheets.map((sheet) => ({ ...sheet, merges: [], hiddenRows: [] })),
  };
}

export const workbook: readonly Damage[] = [
  { name: 'saved by another program', taken: 'every', do: (book) => book },
  { name: 'saved with every text in its cell', taken: 'every', do: (book) => book, manner: { inline: true } },
  { name: 'saved with prefixed elements', taken: 'every', do: (book) => book, manner: { prefixed: true } },
  {
    name: 'saved with parts named from the root',
    taken: 'every',
    do: (book) => book,
    manner: { absolute: true },
  },
  {
    name: 'saved without saying where cells stand',
    taken: 'every',
    do: (book) => book,
    manner: { unplaced: true },
  },
  { name: 'names gone', effaces: ['names'], taken: 'every', do: withoutNames },
  {
    name: 'names and keys gone',
    effaces: ['names', 'keys'],
    taken: 'every',
    do: (book) => withoutKeys(withoutNames(book)),
  },
  { name: 'looks gone', taken: 'every', do: (book) => ({ ...book, styles: null }) },
  { name: 'everything gone but what is seen', effaces: ['names', 'keys'], taken: 'every', do: asSeen },
  { name: 'sheets renamed', taken: 'every', do: (book) => renamed(book, true) },
  {
    name: 'sheets renamed by a tool that leaves names behind',
    effaces: ['names'],
    taken: 'every',
    do: (book) => renamed(book, false),
  },
  {
    name: 'sheets in another order',
    taken: 'every',
    do: (book) => ({ ...book, sheets: book.sheets.toReversed() }),
  },
  { name: 'a sheet copied', taken: 'every', do: (book) => copied(book, (cell) => cell) },
  {
    name: 'a sheet copied and its figures changed',
    taken: 'some',
    do: (book, dice) => copied(book, (cell) => other(cell, dice)),
  },
  {
    name: 'a second table pasted below, alike',
    taken: 'every',
    do: (book) => pastedBelow(book, (cell) => cell, true),
  },
  {
    name: 'a second table pasted below, with other figures',
    taken: 'some',
    do: (book, dice) => pastedBelow(book, (cell) => other(cell, dice), true),
  },
  {
    name: 'a second table pasted below, with other figures, as seen',
    taken: 'some',
    do: (book, dice) => pastedBelow(book, (cell) => other(cell, dice), false),
  },
  {
    name: 'a sheet of another unit put in',
    falsifies: ['names', 'words'],
    taken: 'some',
    do: (book) => originReplaced(book, /410308103/, '410308104', ['表三']),
  },
  {
    name: 'last year’s template filled in',
    falsifies: ['names', 'words'],
    taken: 'some',
    do: (book) => originReplaced(book, /2025/, '2024', [...formSheets, '文字']),
  },
  {
    name: 'a sheet of names and telephone numbers added',
    taken: 'every',
    do: (book) => ({
      ...book,
      sheets: [
        {
          name: '通讯录',
          merges: [],
          hiddenRows: [],
          cells: filled(sheetOf(book, '表三')).map((cell) => ({ ...cell, field: null, means: null })),
        },
        ...book.sheets,
      ],
    }),
  },
];
