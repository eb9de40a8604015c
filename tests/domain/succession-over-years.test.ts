import {
  earlierReports,
  figuresOf,
  joinedReport,
  measureById,
  partsOfArea,
  seriesOnMap,
} from '@mingjian/domain';
import type {
  DisclosureReport,
  FigureValue,
  Outcome,
  ReportOfUnit,
  Statement,
  UnitsOverYears,
} from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstYear, lastYear, unitsIn, weighedHistory } from './histories-of-units.js';
import { judge, lastYearsReport, soundReport, withFigures } from './reports.js';

const settings = { seed: 20260302, numRuns: 200 };
const columns = [
  ...['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfare', 'legalService'],
  ...['otherOrganization', 'total'],
];

/** A row of table three: natural persons alone, and the total. */
function rowOf(row: string, count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    columns.map((column) => [
      `applications.${row}.${column}`,
      column === 'naturalPerson' || column === 'total' ? count : 0,
    ]),
  );
}

const before = (unit: string, open: number | null, year = 2024): ReportOfUnit => ({
  unitId: unit,
  report: {
    ...withFigures(
      open === null
        ? Object.fromEntries(columns.map((column) => [`applications.carriedForward.${column}`, null]))
        : rowOf('carriedForward', open),
      lastYearsReport,
    ),
    unit,
    reportYear: year,
  },
});

const now = (unit: string, opened: number): ReportOfUnit => ({
  unitId: unit,
  report: { ...withFigures(rowOf('broughtForward', opened)), unit, reportYear: 2025 },
});

/** What YY-CARRY says of a unit's report of 2025, its columns taken together. */
function carryOver(unit: string, over: UnitsOverYears, reports: readonly ReportOfUnit[]): Outcome {
  const own = reports.find(({ unitId, report }) => unitId === unit && report.reportYear === 2025);
  if (!own) throw new Error(`No report of ${unit}`);
  const outcomes = judge(own.report, { earlier: earlierReports(unit, 2025, over, reports) }).flatMap(
    ({ rule, outcome }) => (rule === 'YY-CARRY' ? [outcome] : []),
  );
  return outcomes.includes('FAIL') ? 'FAIL' : outcomes.includes('CANNOT_TELL') ? 'CANNOT_TELL' : 'PASS';
}

describe('applications that an ended unit had open are its successor’s', () => {
  const merger: UnitsOverYears = {
    units: [
      { id: '甲', from: 2000, to: 2024 },
      { id: '乙', from: 2000, to: 2024 },
      { id: '丙', from: 2025, to: null },
    ],
    successions: [
      { year: 2025, from: '甲', to: '丙' },
      { year: 2025, from: '乙', to: '丙' },
    ],
  };

  test.each<[string, number | null, number | null, number, Outcome]>([
    ['what both had open', 3, 4, 7, 'PASS'],
    ['only what one of them had open', 3, 4, 3, 'FAIL'],
    ['something, and one of them does not say', 3, null, 7, 'CANNOT_TELL'],
    ['nothing, and nothing was open', 0, 0, 0, 'PASS'],
  ])('a merged unit brings forward %s', (_, one, other, opened, outcome) => {
    expect(carryOver('丙', merger, [before('甲', one), before('乙', other), now('丙', opened)])).toBe(
      outcome,
    );
  });

  test('where one of them has no report nobody can tell, whatever is brought forward', () => {
    for (const opened of [0, 3, 7])
      expect(carryOver('丙', merger, [before('甲', 3), now('丙', opened)])).toBe('CANNOT_TELL');
  });

  test('a unit that goes on and was joined by another brings forward what both had open', () => {
    const joined: UnitsOverYears = {
      units: [
        { id: '甲', from: 2000, to: 2024 },
        { id: '丙', from: 2000, to: null },
      ],
      successions: [{ year: 2025, from: '甲', to: '丙' }],
    };
    const reports = [before('甲', 3), before('丙', 4)];
    expect(carryOver('丙', joined, [...reports, now('丙', 7)])).toBe('PASS');
    expect(carryOver('丙', joined, [...reports, now('丙', 4)])).toBe('FAIL');
  });

  const split: UnitsOverYears = {
    units: [
      { id: '甲', from: 2000, to: 2024 },
      { id: '丙', from: 2025, to: null },
      { id: '丁', from: 2025, to: null },
    ],
    successions: [
      { year: 2025, from: '甲', to: '丙' },
      { year: 2025, from: '甲', to: '丁' },
    ],
  };

  test('those that a unit was split into bring forward together what it had open, in whatever parts', () => {
    for (const [one, other] of [
      [0, 5],
      [2, 3],
      [5, 0],
    ] as const) {
      const reports = [before('甲', 5), now('丙', one), now('丁', other)];
      expect(['丙', '丁'].map((unit) => carryOver(unit, split, reports))).toEqual(['PASS', 'PASS']);
    }
    const lost = [before('甲', 5), now('丙', 2), now('丁', 2)];
    expect(['丙', '丁'].map((unit) => carryOver(unit, split, lost))).toEqual(['FAIL', 'FAIL']);
  });

  test('while one of them has not said what it brings forward, nobody can tell of the other', () => {
    expect(carryOver('丙', split, [before('甲', 5), now('丙', 2)])).toBe('CANNOT_TELL');
    expect(carryOver('丙', split, [now('丙', 2), now('丁', 3)])).toBe('CANNOT_TELL');
  });

  test('nothing else of a split year is held against it: no share of a figure is a figure', () => {
    const [last] = earlierReports('丙', 2025, split, [before('甲', 5), now('丁', 3)]);
    expect(last?.figures.map(({ cell }) => cell)).toEqual(
      columns.map((column) => `applications.carriedForward.${column}`),
    );
    expect(last?.statements).toEqual([]);
  });

  test('what a unit says itself of a year in which it was not there stands before all: its opening balances', () => {
    expect(carryOver('丙', merger, [before('甲', 3), before('乙', 4), before('丙', 9), now('丙', 9)])).toBe(
      'PASS',
    );
  });

  test('a unit that was never touched is held against its own reports, and renamed it still is', () => {
    const renamed: UnitsOverYears = {
      units: [
        { id: '甲', from: 2000, to: 2024 },
        { id: '丙', from: 2025, to: null },
      ],
      successions: [{ year: 2025, from: '甲', to: '丙' }],
    };
    const reports = [before('甲', 3), before('甲', 2, 2023), before('丁', 9)];
    expect(earlierReports('丙', 2025, renamed, reports)).toEqual([reports[0]?.report, reports[1]?.report]);
    expect(earlierReports('甲', 2025, { units: [], successions: [] }, reports)).toEqual([
      reports[0]?.report,
      reports[1]?.report,
    ]);
  });

  test('over any handover the county as a whole is held against what it had open, slowly added up', () => {
    const oneChange = weighedHistory.map((over): UnitsOverYears => {
      const successions = over.successions.filter(({ year }) => year === lastYear);
      return { units: over.units, successions };
    });
    fc.assert(
      fc.property(
        oneChange,
        fc.array(fc.nat({ max: 9 })),
        fc.array(fc.nat({ max: 9 })),
        (over, out, into) => {
          const shifted = (year: number) => year + 2025 - lastYear;
          const moved: UnitsOverYears = {
            units: over.units.map(({ id, from, to }) => ({
              id,
              from: shifted(from),
              to: to === null ? null : shifted(to),
            })),
            successions: over.successions.map((one) => ({ ...one, year: shifted(one.year) })),
          };
          const reports = [
            ...unitsIn(moved, 2024).map((unit, at) => before(unit, out[at] ?? 1)),
            ...unitsIn(moved, 2025).map((unit, at) => now(unit, into[at] ?? 1)),
          ];
          for (const unit of unitsIn(moved, 2025))
            expect(carryOver(unit, moved, [...reports].reverse())).toBe(slowly(unit, moved, reports));
        },
      ),
      { ...settings, numRuns: 60 },
    );
  });
});

/** Who is tied to a unit by what happened in 2025 is looked up again and again until nobody is added. */
function slowly(unit: string, over: UnitsOverYears, reports: readonly ReportOfUnit[]): Outcome {
  const told = over.successions;
  const touched = told.some(({ from, to }) => from === unit || to === unit);
  const ins = new Set([unit]);
  const outs = new Set(touched ? [] : [unit]);
  for (let round = 0; round < 10; round += 1)
    for (const { from, to } of told) {
      if (ins.has(to)) outs.add(from);
      if (outs.has(from)) ins.add(to);
    }
  const sum = (ids: ReadonlySet<string>, year: number, row: string) =>
    reports
      .filter(({ unitId, report }) => ids.has(unitId) && report.reportYear === year)
      .reduce((all, { report }) => all + Number(figuresOf(report).get(`applications.${row}.total`)), 0);
  return sum(ins, 2025, 'broughtForward') === sum(outs, 2024, 'carriedForward') ? 'PASS' : 'FAIL';
}

describe('what units say together', () => {
  test('is said where each of them says it, and words are nobody’s together', () => {
    const attendees = (value: number, qualifier: Statement['qualifier']): Statement => ({
      measure: 'training.attendees',
      value,
      qualifier,
      section: 'overview',
    });
    const one = { ...soundReport, statements: [attendees(30, 'AT_LEAST')] };
    const other = withFigures({ 'proactive.fee.amount': '0.35', 'proactive.licensing.decisions': null });
    const together = joinedReport('丙', [one, { ...other, statements: [attendees(5, 'EXACT')] }]);
    const figures = together === null ? new Map<string, FigureValue>() : figuresOf(together);
    expect(figures.get('proactive.fee.amount')).toBe('1.6');
    expect(figures.get('applications.newlyReceived.total')).toBe(22);
    expect(figures.has('proactive.licensing.decisions')).toBe(false);
    expect(together).toMatchObject({
      statements: [{ measure: 'training.attendees', value: 35, qualifier: 'AT_LEAST' }],
      practices: [],
      sections: [],
    });
  });

  test('is nothing where their forms differ', () => {
    expect(joinedReport('丙', [soundReport, { ...soundReport, formatFound: 'trial-2019' }])).toBeNull();
    expect(joinedReport('丙', [])).toBeNull();
  });
});

describe('a measure over the years as if a unit had always been what it is', () => {
  const received = measureById('applications.received');
  const aReport = (unit: string, year: number, count: number): DisclosureReport => ({
    ...soundReport,
    ...{ unit, reportYear: year, statements: [] },
    figures: [{ cell: 'applications.newlyReceived.total', value: count }],
  });

  function seriesOf(
    over: UnitsOverYears,
    unit: string,
    mapYear: number,
    known: (unit: string, year: number) => number | null,
  ) {
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
    return seriesOnMap(received, unit, mapYear, years, {
      ...over,
      yearOf: (one, year) => {
        const count = known(one, year);
        return { year, visible: true, report: count === null ? null : aReport(one, year, count) };
      },
    });
  }

  const over: UnitsOverYears = {
    units: [
      { id: '甲', from: 2000, to: 2018 },
      { id: '乙', from: 2000, to: 2018 },
      { id: '丙', from: 2019, to: null },
    ],
    successions: [
      { year: 2019, from: '甲', to: '丙' },
      { year: 2019, from: '乙', to: '丙' },
    ],
  };

  test('what merged is added up, and a year of which a part is missing is a gap, not the sum of what is left', () => {
    const points = seriesOf(over, '丙', 2021, (unit, year) =>
      year === 2016 && unit === '乙' ? null : year === 2017 ? null : year - 2010,
    );
    expect(points.map(({ year, amount, gap }) => [year, amount?.amount ?? null, gap])).toEqual([
      [2015, 10n, null],
      [2016, null, 'PART_MISSING'],
      [2017, null, 'NO_REPORT'],
      [2018, 16n, null],
      [2019, 9n, null],
      [2020, 10n, null],
      [2021, 11n, null],
    ]);
    // What is one unit's own leads to its cells; a sum leads to its parts.
    expect(points.map((point) => (point.amount === null ? null : point.cells.length))).toEqual([
      ...[0, null, null, 0, 1, 1, 1],
    ]);
    expect(points[0]?.parts.map(({ unit }) => unit)).toEqual(['乙', '甲']);
  });

  test('today’s years on a past map are a share that nobody knows, and years before a unit was there say so', () => {
    expect(seriesOf(over, '甲', 2018, () => 4).map(({ gap }) => gap)).toEqual([
      ...Array(4).fill(null),
      ...Array(3).fill('UNWEIGHED'),
    ]);
    const young = { units: [{ id: '新', from: 2018, to: null }], successions: [] };
    expect(seriesOf(young, '新', 2021, () => 4).map(({ gap }) => gap)).toEqual([
      ...Array(3).fill('NOT_THERE'),
      ...Array(4).fill(null),
    ]);
  });

  test('the units of a map add up to what was reported, each year, estimates within a half each', () => {
    const counts = (unit: string, year: number) => ((unit.codePointAt(1) ?? 0) * 7 + year * 13) % 97;
    fc.assert(
      fc.property(weighedHistory, fc.integer({ min: firstYear, max: lastYear }), (history, mapYear) => {
        const series = unitsIn(history, mapYear).map((unit) => seriesOf(history, unit, mapYear, counts));
        for (let year = firstYear; year <= lastYear; year += 1) {
          const points = series.flatMap((points) => points.filter((point) => point.year === year));
          const sum = points.reduce((all, { amount }) => all + Number(amount?.amount ?? 0n), 0);
          const whole = unitsIn(history, year).reduce((all, unit) => all + counts(unit, year), 0);
          const estimates = points.filter(({ amount }) => amount?.qualifier === 'ABOUT');
          const shares = estimates.reduce((all, { parts }) => all + parts.length, 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(shares / 2);
          for (const { parts, amount } of points)
            if (amount?.qualifier === 'EXACT' && parts.length > 1)
              expect(parts.every(({ unit, share }) => share?.whole === 1n || counts(unit, year) === 0)).toBe(
                true,
              );
        }
      }),
      settings,
    );
  });

  test('a unit under its own map, and one that was never touched, is its own series', () => {
    fc.assert(
      fc.property(weighedHistory, (history) => {
        for (const unit of unitsIn(history, lastYear)) {
          const own = seriesOf(history, unit, lastYear, () => 5);
          for (const { year, parts, amount } of own)
            if (parts.length === 1 && parts[0]?.share?.whole === 1n)
              expect(amount, `${unit} in ${year}`).toEqual({ amount: 5n, qualifier: 'EXACT' });
          expect(partsOfArea([unit], lastYear, lastYear, history)).toHaveLength(1);
        }
      }),
      settings,
    );
  });
});
