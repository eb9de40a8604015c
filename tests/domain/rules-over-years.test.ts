import { rulesFor } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierWith } from './faulty-handling.js';
import { withOverview } from './faulty-words.js';
import { soundTrial, withStatistics, withTrial } from './old-reports.js';
import { earlierReports, found, judge, soundReport, withFigures } from './reports.js';

const outcomesOf = (rule: string, report: DisclosureReport, earlier: readonly DisclosureReport[]) =>
  judge(report, { earlier }).flatMap((one) => (one.rule === rule ? [one.outcome] : []));

describe('a series that breaks is not compared (T2-BREAK)', () => {
  const inForce = (count: number): DisclosureReport => ({
    ...withFigures({ 'proactive.normativeDocument.inForce': count }),
    reportYear: 2021,
  });
  const publicIn2020 = (count: number): readonly DisclosureReport[] => [
    withTrial({ 'proactive.normativeDocument.publicTotal': count }),
  ];

  test('what was public in all in 2020 is never held against what is in force in 2021', () => {
    const rolling = ['T2-ROLL', 'T2-ROLLUP', 'T2-REPMAX'];
    const judged = [2, 5, 700].flatMap((count) =>
      judge(inForce(5), { earlier: publicIn2020(count) }).filter(({ rule }) => rolling.includes(rule)),
    );
    expect(judged).toEqual([]);
    expect(rulesFor('revised-2021', 2022).map(({ id }) => id)).toEqual(expect.arrayContaining(rolling));
  });

  test('2021 says itself what was in force at the end of 2020', () => {
    const [implied] = judge(inForce(5), { earlier: publicIn2020(700) }).filter(
      ({ rule }) => rule === 'T2-BACKCAST',
    );
    expect(implied).toMatchObject({ outcome: 'PASS', left: 3 });
  });
});

describe('the first year of the form has nothing before it (YY-FIRST)', () => {
  test('what is brought forward in 2019 is held against no report of 2018', () => {
    const first = rulesFor('trial-2019', 2019).map(({ id }) => id);
    for (const rule of ['YY-CARRY', 'YY-CARRY-T', 'T4-PEND'] as const) expect(first).not.toContain(rule);
  });

  test('items of power of 2019 are held against themselves alone', () => {
    expect(outcomesOf('T2B-ITEM', { ...soundTrial, reportYear: 2019 }, [])).toEqual(Array(5).fill('PASS'));
  });
});

describe('a correction of last year’s report is looked at (YY-REST)', () => {
  test('the same report passes or fails by what last year’s says now', () => {
    const carried = (count: number) =>
      earlierWith({
        'applications.carriedForward.naturalPerson': count,
        'applications.carriedForward.total': count + 1,
      });
    expect(found(soundReport, { earlier: carried(2) }).map(({ rule }) => rule)).toEqual([
      'YY-CARRY',
      'YY-CARRY',
    ]);
    expect(found(soundReport, { earlier: carried(1) })).toEqual([]);
  });
});

describe('what could raise a false alarm does not', () => {
  const small = (count: number) =>
    withFigures({
      'applications.newlyReceived.naturalPerson': count,
      'applications.newlyReceived.total': count,
    });

  test('ten applications are no surge, whatever was before and whether or not anybody knows', () => {
    for (const earlier of [[], earlierWith({ 'applications.newlyReceived.total': 0 })])
      expect(outcomesOf('T3-SURGE', small(10), earlier)).toEqual(['PASS']);
  });

  test('two columns with one application each are the same by chance', () => {
    const one = ['newlyReceived', 'granted', 'handledTotal'].flatMap((row) =>
      ['publicWelfare', 'legalService'].map((column) => [`applications.${row}.${column}`, 1] as const),
    );
    const none = soundReport.figures.flatMap(({ cell, value }) =>
      cell.startsWith('applications.') && value !== 0 ? [[cell, 0] as const] : [],
    );
    const report = withFigures({ ...Object.fromEntries(none), ...Object.fromEntries(one) });
    expect(outcomesOf('T3-DUPCOL', report, [])).toEqual(['PASS']);
  });

  test('a township’s few figures may stand still: that takes five that are not sums', () => {
    const quiet = withFigures(
      Object.fromEntries(
        soundReport.figures.flatMap(({ cell, value }) =>
          value === 0 || cell === 'proactive.fee.amount' ? [] : [[cell, 0] as const],
        ),
      ),
    );
    const one = withFigures(
      {
        'applications.newlyReceived.naturalPerson': 1,
        'applications.newlyReceived.total': 1,
        'applications.granted.naturalPerson': 1,
        'applications.granted.total': 1,
        'applications.handledTotal.naturalPerson': 1,
        'applications.handledTotal.total': 1,
      },
      quiet,
    );
    expect(outcomesOf('YY-SAME', one, [{ ...one, reportYear: 2024 }])).toEqual(['NOT_APPLICABLE']);
  });

  test.each([
    ['rounded', '同比增长8.7%', 300],
    ['cut off', '同比增长8.6%', 300],
    ['in items', '比上年增加26条', 300],
    ['a fall', '较去年下降18.5%', 400],
  ])('a change that is stated %s is right', (_, words, before) => {
    const said = (value: number, report: DisclosureReport): DisclosureReport => ({
      ...report,
      statements: report.statements.map((one) =>
        one.measure === 'disclosure.items' ? { ...one, value } : one,
      ),
    });
    const report = withOverview(`2025年，主动公开信息326条，${words}。考核、评议、追究。地址：镇政府。`);
    const earlier = earlierReports.map((one) => said(before, one));
    expect(outcomesOf('YY-STATED', report, earlier)).toEqual(['PASS']);
  });
});

describe('the statistics form is held against all years looked back to', () => {
  /** A year of the form: how many came in, and how many were completed. */
  const year = (reportYear: number, received: number | null, completed: number | null, issued = 2) => ({
    ...withStatistics({
      'applications.received': received,
      'applications.completed': completed,
      'disclosed.normativeDocumentsIssued': issued,
    }),
    reportYear,
  });

  test('what three years left open may be completed in the fourth', () => {
    const earlier = [year(2016, 5, 5), year(2015, 5, 5), year(2014, 10, 5)];
    expect(outcomesOf('ST-BACK', year(2017, 0, 5), earlier)).toEqual(['PASS']);
    expect(outcomesOf('ST-BACK', year(2017, 0, 6), earlier)).toEqual(['FAIL']);
    // Of 2013 nobody knows: the sixth may be from then.
    expect(outcomesOf('ST-BACK', year(2016, 0, 5), earlier.slice(1))).toEqual(['PASS']);
    expect(outcomesOf('ST-BACK', year(2016, 0, 6), earlier.slice(1))).toEqual(['CANNOT_TELL']);
  });

  test('documents issued in any year looked back to may be disclosed in this one', () => {
    const none = (reportYear: number) => year(reportYear, 0, 0, 0);
    const earlier = [none(2016), none(2015), year(2014, 0, 0, 1)];
    expect(outcomesOf('ST-NORM', none(2017), earlier)).toEqual(['PASS']);
    expect(outcomesOf('ST-NORM', none(2017), [none(2016), none(2015), none(2014)])).toEqual(['FAIL']);
    expect(outcomesOf('ST-NORM', none(2017), [none(2016), none(2014)])).toEqual(['CANNOT_TELL']);
  });

  test('over random years ST-BACK says what trying every number left open before them says', () => {
    const count = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 8 });
    const pair = fc.tuple(count, count);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 4 }), (pairs) => {
        const [own = [null, null], ...before] = pairs;
        const [outcome] = outcomesOf(
          'ST-BACK',
          year(2017, ...own),
          before.map((one, at) => year(2016 - at, ...one)),
        );
        expect(outcome).toBe(slow(own, before));
      }),
      { seed: 20260701, numRuns: 500 },
    );
  });

  type Pair = readonly [number | null, number | null];

  /** The least that can have been open at the end of each year, whatever was open before the first one. */
  function slow([received, completed]: Pair, before: readonly Pair[]): string {
    if (received === null || completed === null) return 'CANNOT_TELL';
    const unknown = before.findIndex(([came, went]) => came === null || went === null);
    const known = (unknown < 0 ? before : before.slice(0, unknown)).toReversed();
    for (let first = 0; ; first += 1) {
      let open = first;
      let isPossible = true;
      for (const [came, went] of known) {
        open += Number(came) - Number(went);
        if (open < 0) isPossible = false;
      }
      if (!isPossible) continue;
      if (completed <= received || completed <= received + open) return 'PASS';
      return unknown < 0 ? 'FAIL' : 'CANNOT_TELL';
    }
  }
});
