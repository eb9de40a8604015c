import { workingDaysLeft, workingDayUpTo } from '@mingjian/domain';
import type { WorkCalendar } from '@mingjian/domain';
import { expect, test } from 'vitest';

/** Saturday the 24th and the weekend of the 31st off; Sunday the 25th is worked instead. */
const january: WorkCalendar = {
  from: '2026-01-20',
  to: '2026-02-01',
  daysOff: ['2026-01-24', '2026-01-31', '2026-02-01'],
  unknownYears: [],
};

test.each([
  ['2026-01-23', '2026-01-26', 2],
  ['2026-01-23', '2026-01-31', 6],
  ['2026-01-30', '2026-01-31', 0],
  ['2026-01-30', '2026-01-30', 0],
])('from %s to %s there are %i working days', (today, due, count) => {
  expect(workingDaysLeft(today, due, january)).toEqual({ count, isSure: true });
});

test('what lies outside of the calendar, or in the past, is not counted as none', () => {
  expect(workingDaysLeft('2026-01-21', '2026-02-02', january)).toBeNull();
  expect(workingDaysLeft('2026-01-19', '2026-01-21', january)).toBeNull();
  expect(workingDaysLeft('2026-01-22', '2026-01-21', january)).toBeNull();
});

test('days of a year whose holidays nobody knows yet are counted, and said to be unsure', () => {
  const unknown = { ...january, unknownYears: [2026] };
  expect(workingDaysLeft('2026-01-23', '2026-01-26', unknown)).toEqual({ count: 2, isSure: false });
});

test('the working day up to a day off is the one before it; a working day is its own', () => {
  expect(workingDayUpTo('2026-01-31', january)).toBe('2026-01-30');
  expect(workingDayUpTo('2026-01-25', january)).toBe('2026-01-25');
  expect(workingDayUpTo('2026-02-02', january)).toBeNull();
});
