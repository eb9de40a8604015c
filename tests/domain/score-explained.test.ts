import {
  defaultScheme,
  explainScore,
  formatById,
  isTimelinessRule,
  judgeTimeliness,
  scoreReport,
  unreportedSummary,
  withoutTimeliness,
} from '@mingjian/domain';
import type { DisclosureReport, IndicatorId, ReportCircumstances } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { unsureReports, faultyReports } from './faulty-reports.js';
import { datesInTime, judge, soundReport, withFigures } from './reports.js';

const format = formatById('revised-2021');

function explained(
  indicator: IndicatorId,
  report: DisclosureReport = soundReport,
  circumstances: Partial<ReportCircumstances> = {},
) {
  const scores = scoresOf(report, circumstances);
  const score = scores.find((one) => one.indicator === indicator);
  if (!score) throw new Error(`${indicator} is not in the scheme`);
  return explainScore(score, format);
}

function scoresOf(report: DisclosureReport, circumstances: Partial<ReportCircumstances> = {}) {
  const judgements = judge(report, circumstances);
  const { practices } = report;
  return scoreReport({ judgements, practices, marks: [], today: datesInTime.today }, defaultScheme);
}

describe('a score says why it is what it is', () => {
  test('full marks', () => {
    const { summary, mends, judgements } = explained('consistentOverYears');
    expect(summary).toEqual({ zh: '满分10，没有扣分。', en: 'Out of 10, nothing was lost.' });
    expect(mends).toEqual([]);
    expect(judgements).toHaveLength(12);
  });

  test('what was lost, with the sentence of what is wrong and what to do about it', () => {
    const report = withFigures({
      'applications.newlyReceived.commercialEnterprise': 3,
      'applications.newlyReceived.total': 12,
    });
    const { summary, mends, judgements } = explained('consistentInside', report);
    expect(summary.zh).toBe(
      '满分20，扣4分：表三“商业企业”列不平衡：新收＋上年结转＝3，办理总计＋结转下年＝2，差1件。',
    );
    expect(mends.map(({ zh }) => zh.slice(0, 6))).toEqual(['收到的每一件']);
    const failed = judgements.filter(({ outcome }) => outcome === 'FAIL');
    expect(failed.map(({ deduction, silencedBy }) => [deduction, silencedBy])).toEqual([
      [4, null],
      [0, 'T3-BAL'],
    ]);
  });

  test('many deductions are counted, the first three told', () => {
    const report = withFigures({
      'disputes.reconsideration.total': 3,
      'disputes.directSuit.total': 3,
      'disputes.suitAfterReconsideration.total': 3,
      'proactive.normativeDocument.inForce': 0,
    });
    expect(explained('consistentInside', report).summary.en).toMatch(
      /^Out of 20, 16 lost: .*and so on, 4 places/,
    );
  });

  test('more than there is to lose is told as such', () => {
    const empty = { ...soundReport, figures: [], sections: [], statements: [] };
    expect(explained('complete', empty).summary.zh).toMatch(/^满分15，应扣30分，扣完为止：/);
  });

  test('what could not be told, and why', () => {
    expect(explained('consistentOverYears', soundReport, { earlier: [] }).summary.zh).toMatch(
      /^没有评判，不计分：.*没有上年度报告，或有关单元格为空/,
    );
    const dates = { ...datesInTime, today: '2026-01-31' };
    expect(explained('publishedOnTime', { ...soundReport, publishedOn: null }, { dates }).summary.zh).toBe(
      '不适用，不计分：尚未报告发布日期，法定期限2026-01-31未到。',
    );
    expect(explained('substance').summary.zh).toBe('这一项由审核人评分，尚未评分，不计分。');
    expect(unreportedSummary(20).zh).toBe('没有计入这个口径的报告，不计分。');
  });

  test('nothing is left to fill in, whatever the report', () => {
    for (const { report, circumstances } of [...faultyReports, ...unsureReports]) {
      for (const score of scoresOf(report, circumstances)) {
        expect(JSON.stringify(explainScore(score, format))).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }
  });
});

describe('rules on days', () => {
  const all: readonly { report: DisclosureReport; circumstances?: Partial<ReportCircumstances> }[] = [
    { report: soundReport },
    ...faultyReports,
    ...unsureReports,
  ];

  test('are judged by themselves as they are with the report, and all others depend on no clock', () => {
    for (const { report, circumstances = {} } of all) {
      const together = judge(report, circumstances);
      const dates = circumstances.dates === undefined ? datesInTime : circumstances.dates;
      const { formatFound, reportYear, publishedOn } = report;
      const ofDays = judgeTimeliness({ format: formatFound, reportYear, dates, publishedOn });
      expect(ofDays).toEqual(together.filter(({ rule }) => isTimelinessRule(rule)));
      expect(withoutTimeliness(judge(report, { ...circumstances, dates: null }))).toEqual(
        together.filter(({ rule }) => !isTimelinessRule(rule)),
      );
    }
  });

  test('are those on filing, returns and publication', () => {
    const rules = judge().map(({ rule }) => rule);
    expect([...new Set(rules.filter(isTimelinessRule))]).toEqual([
      'TM-SUBMIT',
      'TM-DUE',
      'TM-EARLY',
      'TM-NODATE',
      'TM-RETURN',
      'TM-CORRECT',
      'TM-RETRO',
    ]);
  });
});
