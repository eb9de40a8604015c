import { expect, test } from 'vitest';
import { exportedCarry } from '../../apps/dashboard/src/pages/trends/carry-export';
import { exportedComposition } from '../../apps/dashboard/src/pages/trends/composition-export';
import { exportedTrend, exportedUnitsOfYear } from '../../apps/dashboard/src/pages/trends/trends-export';
import type { TrendOfMeasure } from '../../apps/dashboard/src/pages/trends/trend-figures';
import type { UnitFigure } from '../../apps/dashboard/src/pages/trends/unit-series';

const said = (value: number, difference: bigint | null = null): UnitFigure => ({
  value,
  qualifier: 'EXACT',
  unknown: null,
  change: difference === null ? null : { difference, percent: null, qualifier: 'EXACT' },
  failed: [],
});
const silent = (unknown: UnitFigure['unknown']): UnitFigure => ({
  value: null,
  qualifier: 'EXACT',
  unknown,
  change: null,
  failed: [],
});

const trend: TrendOfMeasure = {
  measure: 'decisions.penalty',
  years: [
    {
      year: 2020,
      coverage: { expected: 3, reported: 2 },
      sum: null,
      peers: null,
      own: silent('NOT_COLLECTED'),
    },
    {
      year: 2021,
      coverage: { expected: 3, reported: 3 },
      sum: { value: 12, qualifier: 'AT_LEAST', reported: 2 },
      peers: { median: { value: 6, qualifier: 'EXACT' }, lower: null, upper: null, reported: 2 },
      own: said(5, -2n),
    },
  ],
  notCollected: [2020],
  units: new Map([
    ['410308103', new Map([[2021, said(5, -2n)]])],
    [
      '410308104',
      new Map([
        [2020, silent('NOT_COLLECTED')],
        [2021, silent('NOT_REPORTED')],
      ]),
    ],
  ]),
};

const spoken = {
  words: { say: (key: string) => key, text: ({ zh }: { readonly zh: string }) => zh },
  tell: (key: string) => key,
  region: '孟津区',
  about: [['export.region', '孟津区 410308'] as const],
};

test('the years leave the newest first: of what, how sure, of how many, and unknown is neither zero nor the lack of a form', () => {
  const table = exportedTrend(trend, { unit: { name: '送庄镇' }, peers: '全部单位' }, spoken);
  expect(table.about[0]).toEqual(['export.region', '孟津区 410308']);
  expect(table.rows).toEqual([
    [2021, 5, 'EXACT', null, -2, 'EXACT', null, 6, 'EXACT', null, null, 2, 12, 'AT_LEAST', 2, 3, 3],
    [
      2020,
      'NA',
      null,
      'unknown.NOT_COLLECTED',
      ...nulls(3),
      'NA',
      null,
      'NA',
      'NA',
      'NA',
      'NA',
      null,
      0,
      2,
      3,
    ],
  ]);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

test('the units of a year leave with the reason where they say nothing', () => {
  const table = exportedUnitsOfYear(trend, 2021, (unit) => `单位${unit}`, spoken);
  expect(table.rows).toEqual([
    ['单位410308103', '410308103', null, null, 'unknown.NO_REPORT', 5, 'EXACT', null, -2, 'EXACT', null],
    [
      '单位410308104',
      '410308104',
      'NA',
      null,
      'unknown.NOT_COLLECTED',
      ...nulls(2),
      'unknown.NOT_REPORTED',
      ...nulls(3),
    ],
  ]);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

test('a whole without parts says why, and leaves no shares without their whole', () => {
  const row = { year: 2025, unit: '410308103', counted: 1, expected: 1 };
  const table = exportedComposition(
    {
      name: 'n',
      whole: 'results',
      of: 'export.unit',
      nameOf: () => '送庄镇',
      about: [],
      rows: [
        { ...row, composition: null, why: 'EMPTY' },
        { ...row, composition: null, why: 'NO_PARTS', counted: 0 },
      ],
    },
    spoken.words,
    spoken.tell,
  );
  expect(table.rows.map((cells) => [cells[3], cells[4], cells.at(-1)])).toEqual([
    [0, null, 'composition.why.EMPTY'],
    [null, 'NA', 'composition.why.NO_PARTS'],
  ]);
  for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test('a link leaves with both its ends: one that is broken with who looks first, one that cannot be told with the reason and no zero', () => {
  const exact = (amount: bigint) => ({ amount, qualifier: 'EXACT' as const });
  const table = exportedCarry(
    {
      name: 'n',
      about: [],
      nameOf: () => '平乐镇',
      chains: [
        {
          unit: '410308102',
          links: new Map([
            [2023, { year: 2023, out: exact(0n), into: exact(0n), state: 'WHOLE' }],
            [
              2024,
              { year: 2024, out: exact(1n), into: exact(2n), state: 'BROKEN', difference: 1n, mend: 'LATER' },
            ],
            [2025, { year: 2025, out: exact(3n), into: null, state: 'UNTOLD', why: 'NO_LATER' }],
          ]),
        },
      ],
    },
    spoken.words,
    spoken.tell,
  );
  expect(table.rows).toEqual([
    ['平乐镇', '410308102', 2023, 0, 'EXACT', 0, 'EXACT', 0, null, null],
    ['平乐镇', '410308102', 2024, 1, 'EXACT', 2, 'EXACT', 1, 'carry.mend.LATER', null],
    ['平乐镇', '410308102', 2025, 3, 'EXACT', null, null, null, null, 'carry.why.NO_LATER'],
  ]);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

function nulls(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}
