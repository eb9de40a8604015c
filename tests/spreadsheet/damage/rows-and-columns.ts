import { blank } from './book.js';
import type { Book, Cell } from './book.js';
import type { Damage } from './damage.js';
import {
  deleted,
  fieldColumns,
  fieldRows,
  formSheets,
  insertedBefore,
  move,
  onCells,
  onSheets,
  pick,
  sheetOf,
  swapped,
} from './moving.js';
import type { Dice } from './moving.js';

function junk(row: number, column: number, text: string): Cell {
  const isNumber = /^\d+$/.test(text);
  const content = isNumber ? ({ kind: 'number', text } as const) : ({ kind: 'text', text } as const);
  return { row, column, style: 0, content, field: null, means: null };
}

/** A new row anywhere between the fields' rows of table 3, and what stands in it. */
function withRow(book: Book, dice: Dice, texts: readonly string[], names = true): Book {
  const row = pick(fieldRows(sheetOf(book, '表三')), dice);
  const moved = move(book, '表三', { row: insertedBefore(row), names });
  return onSheets(
    moved,
    (sheet) => ({ ...sheet, cells: [...sheet.cells, ...texts.map((text, at) => junk(row, 5 + at, text))] }),
    ['表三'],
  );
}

/** Takes two rows of one block of table 3, labels and hidden keys with them. */
function swapRows(book: Book, dice: Dice): Book {
  const rows = fieldRows(sheetOf(book, '表三'));
  return move(book, '表三', { row: swapped(pick(rows, dice), pick(rows, dice)) });
}

/** Results of one kind of dispute; the same words stand over those of the others. */
const resultsOfDispute = 5;

/** Within one kind of dispute: between two of them, words alone could not tell what was moved. */
function swapColumns(book: Book, dice: Dice, name: string): Book {
  const all = fieldColumns(sheetOf(book, name));
  const first = name === '表四' ? dice(Math.floor(all.length / resultsOfDispute)) * resultsOfDispute : 0;
  const columns = name === '表四' ? all.slice(first, first + resultsOfDispute) : all;
  return move(book, name, { column: swapped(pick(columns, dice), pick(columns, dice)) });
}

const isHiddenKey = ({ content }: Cell): boolean => content.kind === 'text' && content.text.startsWith('mj:');

/** What a clean-up of hidden rows and columns takes away. */
export function withoutKeys(book: Book): Book {
  return onSheets(book, (sheet) => onCells(sheet, (cell) => (isHiddenKey(cell) ? null : cell)), [
    ...formSheets,
    '文字',
  ]);
}

export function withoutNames(book: Book): Book {
  return { ...book, names: [] };
}

export const rowsAndColumns: readonly Damage[] = [
  { name: 'a blank row inserted', taken: 'every', do: (book, dice) => withRow(book, dice, []) },
  {
    name: 'a row of notes and figures inserted',
    taken: 'every',
    do: (book, dice) => withRow(book, dice, ['小计', '7', '8', '备注']),
  },
  {
    name: 'rows inserted by a tool that leaves names behind',
    falsifies: ['names'],
    taken: 'some',
    do: (book, dice) => withRow(book, dice, ['9', '9', '9'], false),
  },
  {
    name: 'rows put above everything',
    taken: 'every',
    do: (book) => formSheets.reduce((moved, name) => move(moved, name, { row: insertedBefore(1, 3) }), book),
  },
  {
    name: 'a row deleted',
    taken: 'every',
    do: (book, dice) => move(book, '表三', { row: deleted(pick(fieldRows(sheetOf(book, '表三')), dice)) }),
  },
  { name: 'rows in another order', taken: 'every', do: (book, dice) => swapRows(swapRows(book, dice), dice) },
  {
    name: 'rows in another order, names and keys gone',
    effaces: ['names', 'keys'],
    taken: 'every',
    do: (book, dice) => withoutKeys(withoutNames(swapRows(swapRows(book, dice), dice))),
  },
  {
    name: 'a column inserted in the middle, with figures of its own',
    taken: 'every',
    do: (book, dice) => {
      const column = pick(fieldColumns(sheetOf(book, '表三')), dice);
      const moved = move(book, '表三', { column: insertedBefore(column) });
      const row = pick(fieldRows(sheetOf(moved, '表三')), dice);
      return onSheets(
        moved,
        (sheet) => ({ ...sheet, cells: [...sheet.cells, junk(6, column, '备注'), junk(row, column, '5')] }),
        ['表三'],
      );
    },
  },
  {
    name: 'a column deleted',
    taken: 'every',
    do: (book, dice) =>
      move(book, '表三', { column: deleted(pick(fieldColumns(sheetOf(book, '表三')), dice)) }),
  },
  {
    name: 'columns in another order',
    taken: 'every',
    do: (book, dice) => swapColumns(swapColumns(book, dice, '表三'), dice, '表三'),
  },
  {
    name: 'columns of the disputes in another order, merging undone',
    taken: 'most',
    do: (book, dice) =>
      onSheets(swapColumns(book, dice, '表四'), (sheet) => ({ ...sheet, merges: [] }), ['表四']),
  },
  {
    name: 'columns of the disputes in another order, merging undone, names and keys gone',
    effaces: ['names', 'keys'],
    taken: 'some',
    do: (book, dice) =>
      onSheets(
        withoutKeys(withoutNames(swapColumns(book, dice, '表四'))),
        (sheet) => ({ ...sheet, merges: [] }),
        ['表四'],
      ),
  },
  { name: 'hidden rows and columns cleaned away', effaces: ['keys'], taken: 'every', do: withoutKeys },
  {
    name: 'merged cells undone',
    taken: 'every',
    do: (book) => onSheets(book, (sheet) => ({ ...sheet, merges: [] })),
  },
  {
    name: 'merged cells undone, names and keys gone',
    effaces: ['names', 'keys'],
    taken: 'every',
    do: (book) => withoutKeys(withoutNames(onSheets(book, (sheet) => ({ ...sheet, merges: [] })))),
  },
  {
    name: 'rows hidden by hand',
    taken: 'every',
    do: (book) =>
      onSheets(book, (sheet) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, ...fieldRows(sheet)] })),
  },
  {
    name: 'rows filtered away and in another order',
    taken: 'every',
    do: (book, dice) =>
      onSheets(swapRows(book, dice), (sheet) => ({
        ...sheet,
        hiddenRows: fieldRows(sheet).filter((row) => row % 2 === 0),
      })),
  },
  {
    name: 'rows of junk at the end',
    taken: 'every',
    do: (book, dice) =>
      onSheets(book, (sheet) => {
        const last = Math.max(...sheet.cells.map(({ row }) => row));
        const rows = [1, 2, 3].flatMap((down) => [
          junk(last + down, 2, '合计'),
          ...fieldColumns(sheet).map((column) => junk(last + down, column, String(dice(90)))),
        ]);
        return { ...sheet, cells: [...sheet.cells, ...rows] };
      }),
  },
  {
    name: 'the values sorted without their hidden keys',
    falsifies: ['names', 'keys'],
    taken: 'some',
    do: (book, dice) => {
      const rows = fieldRows(sheetOf(book, '表三'));
      const to = swapped(pick(rows, dice), pick(rows, dice));
      // Labels and figures go, the hidden column and the names stay.
      return onSheets(
        book,
        (sheet) =>
          onCells(sheet, (cell) => (cell.column < 2 ? cell : { ...cell, row: to(cell.row) ?? cell.row })),
        ['表三'],
      );
    },
  },
  {
    name: 'a figure dragged into another cell, its name with it',
    falsifies: ['keys', 'words'],
    taken: 'most',
    do: (book, dice) => {
      const cells = sheetOf(book, '表三').cells.filter(({ field }) => field !== null);
      const [from, to] = [pick(cells, dice), pick(cells, dice)];
      if (from === to) return book;
      const at = { row: to.row, column: to.column };
      return {
        ...onSheets(
          book,
          (sheet) =>
            onCells(sheet, (cell) => {
              if (cell === to) return { ...cell, ...pickPlace(from), content: blank, means: null };
              return cell === from ? { ...cell, ...at } : cell;
            }),
          ['表三'],
        ),
        names: book.names
          .filter((name) => !isAt(name, to, '表三'))
          .map((name) => (isAt(name, from, '表三') ? { ...name, ...at } : name)),
      };
    },
  },
];

function pickPlace({ row, column }: Cell): { readonly row: number; readonly column: number } {
  return { row, column };
}

function isAt(
  name: { readonly sheet: string; readonly row: number; readonly column: number },
  { row, column }: Cell,
  sheet: string,
): boolean {
  return name.sheet === sheet && name.row === row && name.column === column;
}
