import { rulesFor } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { earlierWith } from './faulty-handling.js';
import { withOverview } from './faulty-words.js';
import { soundTrial, withTrial } from './old-reports.js';
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
