import { workingDaysLeft, workingDayUpTo } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { at, startWorld } from './world.js';

const world = await startWorld();

async function calendar(from: unknown, to: unknown): Promise<unknown> {
  const { body } = await world.graphql(
    'query ($from: Day!, $to: Day!) { workCalendar(from: $from, to: $to) { from to daysOff unknownYears } }',
    { from, to },
  );
  return at(body, 'data', 'workCalendar');
}

test('weekends and holidays are days off, a weekend that is worked instead is none', async () => {
  // 元旦 2026: off from the 1st to the 3rd, Sunday the 4th is worked.
  expect(await calendar('2025-12-31', '2026-01-11')).toEqual({
    from: '2025-12-31',
    to: '2026-01-11',
    daysOff: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-10', '2026-01-11'],
    unknownYears: [],
  });
});

test('a year whose holidays were not announced is told to be unknown', async () => {
  expect(await calendar('2035-12-31', '2036-01-02')).toMatchObject({ unknownYears: [2035, 2036] });
});

test('a span is cut after two years, and what is no day has no calendar', async () => {
  expect(await calendar('2020-01-01', '2030-01-01')).toMatchObject({ to: '2022-01-02' });
  expect(await calendar('2026-02-30', '2026-03-01')).toBeNull();
  expect(await calendar('2026-03-01', 7)).toBeNull();
});

test('what it says is what working days are counted by', async () => {
  const answer = await calendar('2026-01-15', '2026-01-31');
  const known = answer as Parameters<typeof workingDaysLeft>[2];
  expect(workingDaysLeft('2026-01-15', '2026-01-20', known)).toEqual({ count: 3, isSure: true });
  // The law's day is a Saturday in 2026.
  expect(workingDayUpTo('2026-01-31', known)).toBe('2026-01-30');
});
