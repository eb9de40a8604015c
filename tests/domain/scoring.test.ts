import {
  defaultScheme,
  indicatorById,
  looksAt,
  rules,
  rulesOf,
  scoreReport,
  totalOf,
} from '@mingjian/domain';
import type { DisclosureReport, IndicatorId, ReportCircumstances, Score } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import {
  applicants,
  datesInTime,
  judge,
  lastYearsReport,
  soundReport,
  withFigures,
  withoutCells,
} from './reports.js';

const today = datesInTime.today;

function scores(
  report: DisclosureReport,
  circumstances: Partial<ReportCircumstances> = {},
): readonly Score[] {
  const judgements = judge(report, circumstances);
  const { practices } = report;
  return scoreReport(
    { judgements, practices, marks: [], today: circumstances.dates?.today ?? today },
    defaultScheme,
  );
}

function score(
  indicator: IndicatorId,
  report: DisclosureReport = soundReport,
  circumstances: Partial<ReportCircumstances> = {},
) {
  const one = scores(report, circumstances).find((each) => each.indicator === indicator);
  return one && { points: one.points, reason: one.reason, lost: one.deductions.map(({ points }) => points) };
}

const full = (points: number) => ({ points, reason: null, lost: [] });
const published = (publishedOn: string | null) => ({ ...soundReport, publishedOn });

describe('the scheme that every county starts with', () => {
  test('is the table of the contract', () => {
    expect(
      defaultScheme.items.map(({ indicator, points, signed }) => [indicator, signed ? `±${points}` : points]),
    ).toEqual([
      ['publishedOnTime', 20],
      ['filedOnTime', 10],
      ['complete', 15],
      ['consistentInside', 20],
      ['consistentOverYears', 10],
      ['original', 10],
      ['substance', 5],
      ['clean', 10],
      ['handling', '±5'],
    ]);
  });

  test('looks at each rule in one indicator at most, and at all that are errors but those that are not about a report', () => {
    const looked = defaultScheme.items.flatMap(rulesOf);
    expect(new Set(looked).size).toBe(looked.length);
    const lookingAt = (rule: string): number =>
      defaultScheme.items.filter(({ indicator }) => looksAt(indicatorById(indicator).evidence, rule)).length;
    // Also of rules that are not in the catalogue: a new one of a group needs no line here.
    for (const rule of [
      'T2B-PROC',
      'TX-PARTS',
      'CP-IMG',
      'YY-SAME',
      'T2-ROLL',
      'T4-FIX',
      'DU-PREV',
      'SE-WORD',
      'PR-BANK',
    ])
      expect([rule, lookingAt(rule)]).toEqual([rule, 1]);
    for (const rule of ['AG-CELL', 'TM-RETRO']) expect([rule, lookingAt(rule)]).toEqual([rule, 0]);
    // What is only likely to be wrong inside a report is asked about when filing, and takes nothing off.
    const errors = rules
      .filter(({ id, grade }) => grade === 'E' && !id.startsWith('AG-'))
      .map(({ id }) => id);
    expect(errors.filter((rule) => !looked.includes(rule))).toEqual([]);
    expect(looked).not.toContain('T3-NULL');
    expect(looked).not.toContain('CP-CONTACT');
  });
});

describe('a sound report', () => {
  test('has all points of what is judged', () => {
    const judged = scores(soundReport).filter(({ points }) => points !== null);
    expect(judged.filter(({ points, maximum }) => points !== maximum)).toEqual([]);
    expect(judged.map(({ indicator, maximum }) => [indicator, maximum])).toEqual(
      expect.arrayContaining([
        ['publishedOnTime', 20],
        ['filedOnTime', 10],
        ['complete', 15],
        ['consistentInside', 20],
        ['consistentOverYears', 10],
        ['clean', 10],
      ]),
    );
    expect(totalOf(scores(soundReport))?.points).toBe(totalOf(scores(soundReport))?.maximum);
  });

  test('has no points for what a reviewer has not marked', () => {
    expect(score('substance')).toEqual({ points: null, reason: 'NOT_MARKED', lost: [] });
  });

  test('names every judgement that an indicator rests on, also those that passed', () => {
    const over = scores(soundReport).find(({ indicator }) => indicator === 'consistentOverYears');
    expect(over?.looked.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'T2-ROLL PASS',
      ...Array(7).fill('YY-CARRY PASS'),
      'YY-CARRY-T NOT_APPLICABLE',
      'YY-CUM NOT_APPLICABLE',
      'YY-SAME PASS',
      'YY-STATED NOT_APPLICABLE',
    ]);
  });
});

describe('published on time', () => {
  test.each([
    ['2026-01-31', 20],
    ['2026-02-01', 15],
    ['2026-02-05', 15],
    ['2026-02-06', 10],
    ['2026-02-10', 10],
    ['2026-02-11', 5],
    ['2026-02-15', 5],
    ['2026-02-16', 0],
    ['2026-12-31', 0],
  ])('on %s is worth %d: five points for every five days begun', (day, points) => {
    expect(score('publishedOnTime', published(day))?.points).toBe(points);
  });

  test('counts the days up to today while nothing is published', () => {
    const at = (day: string) =>
      score('publishedOnTime', published(null), { dates: { ...datesInTime, today: day } });
    expect(at('2026-01-31')).toEqual({ points: null, reason: 'NOT_APPLICABLE', lost: [] });
    expect(at('2026-02-01')).toEqual({ points: 15, reason: null, lost: [5] });
    expect(at('2026-02-08')).toEqual({ points: 10, reason: null, lost: [10] });
    expect(at('2027-01-01')?.points).toBe(0);
  });
});

describe('filed on time', () => {
  test('costs five points when late, by one day or by thirty', () => {
    for (const filedOn of ['2026-01-21', '2026-02-20']) {
      const dates = { ...datesInTime, filedOn };
      expect(score('filedOnTime', soundReport, { dates })).toEqual({ points: 5, reason: null, lost: [5] });
    }
  });

  test('costs two points for each return beyond the first and five for each that was not answered in time', () => {
    const at = (times: number, missed: number, filedOn = '2026-01-15') =>
      score('filedOnTime', soundReport, { dates: { ...datesInTime, filedOn, returns: { times, missed } } });
    expect(at(1, 0)).toEqual({ points: 10, reason: null, lost: [] });
    expect(at(3, 0)).toEqual({ points: 6, reason: null, lost: [4] });
    expect(at(2, 1)).toEqual({ points: 3, reason: null, lost: [2, 5] });
    expect(at(4, 2, '2026-01-21')?.points).toBe(0);
  });

  test('cannot be told without a county’s date', () => {
    const dates = { ...datesInTime, filingDue: null };
    expect(score('filedOnTime', soundReport, { dates })).toEqual({
      points: null,
      reason: 'CANNOT_TELL',
      lost: [],
    });
  });
});

describe('complete', () => {
  test('costs three points for each table, each section and the total of items that is missing', () => {
    const lacking = {
      ...withoutCells('disputes.'),
      sections: soundReport.sections.slice(1),
      statements: [],
      practices: [{ practice: 'supervision.assessment', holds: true, names: [], section: null }] as const,
    };
    // Table 4; the sections on disputes and overview; the total of items.
    expect(score('complete', lacking)).toEqual({ points: 3, reason: null, lost: [3, 6, 3] });
  });

  test('never goes below zero', () => {
    const empty = { ...soundReport, figures: [], sections: [], statements: [] };
    expect(score('complete', empty)).toEqual({ points: 0, reason: null, lost: [3, 3, 3, 18, 3] });
  });
});

describe('consistent inside', () => {
  test('costs four points for each error that nothing silences', () => {
    const report = withFigures({
      'applications.newlyReceived.commercialEnterprise': 3,
      'applications.newlyReceived.total': 12,
      'disputes.directSuit.total': 1,
    });
    expect(score('consistentInside', report)).toEqual({ points: 12, reason: null, lost: [4, 4] });
  });

  test('counts an error to be explained as well as one that blocks, and no blank', () => {
    const report = withFigures({
      'proactive.normativeDocument.inForce': 1,
      'applications.refused.stateSecret.legalService': null,
    });
    expect(score('consistentInside', report)).toEqual({ points: 16, reason: null, lost: [4] });
  });

  test('never goes below zero', () => {
    const report = withFigures(
      Object.fromEntries(applicants.map((column) => [`applications.carriedForward.${column}`, -1])),
    );
    expect(score('consistentInside', report)?.points).toBe(0);
  });

  test('cannot be told of a report without any figure', () => {
    expect(score('consistentInside', { ...soundReport, figures: [] })).toEqual({
      points: null,
      reason: 'CANNOT_TELL',
      lost: [],
    });
  });
});

describe('consistent over years', () => {
  const off = (columns: readonly string[]) =>
    withFigures(
      Object.fromEntries(columns.map((column) => [`applications.carriedForward.${column}`, 50])),
      lastYearsReport,
    );

  test('costs three points for each column that does not carry over, down to zero', () => {
    expect(score('consistentOverYears', soundReport, { earlier: [off(['naturalPerson', 'total'])] })).toEqual(
      {
        points: 4,
        reason: null,
        lost: [3, 3],
      },
    );
    expect(score('consistentOverYears', soundReport, { earlier: [off(applicants)] })?.points).toBe(0);
  });

  test('is not judged without last year’s report', () => {
    expect(score('consistentOverYears', soundReport, { earlier: [] })).toEqual({
      points: null,
      reason: 'CANNOT_TELL',
      lost: [],
    });
  });

  test('is judged as soon as one column can be told', () => {
    const previous = {
      ...lastYearsReport,
      figures: lastYearsReport.figures.filter(({ cell }) => cell === 'applications.carriedForward.total'),
    };
    expect(score('consistentOverYears', soundReport, { earlier: [previous] })).toEqual(full(10));
  });
});

describe('clean', () => {
  const saying = (words: string) => ({
    ...soundReport,
    sections: soundReport.sections.map((section, at) => (at === 0 ? { ...section, text: words } : section)),
  });

  test('is lost whole by one resident number', () => {
    expect(score('clean', saying('经办人身份证号11010519491231002X。'))?.points).toBe(0);
  });
});

describe('handling', () => {
  test('loses three points for a decision that was corrected, and gives none for being sound', () => {
    expect(score('handling')).toEqual({ points: 0, reason: null, lost: [] });
    const corrected = withFigures({
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.upheld': 0,
    });
    expect(score('handling', corrected)).toEqual({ points: -3, reason: null, lost: [3] });
  });
});

describe('original', () => {
  const unlike = { compared: 1, nearest: null };
  const like = (similarity: number) => ({
    ownYears: {
      compared: 1,
      nearest: {
        similarity,
        section: null,
        reportYear: 2024,
        unitName: null,
        unitCode: null,
        own: [],
        other: [],
      },
    },
    peers: unlike,
  });

  test.each([
    [0.9, 4],
    [0.97, 0],
  ])('a report that is %d like last year’s is worth %d of ten', (similarity, points) => {
    expect(score('original', soundReport, { likeness: like(similarity) })?.points).toBe(points);
  });

  test('is not judged before it was compared', () => {
    expect(score('original', soundReport, { likeness: null })?.reason).toBe('CANNOT_TELL');
  });
});

describe('the total', () => {
  test('is the points of the indicators judged out of their own maximum', () => {
    const counted: readonly IndicatorId[] = [
      'publishedOnTime',
      'complete',
      'consistentOverYears',
      'handling',
    ];
    const firstYear = scores(published('2026-02-01'), { earlier: [] });
    expect(totalOf(firstYear.filter(({ indicator }) => counted.includes(indicator)))).toEqual({
      points: 30,
      maximum: 35,
    });
  });

  test('is unknown when nothing was judged', () => {
    expect(totalOf(scores(soundReport).filter(({ points }) => points === null))).toBeNull();
    expect(totalOf([])).toBeNull();
  });

  test.each(scores(soundReport).map((one) => [one.indicator, one] as const))(
    '%s: deductions add up to what is missing',
    (indicator) => {
      const report = withFigures(
        { 'disputes.directSuit.total': 1, 'applications.granted.total': 6 },
        published('2026-02-03'),
      );
      const one = scores(report).find((each) => each.indicator === indicator);
      if (one?.points === null || one === undefined) return;
      const lost = one.deductions.reduce((sum, { points }) => sum + points, 0);
      expect(one.points).toBe(Math.max(0, one.maximum - lost));
      expect(one.looked).toEqual(expect.arrayContaining(one.deductions.map(({ judgement }) => judgement)));
    },
  );
});
