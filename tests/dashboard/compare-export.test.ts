import { measureById } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { exportedComparison } from '../../apps/dashboard/src/pages/compare/compare-export';

const series = {
  unit: '410308103',
  measure: 'decisions.penalty',
  values: [null, null, 300],
  qualifiers: [null, null, 'AT_LEAST'],
  unknown: ['NOT_COLLECTED', 'NOT_REPORTED', null],
  changes: [],
  percents: [],
  versions: [null, 1, 2],
  cells: [],
  failed: [],
} as const;

test('a comparison leaves with its region, basis, coverage of each year and day, and every figure with what is known of it', () => {
  const table = exportedComparison(
    {
      scope: {
        region: { name: '孟津区', code: '410308', demonstration: true },
        basis: 'LATEST_FILED',
      },
      isProvisional: true,
      years: [2016, 2021, 2022],
      rows: [
        {
          measure: measureById('decisions.penalty'),
          series: [series],
        },
      ],
      coverage: [
        { expected: 14, reported: 10 },
        { expected: 14, reported: 12 },
        { expected: 14, reported: 14 },
      ],
      nameOf: () => '送庄镇',
      day: '2026年1月22日',
    },
    {
      say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
      text: ({ zh }) => zh,
    },
  );
  expect(table.name).toBe('孟津区-shell.page.compare-2016-2021-2022');
  expect(table.about.map(([, value]) => value)).toEqual([
    '孟津区 410308',
    'basis.LATEST_FILED · basis.provisional',
    'export.coverage.of 2016 14 10; export.coverage.of 2021 14 12; export.coverage.of 2022 14 14',
    '2026年1月22日',
    'demonstration',
  ]);
  expect(table.rows.map((row) => row.slice(2))).toEqual([
    ['送庄镇', '410308103', 2016, 'NA', null, 'unknown.NOT_COLLECTED', null],
    ['送庄镇', '410308103', 2021, null, null, 'unknown.NOT_REPORTED', 1],
    ['送庄镇', '410308103', 2022, 300, 'AT_LEAST', null, 2],
  ]);
});
