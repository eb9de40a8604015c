import { openWorkbook, tableTexts, writeTableWorkbook } from '@mingjian/spreadsheet';
import { describe, expect, test } from 'vitest';
import { openBook } from './damage/book.js';
import type { Book, Cell } from './damage/book.js';
import { saveBook } from './damage/save-book.js';

const head = ['单位', '代码', '结转·总计', '现行有效·行政规范性文件'];
const written = writeTableWorkbook({
  title: '2026年期初数',
  sheetName: '期初数',
  head,
  rows: [
    ['第一镇', '990101100'],
    ['第二乡', '990101101'],
  ],
  notes: ['没有的填 0，不清楚的留空。'],
  at: new Date('2026-01-04T01:00:00Z'),
});

function filled(cells: readonly Pick<Cell, 'row' | 'column' | 'content' | 'style'>[]): Book {
  const book = openBook(written);
  return {
    ...book,
    sheets: book.sheets.map((sheet, at) =>
      at > 0
        ? sheet
        : {
            ...sheet,
            cells: [
              ...sheet.cells.filter(
                (old) => !cells.some(({ row, column }) => row === old.row && column === old.column),
              ),
              ...cells.map((cell) => ({ ...cell, field: null, means: null })),
            ],
          },
    ),
  };
}

function textsOf(bytes: Uint8Array) {
  const opened = openWorkbook(bytes);
  if (opened.kind === 'REFUSED') throw new Error(opened.reason);
  return tableTexts(opened.workbook);
}

describe('a list to be filled in as a workbook', () => {
  test('has a line for each unit and comes back as the lines that one would paste', () => {
    const number = (row: number, column: number, text: string) =>
      ({ row, column, style: 0, content: { kind: 'number', text } }) as const;
    const book = filled([number(2, 3, '2'), number(2, 4, '15'), number(3, 4, '0')]);
    expect(textsOf(saveBook(book))).toEqual([
      {
        sheet: '期初数',
        text: [head.join('\t'), '第一镇\t990101100\t2\t15', '第二乡\t990101101\t\t0'].join('\n'),
      },
      { sheet: '说明', text: '没有的填 0，不清楚的留空。' },
    ]);
  });

  test('a formula without a result is no blank, and a line break in a cell parts no lines', () => {
    const book = filled([
      { row: 2, column: 3, style: 0, content: { kind: 'formula', formula: '1+1', result: null } },
      { row: 2, column: 4, style: 0, content: { kind: 'text', text: '十五\n件' } },
    ]);
    const [, line = ''] = textsOf(saveBook(book))[0]?.text.split('\n') ?? [];
    expect(line).toBe('第一镇\t990101100\t（公式没有结果）\t十五 件');
  });
});
