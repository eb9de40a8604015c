import { blank } from './book.js';
import type { Book, Cell, Content } from './book.js';
import type { Damage } from './damage.js';
import { filled, formSheets, onCells, onSheets, pick } from './moving.js';
import type { Dice } from './moving.js';
import { withoutNames } from './rows-and-columns.js';

/** Retypes figures of the tables: those that the change answers null for stay as they are. */
function retyped(
  book: Book,
  change: (
    cell: Cell & { readonly means: string },
  ) => Partial<Pick<Cell, 'content' | 'means' | 'style'>> | null,
): Book {
  return onSheets(book, (sheet) =>
    onCells(sheet, (cell) => {
      const { field, means } = cell;
      return field === null || means === null ? cell : { ...cell, ...change({ ...cell, means }) };
    }),
  );
}

const text = (words: string): { readonly content: Content } => ({ content: { kind: 'text', text: words } });
const isFormula = ({ content }: Cell): boolean => content.kind === 'formula';
const isMoney = ({ field }: Cell): boolean => field === 'cell:proactive.fee.amount';

const fullWidth = (digits: string): string =>
  digits.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string =>
  digits.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** Adds a look to the workbook's styles; answers it and its number. */
function withLook(book: Book, format: string): { readonly book: Book; readonly style: number } {
  const styles = book.styles ?? '';
  const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1] ?? 0);
  return {
    style: count,
    book: {
      ...book,
      styles: styles
        .replace('<numFmts', `<numFmts_`)
        .replace(/<numFmts_([^>]*)>/, `<numFmts$1><numFmt numFmtId="190" formatCode="${format}"/>`)
        .replace('</cellXfs>', '<xf numFmtId="190" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
    },
  };
}

function inLook(format: string, change: (digits: string) => string): Damage['do'] {
  return (book, dice) => {
    // A workbook without any looks shows what it stores.
    if (book.styles === null) return book;
    const { book: looking, style } = withLook(book, format);
    return retyped(looking, ({ means }) =>
      dice(4) === 0 ? { style, content: { kind: 'number', text: change(means) }, means: null } : null,
    );
  };
}

/** One figure somewhere in the tables gets another content. */
function one(book: Book, dice: Dice, content: Content): Book {
  const cells = book.sheets.filter(({ name }) => formSheets.includes(name)).flatMap(filled);
  if (cells.length === 0) return book;
  const chosen = pick(cells, dice);
  return onSheets(book, (sheet) =>
    onCells(sheet, (cell) => (cell === chosen ? { ...cell, content, means: null } : cell)),
  );
}

/** It says what it says: whether it is the sum can be told only while all its parts are there. */
function wrongTotal(means: string): Pick<Cell, 'content' | 'means'> {
  const text = String(Number(means) + 1);
  return { content: { kind: 'number', text }, means: text };
}

export const cells: readonly Damage[] = [
  {
    name: 'digits of full width',
    taken: 'every',
    do: (book) => retyped(book, ({ means }) => text(fullWidth(means))),
  },
  { name: 'numbers as text', taken: 'every', do: (book) => retyped(book, ({ means }) => text(means)) },
  {
    name: 'commas between thousands, as text',
    taken: 'every',
    do: (book) => retyped(book, ({ means }) => text(grouped(means))),
  },
  {
    name: 'spaces around and between thousands, of every kind',
    taken: 'every',
    do: (book) =>
      retyped(book, ({ means }) => text(`\u00a0 ${grouped(means).replace(/,/g, ' ')}\u3000\u200b`)),
  },
  {
    name: '件 and 万元 behind the number',
    taken: 'every',
    do: (book) => retyped(book, (cell) => text(`${cell.means}${isMoney(cell) ? '万元' : ' 件'}`)),
  },
  {
    name: 'another unit behind the number',
    taken: 'some',
    do: (book, dice) =>
      retyped(book, (cell) =>
        dice(3) === 0 ? { ...text(`${cell.means}${isMoney(cell) ? '元' : '万元'}`), means: null } : null,
      ),
  },
  {
    name: 'apostrophes in front',
    taken: 'every',
    do: (book) => retyped(book, ({ means }) => text(`'${means}`)),
  },
  {
    name: 'zeros deleted: blank is not zero',
    taken: 'every',
    do: (book) => retyped(book, ({ means }) => (means === '0' ? { content: blank, means: null } : null)),
  },
  ...['无', '没有', '/', '-', '——'].map((word): Damage => ({
    name: `zeros written as ${word}`,
    taken: 'some',
    do: (book) => retyped(book, ({ means }) => (means === '0' ? { ...text(word), means: null } : null)),
  })),
  {
    name: 'words for numbers',
    taken: 'some',
    do: (book, dice) =>
      retyped(book, () =>
        dice(3) === 0
          ? {
              ...text(pick(['三件', '约5', '见附表', '5/6', '3 5', '1,23', '(4)', '12%'], dice)),
              means: null,
            }
          : null,
      ),
  },
  {
    name: 'formulas replaced by their values',
    taken: 'every',
    do: (book) =>
      retyped(book, (cell) => (isFormula(cell) ? { content: { kind: 'number', text: cell.means } } : null)),
  },
  {
    name: 'totals that point nowhere: #REF!',
    taken: 'some',
    do: (book) =>
      retyped(book, (cell) =>
        isFormula(cell) ? { content: { kind: 'error', code: '#REF!' }, means: null } : null,
      ),
  },
  {
    name: 'an error in an input',
    taken: 'most',
    do: (book, dice) =>
      one(book, dice, { kind: 'error', code: pick(['#REF!', '#DIV/0!', '#VALUE!', '#N/A'], dice) }),
  },
  {
    name: 'formulas in place of numbers',
    taken: 'every',
    do: (book) =>
      retyped(book, ({ means }) => ({ content: { kind: 'formula', formula: `1*${means}`, result: means } })),
  },
  {
    name: 'formulas whose results were never worked out',
    taken: 'some',
    do: (book) =>
      retyped(book, (cell) =>
        isFormula(cell) ? { content: { kind: 'formula', formula: '1+1', result: null }, means: null } : null,
      ),
  },
  {
    name: 'totals that were typed wrong',
    taken: 'some',
    do: (book, dice) =>
      retyped(book, (cell) => (isFormula(cell) && dice(3) === 0 ? wrongTotal(cell.means) : null)),
  },
  {
    name: 'what floating point adds to a number',
    taken: 'every',
    do: (book) =>
      retyped(book, (cell) =>
        isMoney(cell) || Number(cell.means) > 1000
          ? null
          : { content: { kind: 'number', text: `${cell.means}.0000000000000004` } },
      ),
  },
  { name: 'cells that show per cents', taken: 'some', do: inLook('0.00%', (digits) => `${digits}e-2`) },
  {
    name: 'cells that show dates',
    taken: 'some',
    do: inLook('yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', (digits) => digits),
  },
  { name: 'cells that show tens of thousands', taken: 'some', do: inLook('0!.0,', (digits) => digits) },
  {
    name: 'fractions in counts',
    taken: 'some',
    do: (book, dice) =>
      retyped(book, (cell) =>
        !isMoney(cell) && dice(4) === 0
          ? { content: { kind: 'number', text: `${cell.means}.5` }, means: null }
          : null,
      ),
  },
  {
    name: 'texts in runs of several looks, with their readings',
    taken: 'every',
    do: (book) => retyped(book, ({ means }) => ({ content: { kind: 'text', text: means, rich: true } })),
  },
  {
    name: 'heads of columns changed',
    effaces: ['words'],
    taken: 'every',
    do: (book) => relabelled(book, /^(自然人|商业企业|本年制发件数|结果维持|总计)$/, '改了的表头'),
  },
  {
    name: 'heads of columns changed, names gone',
    effaces: ['names', 'words'],
    taken: 'every',
    do: (book) =>
      withoutNames(relabelled(book, /^(自然人|商业企业|本年制发件数|结果维持|总计)$/, '改了的表头')),
  },
  {
    name: 'labels of rows changed into those of others',
    falsifies: ['words'],
    taken: 'most',
    do: (book) => relabelled(book, /^1\.属于国家秘密$/, '2.其他法律行政法规禁止公开'),
  },
  {
    name: 'this year’s figures typed into last year’s columns',
    taken: 'every',
    do: (book, dice) =>
      onSheets(
        book,
        (sheet) => ({
          ...sheet,
          cells: [
            ...sheet.cells.filter(({ row, column }) => row !== 9 || column !== 13),
            {
              row: 9,
              column: 13,
              style: 0,
              content: { kind: 'number', text: String(1000 + dice(9)) },
              field: null,
              means: null,
            },
          ],
        }),
        ['表三'],
      ),
  },
];

function relabelled(book: Book, words: RegExp, to: string): Book {
  return onSheets(book, (sheet) =>
    onCells(sheet, (cell) =>
      cell.field === null && cell.content.kind === 'text' && words.test(cell.content.text)
        ? { ...cell, content: { kind: 'text', text: to } }
        : cell,
    ),
  );
}
