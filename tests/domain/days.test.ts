import {
  addDays,
  beijingDay,
  daysBetween,
  daysLate,
  filingDueOf,
  isDay,
  laterDay,
  startOfBeijingDay,
  statutoryDue,
} from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260203 };
const instant = fc.date({
  min: new Date('2008-05-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('a day is a day in Beijing', () => {
  test.each([
    ['2026-01-31T15:59:59.999Z', '2026-01-31'],
    ['2026-01-31T16:00:00.000Z', '2026-02-01'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    ['2026-07-01T15:59:59Z', '2026-07-01'],
  ])('%s falls on %s', (time, day) => {
    expect(beijingDay(new Date(time))).toBe(day);
  });

  test('begins at midnight in Beijing and lasts 24 hours, summer and winter', () => {
    expect(startOfBeijingDay('2026-02-01').toISOString()).toBe('2026-01-31T16:00:00.000Z');
    fc.assert(
      fc.property(instant, (time) => {
        const day = beijingDay(time);
        const start = startOfBeijingDay(day).getTime();
        expect(start).toBeLessThanOrEqual(time.getTime());
        expect(time.getTime()).toBeLessThan(start + 24 * 3_600_000);
        expect(startOfBeijingDay(addDays(day, 1)).getTime()).toBe(start + 24 * 3_600_000);
      }),
      settings,
    );
  });

  // A browser cannot be moved to another zone by its page.
  test.runIf('process' in globalThis)('does not depend on where the machine stands', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
        process.env['TZ'] = zone;
        expect(beijingDay(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02-01');
        expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('a day of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-01-31', '0001-01-01', '9999-12-31'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-2',
    '26-01-02',
    '2026/01/02',
    '2026-01-02T00:00:00Z',
    '2026-01-02\n',
    '0000-01-01',
    '12026-01-01',
    '',
    null,
    20260102,
  ])('%j is none', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('days are counted over leap days and the turn of the year', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-01-31', '2026-01-20')).toBe(-11);
    expect(addDays('2024-12-31', 60)).toBe('2025-03-01');
  });

  test('adding days and counting them are the same thing', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -5000, max: 5000 }), (time, days) => {
        const day = beijingDay(time);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(isDay(addDays(day, days))).toBe(true);
      }),
      settings,
    );
  });
});

describe('what is due when', () => {
  test.each([
    [2016, '2017-03-31'],
    [2018, '2019-03-31'],
    [2019, '2020-01-31'],
    [2025, '2026-01-31'],
  ])('the report of %d is due by law on %s', (year, due) => {
    expect(statutoryDue(year)).toBe(due);
  });

  test('an extension counts only where it is later than the county’s date', () => {
    expect(filingDueOf({ filingDue: '2026-01-20', extensionDue: '2026-01-25' })).toBe('2026-01-25');
    expect(filingDueOf({ filingDue: '2026-01-20', extensionDue: '2026-01-15' })).toBe('2026-01-20');
    expect(filingDueOf({ filingDue: '2026-01-20', extensionDue: null })).toBe('2026-01-20');
    expect(laterDay('2026-01-20', '2026-01-20')).toBe('2026-01-20');
  });

  test('a report filed on the due day is in time; days late begin on the next', () => {
    expect(daysLate('2026-01-20', '2026-01-20', '2026-03-01')).toBe(0);
    expect(daysLate('2026-01-21', '2026-01-20', '2026-03-01')).toBe(1);
    expect(daysLate('2026-01-05', '2026-01-20', '2026-03-01')).toBe(0);
  });

  test('a report not filed is overdue from the day after the due day, more each day', () => {
    expect(daysLate(null, '2026-01-20', '2026-01-20')).toBe(0);
    expect(daysLate(null, '2026-01-20', '2026-01-21')).toBe(1);
    expect(daysLate(null, '2026-01-20', '2026-02-01')).toBe(12);
  });
});
