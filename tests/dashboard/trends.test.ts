import { describe, expect, test } from 'vitest';
import { brokenLinks, chainsOf, countLinks } from '../../apps/dashboard/src/pages/trends/carry-links';
import { rowOfRegion, rowOfUnit, shareIn } from '../../apps/dashboard/src/pages/trends/composition-rows';
import { chartOfPeers } from '../../apps/dashboard/src/pages/trends/trend-charts';
import { trendOf, unitsByChange } from '../../apps/dashboard/src/pages/trends/trend-figures';
import type { AskedOfTrend } from '../../apps/dashboard/src/pages/trends/trend-figures';
import type { TrendsOfMeasure } from '../../apps/dashboard/src/pages/trends/trends-queries';
import { readSelection, selectionSearch } from '../../apps/dashboard/src/pages/trends/trends-selection';
import { wholeAndParts, wholesOfUnits } from '../../apps/dashboard/src/pages/trends/wholes';

type Values = readonly (number | null)[];
type Series = NonNullable<TrendsOfMeasure['comparison']>['series'][number];

function series(unit: string, measure: string, values: Values, more: Partial<Series> = {}): Series {
  return {
    __typename: 'ComparisonSeries',
    unit,
    measure,
    values: [...values],
    qualifiers: values.map((value) => (value === null ? null : 'EXACT')),
    unknown: values.map((value) => (value === null ? 'NO_REPORT' : null)),
    versions: values.map(() => 1),
    findings: values.map(() => ''),
    ...more,
  };
}

const years = [2017, 2018, 2019, 2020];

/** Three towns and a department; 2017 expects nobody. */
function answer(all: readonly Series[], sums: Values): TrendsOfMeasure {
  return {
    __typename: 'Query',
    regionYears: {
      __typename: 'RegionYears',
      provisional: true,
      years: [...years],
      coverage: years.map((year) => ({
        __typename: 'Coverage',
        expected: year === 2017 ? 0 : 4,
        reported: year === 2017 ? 0 : 3,
      })),
      series: [
        {
          __typename: 'SumSeries',
          measure: 'applications.handled',
          values: [...sums],
          qualifiers: sums.map(() => 'EXACT'),
          reported: sums.map(() => 3),
        },
      ],
    },
    regionDistribution: null,
    comparison: { __typename: 'Comparison', years: [...years], series: [...all] },
  };
}

const kinds: AskedOfTrend['kinds'] = new Map([
  ['a', 'TOWN'],
  ['b', 'TOWN'],
  ['c', 'TOWN'],
  ['d', 'DEPARTMENT'],
]);
const asked: AskedOfTrend = {
  measure: 'applications.handled',
  unit: 'a',
  peers: 'kind',
  kinds,
  sizeIn: 2020,
};
const handled = [
  series('a', 'applications.handled', [null, 5, 8, 12]),
  series('b', 'applications.handled', [null, 3, 3, 2]),
  series('c', 'applications.handled', [null, 1, null, 4]),
  series('d', 'applications.handled', [null, 90, 90, 90]),
];

describe('A trend', () => {
  const trend = trendOf(answer(handled, [null, 99, 101, 108]), asked);

  test('begins with the first year in which anybody was expected', () => {
    expect(trend.years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });

  test('holds a unit against its own kind, whom unknown figures do not make smaller', () => {
    expect(trend.years.map(({ peers }) => [peers?.median.value, peers?.reported])).toEqual([
      [3, 3],
      [5.5, 2],
      [4, 3],
    ]);
  });

  test('has no change over a break of meaning, nor to a year that is unknown', () => {
    expect(trend.years.map(({ own }) => own?.change?.difference ?? null)).toEqual([null, null, 4n]);
  });

  test('is drawn with its break, its bands and a gap for what is unknown', () => {
    const chart = chartOfPeers(
      trendOf(answer(handled, []), { ...asked, unit: 'c' }),
      { own: '丙镇', median: '中位' },
      { language: 'zh', text: ({ zh }) => zh },
    );
    expect(chart.breaks.map(({ year }) => year)).toEqual([2019]);
    expect(chart.bands.map(({ from, to }) => [from, to])).toEqual([
      [2018, 2018],
      [2019, 2020],
    ]);
    expect(chart.lines[0]?.values.map((value) => value?.value ?? null)).toEqual([1, null, 4]);
  });

  test('lists units by how far they moved, those of which that is unknown last', () => {
    expect(unitsByChange(trend, 2020).map(({ unit }) => unit)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('of a unit without a size has no peers of that size, which is not all units', () => {
    const sized = trendOf(answer(handled, []), { ...asked, peers: 'size' });
    expect(sized.years.every(({ peers }) => peers === null)).toBe(true);
  });
});

describe('A composition', () => {
  const parted = wholeAndParts('applicants');
  const cells = (unit: string, ...values: Values) =>
    parted.cells.map((cell, at) => ({
      __typename: 'ComparisonCell' as const,
      unit,
      cell,
      values: [null, values[at] ?? null],
    }));
  const said = wholesOfUnits(parted, {
    __typename: 'Comparison',
    provisional: true,
    years: [2018, 2024],
    coverage: [],
    series: [
      series('a', 'applications.received', [7, 12]),
      series('b', 'applications.received', [0, 0]),
      series('c', 'applications.received', [1, 5]),
      series('d', 'applications.received', [null, null]),
    ],
    cells: [
      ...cells('a', 9, 3, 0, 0, 0, 0),
      ...cells('b', 0, 0, 0, 0, 0, 0),
      ...cells('c', 4, 0, 0, 0, 0, 0),
    ],
  });
  const rows = (year: number) => ['a', 'b', 'c', 'd'].map((unit) => rowOfUnit(said, parted, unit, year));

  test('of a unit is what its cells say, and none where they are not the whole or the form has none', () => {
    expect(rows(2024).map(({ composition, why }) => composition?.whole ?? why)).toEqual([
      12n,
      'EMPTY',
      'NOT_THE_WHOLE',
      'NO_REPORT',
    ]);
    expect(rows(2018).map(({ why }) => why)).toEqual(['NO_PARTS', 'NO_PARTS', 'NO_PARTS', 'NO_REPORT']);
  });

  test('of the region is of the units that can be parted, and says of how many', () => {
    const region = rowOfRegion(rows(2024), 2024, 4);
    expect(region).toMatchObject({ counted: 2, expected: 4, why: null });
    expect(region.composition?.parts).toEqual([9n, 3n, 0n, 0n, 0n, 0n]);
  });

  test('gives a share only of a whole of ten and more', () => {
    const whole = (amount: bigint) => ({ whole: amount, parts: [3n], rest: amount - 3n });
    expect([shareIn(whole(12n), 3n), shareIn(whole(9n), 3n)]).toEqual([25, null]);
  });
});

describe('What is carried over', () => {
  const carried = (unit: string, into: Values, out: Values, findings: readonly string[] = []) => [
    series(unit, 'applications.broughtForward', into),
    series(unit, 'applications.carriedForward', out, { findings: out.map((_, at) => findings[at] ?? '') }),
  ];
  const chains = chainsOf(
    [
      ...carried('a', [null, 0, 0, 2], [null, 0, 1, 0]),
      ...carried('b', [null, 0, 0, 3], [null, 0, 1, 0], ['', '', 'T3-BAL']),
      ...carried('c', [null, 0, null, 0], [null, 0, null, 0]),
    ],
    [2018, 2019, 2020, 2021],
    ['a', 'b', 'c'].map((code) => ({ code, successions: [] })),
  );

  test('has no link from a form without the row; the rest is whole, broken, or cannot be told', () => {
    expect(countLinks(chains)).toEqual({ WHOLE: 2, BROKEN: 2, UNTOLD: 2 });
  });

  test('is not told across a year in which a unit took in others', () => {
    const joined = chainsOf(
      carried('a', [null, 0, 0, 2], [null, 0, 1, 0]),
      [2018, 2019, 2020, 2021],
      [{ code: 'a', successions: [{ year: 2021 }] }],
    );
    expect(countLinks(joined)).toEqual({ WHOLE: 1, BROKEN: 0, UNTOLD: 1 });
  });

  test('begins with the earlier report where that failed by itself', () => {
    expect(brokenLinks(chains).map(({ unit, link }) => [unit, link.difference, link.mend])).toEqual([
      ['a', 1n, 'LATER'],
      ['b', 2n, 'EARLIER'],
    ]);
  });
});

describe('The address', () => {
  const round = (search: string, own: string | null = null) =>
    selectionSearch(readSelection(new URLSearchParams(search), own), new URLSearchParams(), own).toString();

  test.each(['', 'view=carry', 'measure=decisions.penalty&unit=410308100&peers=size&at=2024'])(
    'holds the whole view: “%s”',
    (search) => {
      expect(round(search)).toBe(search);
    },
  );

  test('leaves out what cannot be meant', () => {
    expect(round('view=moon&measure=none&peers=foes&at=12')).toBe('');
  });

  test('of a clerk means the own unit, unless it says the region', () => {
    expect(readSelection(new URLSearchParams(), 'own').unit).toBe('own');
    expect(readSelection(new URLSearchParams('unit=none'), 'own').unit).toBeNull();
    expect(round('unit=none', 'own')).toBe('unit=none');
  });
});
