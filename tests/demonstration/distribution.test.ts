import { beijingDay, daysBetween, isTownshipKind, readReport, reportOfYear } from '@mingjian/domain';
import { demonstrationAccounts } from '@mingjian/server/demonstration/demonstration-accounts';
import { countyUnits } from '@mingjian/server/demonstration/county/county';
import { archiveYears } from '@mingjian/server/demonstration/county/old-county';
import {
  countyDue,
  cycleOpenedAt,
  demonstrationYears,
} from '@mingjian/server/demonstration/generator/calendar';
import { faultOf } from '@mingjian/server/demonstration/generator/faults';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import type { UnitYearPlan } from '@mingjian/server/demonstration/generator/unit-year-plan';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cellOf, isHanding } from './judged-plan.js';

const plan = demonstrationPlan();
const reported = plan.filter(({ latest }) => latest !== null);
const closedYears = plan.filter(({ year }) => year >= 2021 && year < 2025);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const count = (of: UnitYearPlan, cell: string): number => Number(cellOf(of, cell) ?? 0);
/** Received in the year, by the cell of the year's form; an old report without a form says it in words. */
const received = (of: UnitYearPlan): number =>
  Number(
    cellOf(of, 'applications.newlyReceived.total') ??
      cellOf(of, 'applications.received') ??
      of.latest?.statements.find(({ measure }) => measure === 'applications.received')?.value ??
      0,
  );
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the generated county', () => {
  test('comes out byte for byte the same, whatever the time and without chance', () => {
    vi.useFakeTimers({ now: new Date('2031-05-05T00:00:00Z') });
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Math.random');
    });
    expect(JSON.stringify(demonstrationPlan())).toBe(JSON.stringify(plan));
  });

  test('has 25 units over five years and 21 over the seven before, under their real names', () => {
    expect(plan.filter(({ year }) => year >= 2021)).toHaveLength(125);
    expect(plan.filter(({ year }) => year < 2021)).toHaveLength(147);
    expect(
      countyUnits.filter(({ kind }) => isTownshipKind(kind)).map(({ code, name }) => `${code} ${name}`),
    ).toEqual([
      '410308002 西霞院街道',
      '410308003 康乐街道',
      '410308004 吉利街道',
      '410308005 河阳街道',
      '410308100 城关镇',
      '410308101 会盟镇',
      '410308102 平乐镇',
      '410308103 送庄镇',
      '410308104 白鹤镇',
      '410308105 朝阳镇',
      '410308106 小浪底镇',
      '410308107 麻屯镇',
      '410308108 横水镇',
      '410308109 常袋镇',
    ]);
  });

  test('its reports are read without a word of complaint', () => {
    for (const { steps, unit, year } of plan)
      for (const { report } of steps.filter(isHanding)) {
        const read = readReport(report, `${year + 1}-06-30`);
        expect(read, `${unit.name} ${year}`).toEqual({ kind: 'READ', report });
      }
  });

  test('its accounts are for a supervisor, an administrator, a clerk, an approver and an observer', () => {
    expect(demonstrationAccounts.map(({ role, scope }) => `${role} ${scope}`)).toEqual([
      'SUPERVISOR 410308',
      'ADMINISTRATOR 410308',
      'CLERK 410308103',
      'APPROVER 410308102',
      'OBSERVER 4103',
    ]);
  });
});

describe('applications', () => {
  test('most units have none; where there are some, there are about six', () => {
    const some = reported.filter((of) => received(of) > 0);
    expect(some.length / reported.length).toBeGreaterThan(0.15);
    expect(some.length / reported.length).toBeLessThan(0.3);
    const mean = sum(some.map(received)) / some.length;
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(8);
  });

  test.each([...archiveYears, ...demonstrationYears])(
    'in %i at least four units have five or more',
    (year) => {
      const busy = reported.filter((of) => of.year === year && received(of) >= 5);
      expect(busy.length).toBeGreaterThanOrEqual(4);
    },
  );

  test('applicants and results keep roughly to the shares chosen', () => {
    const sharing = reported.filter(({ year }) => year >= 2019);
    const all = (cell: string): number => sum(sharing.map((of) => count(of, `applications.${cell}`)));
    const newly = all('newlyReceived.total');
    const handled = all('handledTotal.total');
    expect(all('newlyReceived.naturalPerson') / newly).toBeGreaterThan(0.75);
    expect(all('newlyReceived.naturalPerson') / newly).toBeLessThan(0.95);
    expect(all('granted.total') / handled).toBeGreaterThan(0.35);
    expect(all('granted.total') / handled).toBeLessThan(0.55);
    expect(all('carriedForward.total') / (newly + all('broughtForward.total'))).toBeLessThan(0.12);
    expect(all('carriedForward.total')).toBeGreaterThan(5);
    expect(all('refused.stateSecret.total')).toBe(0);
  });

  test('what a report carries out is what the next one brings in, but for planted cases', () => {
    const columns = ['naturalPerson', 'commercialEnterprise', 'legalService', 'total'];
    for (const of of reported) {
      const previous = reportOfYear(of.earlier, of.year - 1);
      if (previous === null || of.year < 2020) continue;
      const planned = of.planted.some(({ fault }) => faultOf(fault).fails.includes('YY-CARRY'));
      const before = { ...of, latest: previous };
      for (const column of columns) {
        const carriedOut = cellOf(before, `applications.carriedForward.${column}`);
        const broughtIn = cellOf(of, `applications.broughtForward.${column}`);
        if (carriedOut === undefined || broughtIn === undefined) continue;
        if (!planned) expect(broughtIn, `${of.unit.name} ${of.year} ${column}`).toBe(carriedOut);
      }
      if (planned)
        expect(cellOf(of, 'applications.broughtForward.total')).not.toBe(
          cellOf(before, 'applications.carriedForward.total'),
        );
    }
  });
});

describe('the rest of the year', () => {
  test('normative documents roll on: nought to two are issued a year', () => {
    for (const of of reported.filter(({ year }) => year >= 2021)) {
      expect(count(of, 'proactive.normativeDocument.issued')).toBeLessThanOrEqual(2);
      const lapsed = of.planted.some(({ fault }) => fault === 'documents lapsed');
      const previous = reportOfYear(of.earlier, of.year - 1);
      if (previous === null || of.year === 2021 || lapsed) continue;
      const before = cellOf({ ...of, latest: previous }, 'proactive.normativeDocument.inForce');
      const now = cellOf(of, 'proactive.normativeDocument.inForce');
      if (typeof before !== 'number' || typeof now !== 'number') continue;
      const issued = count(of, 'proactive.normativeDocument.issued');
      const repealed = count(of, 'proactive.normativeDocument.repealed');
      expect(now, `${of.unit.name} ${of.year}`).toBe(before + issued - repealed);
    }
  });

  test('towns punish nobody in 2021 and at most forty times a year since; departments at most 400 times', () => {
    for (const of of reported) {
      const penalties = count(of, 'proactive.penalty.decisions');
      const most = isTownshipKind(of.unit.kind) ? (of.year <= 2021 ? 0 : 40) : 400;
      expect(penalties, `${of.unit.name} ${of.year}`).toBeLessThanOrEqual(most);
    }
  });

  test('items and trainees lie in their ranges', () => {
    for (const { latest, year } of reported)
      for (const { measure, value } of latest?.statements ?? []) {
        const least = year >= 2021 ? 120 : 60;
        if (measure === 'disclosure.items') expect(Number(value)).toBeGreaterThanOrEqual(least);
        if (measure === 'disclosure.items') expect(Number(value)).toBeLessThanOrEqual(900);
        if (measure === 'training.attendees') expect(Number(value)).toBeGreaterThanOrEqual(20);
        if (measure === 'training.attendees') expect(Number(value)).toBeLessThanOrEqual(80);
      }
    const atLeast = reported.filter(({ latest }) =>
      latest?.statements.some(({ qualifier }) => qualifier === 'AT_LEAST'),
    );
    expect(atLeast.length).toBeGreaterThan(20);
  });
});

describe('days', () => {
  test('over the closed years 85 of 100 file by the date, ten up to ten days late, five not at all', () => {
    const daysLate = closedYears.flatMap(({ fate: { filedAt }, year }) =>
      filedAt === null ? [] : [daysBetween(countyDue(year), beijingDay(filedAt))],
    );
    expect(closedYears.length - daysLate.length).toBe(5);
    expect(daysLate.filter((days) => days > 0)).toHaveLength(10);
    expect(Math.max(...daysLate)).toBeLessThanOrEqual(10);
  });

  test('the open year has two drafts, three units that have not begun and reports in every later state', () => {
    const outcomes = plan.filter(({ year }) => year === 2025).map(({ fate }) => fate.outcome);
    const of = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
    expect(of('DRAFT')).toBe(2);
    expect(of('MISSING')).toBe(3);
    expect(of('FILED')).toBeGreaterThan(3);
    expect(of('ACCEPTED')).toBeGreaterThan(3);
    expect(of('PUBLISHED')).toBeGreaterThan(3);
  });

  test('every closed year was accepted and nearly every report published one to twelve days later', () => {
    for (const { fate, unit, year } of closedYears) {
      if (fate.filedAt === null) continue;
      expect(fate.acceptedAt, `${unit.name} ${year}`).not.toBeNull();
      if (fate.acceptedAt === null || fate.publishedAt === null) continue;
      const days = daysBetween(beijingDay(fate.acceptedAt), beijingDay(fate.publishedAt));
      expect(days).toBeGreaterThanOrEqual(1);
      expect(days).toBeLessThanOrEqual(12);
    }
    const published = closedYears.flatMap(({ fate, year }) =>
      fate.publishedAt === null ? [] : [{ year, on: beijingDay(fate.publishedAt) }],
    );
    expect(published.length).toBeGreaterThanOrEqual(90);
    const afterLaw = published.filter(({ year, on }) => on > `${year + 1}-01-31`);
    expect(afterLaw.length).toBeGreaterThan(3);
    expect(afterLaw.length).toBeLessThan(25);
  });

  test('a year is over before the next one opens, and no unit goes back in time', () => {
    for (const { steps, year } of plan.filter(({ year }) => year >= 2021)) {
      const times = [cycleOpenedAt(year), ...steps.map(({ at }) => at)].map((at) => at.getTime());
      expect(times).toEqual([...times].sort((one, other) => one - other));
      for (const time of times) expect(time).toBeLessThan(cycleOpenedAt(year + 1).getTime());
    }
  });
});
