import { alikePairs, lateOutlook, oftenLateYears, pastStanding, stuckFor } from '@mingjian/domain';
import type { PastStanding, PastYear } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const letters: Readonly<Record<string, PastStanding>> = {
  t: 'ON_TIME',
  L: 'LATE',
  M: 'MISSING',
  o: 'OPEN',
  n: 'NOT_EXPECTED',
  u: 'CANNOT_TELL',
};

/** `tLt` from 2014 on. */
const past = (told: string): readonly PastYear[] =>
  [...told].map((letter, at) => ({ year: 2014 + at, standing: letters[letter] ?? 'CANNOT_TELL' }));

describe('how a unit stood in a year', () => {
  test.each([
    ['in time', { expected: true, state: 'ACCEPTED', daysLate: 0 }, 'ON_TIME'],
    ['late', { expected: true, state: 'FILED', daysLate: 3 }, 'LATE'],
    ['no report after the day', { expected: true, state: 'DRAFT', daysLate: 1 }, 'MISSING'],
    ['no report and time left', { expected: true, state: 'NOT_FILED', daysLate: 0 }, 'OPEN'],
    [
      'a report of which nobody knows when it came',
      { expected: true, state: 'PUBLISHED', daysLate: null },
      'CANNOT_TELL',
    ],
    ['no report expected', { expected: false, state: null, daysLate: null }, 'NOT_EXPECTED'],
    ['not to be seen', { expected: null, state: null, daysLate: null }, 'CANNOT_TELL'],
  ] as const)('%s', (_, known, standing) => {
    expect(pastStanding(known)).toBe(standing);
  });
});

describe('late often', () => {
  test.each([
    ['twice in three years, in time between', 'tLtLtt', [2015, 2017]],
    ['twice in four years is not often', 'LttL', []],
    ['once is not often', 'tLttt', []],
    ['a missing report is none that came late', 'LMt', []],
    ['three in a row are told as three', 'LLL', [2014, 2015, 2016]],
    ['two runs', 'LLttttLtL', [2014, 2015, 2020, 2022]],
  ])('%s', (_, told, years) => {
    expect(oftenLateYears(past(told))).toEqual(years);
  });

  test('is the same as looking at every three years one after the other', () => {
    const alphabet = ['t', 'L', 'M', 'n'];
    for (let code = 0; code < 4 ** 6; code += 1) {
      const told = Array.from({ length: 6 }, (_, at) => alphabet[Math.floor(code / 4 ** at) % 4]).join('');
      const slow = new Set<number>();
      for (let first = 2012; first < 2020; first += 1) {
        const years = past(told).filter(
          ({ year, standing }) => standing === 'LATE' && year >= first && year < first + 3,
        );
        if (years.length >= 2) years.forEach(({ year }) => slow.add(year));
      }
      expect([told, oftenLateYears(past(told))]).toEqual([told, [...slow].sort()]);
    }
  });
});

describe('what the past lets one expect', () => {
  test.each([
    ['two of the last three', 'ttLtM', 2019, { late: 2, of: 3, isLikely: true }],
    ['one of three', 'LLttL', 2019, { late: 1, of: 3, isLikely: false }],
    ['years of which nothing can be told are passed over', 'LLuno', 2019, { late: 2, of: 2, isLikely: true }],
    ['one judged year tells nothing', 'nnnL', 2018, null],
    ['only years before count', 'ttLL', 2016, { late: 0, of: 2, isLikely: false }],
  ])('%s', (_, told, year, outlook) => {
    expect(lateOutlook(past(told), year)).toEqual(outlook);
  });
});

describe('a report that waits', () => {
  const at = (state: 'FILED' | 'ACCEPTED' | 'RETURNED' | 'PUBLISHED') => ({
    state,
    filedAt: '2026-01-02T02:00:00Z',
    acceptedAt: '2026-01-05T17:00:00Z',
  });

  test('is stuck after seven days in one state, by the day in Beijing', () => {
    expect(stuckFor(at('FILED'), '2026-01-09')).toBeNull();
    expect(stuckFor(at('FILED'), '2026-01-10')).toBe(8);
    expect(stuckFor(at('ACCEPTED'), '2026-01-13')).toBeNull();
    expect(stuckFor(at('ACCEPTED'), '2026-01-14')).toBe(8);
  });

  test('is not where the next step is not the county’s, or nobody knows since when', () => {
    expect(stuckFor(at('RETURNED'), '2026-03-01')).toBeNull();
    expect(stuckFor(at('PUBLISHED'), '2026-03-01')).toBeNull();
    expect(stuckFor({ ...at('FILED'), filedAt: null }, '2026-03-01')).toBeNull();
  });
});

describe('texts that are alike', () => {
  const report = (id: string, year: number, publishedOn: string | null) => ({ id, year, publishedOn });
  const a = report('a', 2018, '2019-03-01');
  const b = report('b', 2018, '2019-03-09');
  const like = (own: typeof a, other: typeof a, similarity = 0.9) =>
    ({ own, other, similarity, section: 'overview', words: null }) as const;

  test('are one pair, with whose was public first, whichever way they were found', () => {
    const pair = {
      earlier: a,
      later: b,
      isOrderKnown: true,
      similarity: 0.95,
      section: 'overview',
      words: null,
    };
    expect(alikePairs([like(a, b), like(b, a, 0.95)])).toEqual([pair]);
    expect(alikePairs([like(b, a, 0.95)])).toEqual([pair]);
  });

  test('are told without an order where their days do not tell one', () => {
    const unknown = report('c', 2018, null);
    expect(alikePairs([like(a, unknown)])).toMatchObject([{ isOrderKnown: false }]);
    expect(alikePairs([like(a, report('d', 2018, '2019-03-01'))])).toMatchObject([{ isOrderKnown: false }]);
  });

  test('of a unit’s own years, the report of the earlier year is the earlier one', () => {
    const late = report('b', 2017, '2020-01-01');
    expect(alikePairs([like(b, late)])).toMatchObject([{ earlier: late, later: b, isOrderKnown: true }]);
  });
});
