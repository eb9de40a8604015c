import { describe, expect, test } from 'vitest';
import { openWorkbook } from '@mingjian/spreadsheet';
import { csvOf } from '../../apps/dashboard/src/ui/export/csv-of';
import { fileNameOf } from '../../apps/dashboard/src/ui/export/save-file';
import { xlsxOf } from '../../apps/dashboard/src/ui/export/xlsx-of';
import type { ExportedValue } from '../../apps/dashboard/src/ui/export/exported-table';

const linesOf = (rows: readonly (readonly ExportedValue[])[]) =>
  csvOf({ name: 'n', about: [['地区', '孟津区']], columns: ['指标', '数值'], rows }).split('\r\n');

describe('A table as CSV', () => {
  test('begins with the mark by which Excel knows UTF-8, then says what it is of, then its head', () => {
    expect(linesOf([['申请', 3]])).toEqual(['\uFEFF地区,孟津区', '', '指标,数值', '申请,3', '']);
  });

  test('unknown is empty, zero is 0, and what the form lacks is NA', () => {
    expect(linesOf([[null, 0, 'NA']])[3]).toBe(',0,NA');
  });

  test.each(['=1+1', '+1+1', '@SUM(A1)', '-cmd', ' =1', '\u3000＝1', '\t=1', '-1+2'])(
    'what a spreadsheet would reckon stays words: %j',
    (words) => {
      expect(linesOf([[words]])[3]).toBe(`'${words}`);
    },
  );

  test.each(['-5', '-0.25', '12480.50'])('a number stays a number: %s', (words) => {
    expect(linesOf([[words]])[3]).toBe(words);
  });

  test('commas, quotes and line ends stay in their field', () => {
    expect(csvOf({ name: 'n', about: [], columns: ['甲,"乙"\n丙'], rows: [] })).toBe(
      '\uFEFF\r\n"甲,""乙""\n丙"\r\n',
    );
  });
});

const at = new Date('2026-01-22T01:00:00Z');
const cellsOf = (rows: readonly (readonly ExportedValue[])[]) => {
  const bytes = xlsxOf(
    { name: '孟津区-对比-2025', about: [['地区', '孟津区']], columns: ['指标', '数值'], rows },
    at,
  );
  const opened = openWorkbook(bytes);
  if (opened.kind === 'REFUSED') throw new Error(opened.reason);
  const [sheet] = opened.workbook.sheets;
  return (row: number, column: number) => sheet?.rows.get(row)?.get(column)?.content;
};

describe('A table as a workbook', () => {
  test('says what it is of, then its head, then figures to reckon with and codes that stay text', () => {
    const cell = cellsOf([['410308100', 3]]);
    expect(cell(1, 2)).toEqual({ kind: 'text', text: '孟津区' });
    expect(cell(3, 2)).toEqual({ kind: 'text', text: '数值' });
    expect(cell(4, 1)).toEqual({ kind: 'text', text: '410308100' });
    expect(cell(4, 2)).toEqual({ kind: 'number', value: 3 });
  });

  test('unknown is blank, zero is 0, what the form lacks is NA, and yuan keep their fen', () => {
    const cell = cellsOf([
      [null, 0],
      ['NA', '12480.50'],
      ['123456789012345.67', -0.25],
    ]);
    expect([cell(4, 1), cell(4, 2)]).toEqual([undefined, { kind: 'number', value: 0 }]);
    expect([cell(5, 1), cell(5, 2)]).toEqual([
      { kind: 'text', text: 'NA' },
      { kind: 'number', value: 12480.5 },
    ]);
    // More signs than a spreadsheet keeps: as text, none of them is lost.
    expect(cell(6, 1)).toEqual({ kind: 'text', text: '123456789012345.67' });
    expect(cell(6, 2)).toEqual({ kind: 'number', value: -0.25 });
  });

  test.each(['=1+1', '+1+1', '@SUM(A1)', '-cmd', '\u3000＝1', '-1+2'])(
    'what a spreadsheet would reckon stays words: %j',
    (words) => {
      expect(cellsOf([[words]])(4, 1)).toEqual({ kind: 'text', text: `'${words}` });
    },
  );

  test('the same table at the same time is the same file', () => {
    const table = { name: 'n', about: [], columns: ['甲'], rows: [[1]] };
    expect(xlsxOf(table, at)).toEqual(xlsxOf(table, at));
  });
});

test('a name is one that every system takes, and keeps its ending', () => {
  expect(fileNameOf('a/b: "c"?.svg')).toBe('a-b- -c-.svg');
  expect([...fileNameOf(`${'长'.repeat(200)}.png`)]).toHaveLength(74);
});
