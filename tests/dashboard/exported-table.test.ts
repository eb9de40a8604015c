import { describe, expect, test } from 'vitest';
import { csvOf } from '../../apps/dashboard/src/ui/export/csv-of';
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
