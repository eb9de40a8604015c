import { measures } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { endsOf, groupedSeries } from '../../apps/dashboard/src/pages/history/history-series';
import { chosenYear, reportsOver } from '../../apps/dashboard/src/pages/history/history-years';
import { countedVerdicts, verdictOf } from '../../apps/dashboard/src/pages/history/promise-counts';
import { columnOf, drawSeries } from '../../apps/dashboard/src/pages/history/series-geometry';
import type {
  HistoryYear,
  UnitHistory,
  UnitPromise,
} from '../../apps/dashboard/src/pages/history/history-queries';

type Answered = UnitHistory['measures'][number];

function aMeasure(
  measure: string,
  values: (number | string | null)[],
  more: Partial<Answered> = {},
): Answered {
  const none = values.map(() => null);
  return {
    __typename: 'MeasureHistory',
    measure,
    values,
    qualifiers: values.map((value) => (value === null ? null : 'EXACT')),
    gaps: values.map((value) => (value === null ? 'NOT_REPORTED' : null)),
    changes: none,
    cells: none,
    sections: none,
    words: none,
    findings: values.map(() => ''),
    ...more,
  };
}

function aYear(year: number, more: Partial<HistoryYear> = {}): HistoryYear {
  return {
    __typename: 'HistoryYear',
    year,
    formatFound: 'revised-2021',
    version: 1,
    origin: 'FILED',
    isRead: false,
    basis: 'LATEST_FILED',
    parts: [
      {
        __typename: 'HistoryPart',
        share: 1,
        weighedBy: [],
        unit: { __typename: 'Unit', id: 'u', year, code: '410308103', name: '送庄镇' },
      },
    ],
    unit: {
      __typename: 'Unit',
      id: 'u',
      year,
      code: '410308103',
      regionName: '孟津区',
      expected: true,
      state: 'FILED',
      due: null,
      filedAt: null,
      publishedOn: null,
      daysLate: 0,
    },
    ...more,
  };
}

function grouped(from: number, ...all: Answered[]) {
  const years = (all[0]?.values ?? []).map((_, at) => aYear(from + at));
  return groupedSeries({ unit: { id: 'u' }, years, measures: all });
}

function only(from: number, measure: Answered) {
  const [series] = grouped(from, measure).groups.flatMap((group) => group.series);
  if (!series) throw new Error('No series');
  return series;
}

describe('series of a unit', () => {
  test('stand with what they are about; those that no year says stand apart', () => {
    const { groups, silent } = grouped(
      2021,
      aMeasure('training.attendees', [30, null]),
      aMeasure('applications.received', [0, 1]),
      aMeasure('staff.total', [null, null]),
    );
    expect(groups.map(({ id, series }) => [id, series.map(({ measure }) => measure.id)])).toEqual([
      ['applications', ['applications.received']],
      ['work', ['training.attendees']],
    ]);
    expect(silent.map(({ measure }) => measure.id)).toEqual(['staff.total']);
  });

  test('a heading holds no figure against one from before a break', () => {
    const ends = endsOf(only(2019, aMeasure('disclosure.normativeInForce', [9, 8, 5, 7])));
    expect(ends?.map(({ year, value }) => [year, value])).toEqual([
      [2021, 5],
      [2022, 7],
    ]);
    expect(endsOf(only(2021, aMeasure('applications.received', [3, null])))).toBeNull();
  });

  test('a measure that this dashboard does not know is left out', () => {
    expect(grouped(2021, aMeasure('applications.beauty', [1]))).toEqual({ groups: [], silent: [] });
  });
});

describe('the drawing of a series', () => {
  const width = 900;

  test('an unknown year is a dash on the base line, and no line leads over it', () => {
    const drawing = drawSeries(only(2021, aMeasure('applications.received', [3, null, 5, 6])), width);
    expect(drawing.lines.map((line) => line.map(({ value }) => value))).toEqual([[5, 6]]);
    expect(drawing.points.map(({ year }) => year)).toEqual([2021, 2023, 2024]);
    expect(drawing.dashes.map(({ year }) => year)).toEqual([2022]);
  });

  test('a year without a report has no mark at all, one without the item on its form a hatch', () => {
    const gaps = ['NO_REPORT', 'NOT_COLLECTED', null] as const;
    const drawing = drawSeries(
      only(2019, aMeasure('applications.received', [null, null, 1], { gaps: [...gaps] })),
      width,
    );
    expect([drawing.dashes, drawing.hatches.map(({ year }) => year)]).toEqual([[], [2020]]);
  });

  test('a change of meaning parts the line between its years', () => {
    const drawing = drawSeries(only(2019, aMeasure('disclosure.normativeInForce', [9, 8, 5, 7])), width);
    expect(drawing.lines.map((line) => line.map(({ year }) => year))).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
    const x = columnOf(width, 4);
    expect(drawing.breaks).toEqual([{ year: 2021, x: (x(1) + x(2)) / 2 }]);
  });

  test('more is higher, in every measure', () => {
    for (const { id } of measures) {
      const { points } = drawSeries(only(2022, aMeasure(id, [1, 3, 2])), width);
      const [low, high, middle] = points.map(({ y }) => y);
      expect(high).toBeLessThan(Number(middle));
      expect(middle).toBeLessThan(Number(low));
    }
  });

  test('nothing but zeros lies flat on a low row; one figure above it does not', () => {
    const flat = drawSeries(only(2021, aMeasure('applications.received', [0, 0])), width);
    const moving = drawSeries(only(2021, aMeasure('applications.received', [0, 1])), width);
    expect(new Set(flat.points.map(({ y }) => y)).size).toBe(1);
    expect(flat.height).toBeLessThan(moving.height);
  });

  test('what is not exact is always labelled, in narrow columns the ends alone', () => {
    const values = [4, 5, 6, 7, 8];
    const qualifiers = ['EXACT', 'EXACT', 'AT_LEAST', 'EXACT', 'EXACT'] as const;
    const series = only(2021, aMeasure('training.attendees', values, { qualifiers: [...qualifiers] }));
    const labelled = (of: number) =>
      drawSeries(series, of).points.flatMap((point) => (point.labelled ? [point.value] : []));
    expect(labelled(900)).toEqual(values);
    expect(labelled(200)).toEqual([4, 6, 8]);
    expect(labelled(100)).toEqual([4, 8]);
  });
});

describe('the years of a unit', () => {
  test('the one asked for, else the last with a report', () => {
    const years = [aYear(2021), aYear(2022), aYear(2023, { version: null })];
    expect(chosenYear(years, 2021)).toBe(0);
    expect(chosenYear(years, 2023)).toBe(2);
    expect(chosenYear(years, 2030)).toBe(1);
  });

  test('reports are counted by where they come from, and those late are not those missing', () => {
    const late = (year: number, days: number, version: number | null) =>
      aYear(year, { version, unit: { ...aYear(year).unit, daysLate: days } });
    expect(
      reportsOver([
        aYear(2021, { origin: 'HISTORICAL' }),
        late(2022, 9, 1),
        late(2023, 40, null),
        aYear(2024, { version: null }),
      ]),
    ).toEqual({
      filed: 1,
      historical: 1,
      late: [{ year: 2022, days: 9 }],
      missing: [2023],
    });
  });
});

test('a promise is judged by the next year alone; the last year’s is not judged yet', () => {
  const promise = (year: number, followUps: UnitPromise['followUps']): UnitPromise => ({
    __typename: 'UnitPromise',
    year,
    kind: 'MEASURE',
    labels: [],
    words: '',
    start: 0,
    end: 0,
    followUps,
  });
  const all = [
    promise(2021, [
      { __typename: 'PromiseFollowUp', year: 2022, verdict: 'NOTHING_SAID', passages: [] },
      { __typename: 'PromiseFollowUp', year: 2023, verdict: 'SAID_DONE', passages: [] },
    ]),
    promise(2023, []),
  ];
  expect(all.map(verdictOf)).toEqual(['NOTHING_SAID', null]);
  expect(countedVerdicts(all)).toEqual([{ verdict: 'NOTHING_SAID', count: 1 }]);
});
