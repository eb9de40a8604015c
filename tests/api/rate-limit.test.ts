import { RateLimit } from '@mingjian/server/platform/rate-limit';
import { expect, test } from 'vitest';

const begin = new Date('2026-01-05T02:00:00Z');
const later = (seconds: number): Date => new Date(begin.getTime() + seconds * 1000);

test('what is more than a minute allows is refused, also as the first of its minute', () => {
  const limit = new RateLimit();
  expect(limit.take('program', 61, 60, begin)).toBe(60);
  expect(limit.take('program', 60, 60, begin)).toBe(0);
  expect(limit.take('program', 1, 60, later(20))).toBe(40);
  expect(limit.take('program', 1, 60, later(60))).toBe(0);
});

test('askers do not count for each other, and a hundred thousand of them do not stay in memory', () => {
  const limit = new RateLimit();
  for (let asker = 0; asker < 100_000; asker += 1)
    expect(limit.take(`address ${asker}`, 1, 1, begin)).toBe(0);
  expect(limit.take('address 99999', 1, 1, later(1))).toBe(59);
  // Forgotten, as those who were quiet the longest are.
  expect(limit.take('address 0', 1, 1, later(1))).toBe(0);
});
