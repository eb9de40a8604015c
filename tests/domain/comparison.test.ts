import {
  breakBetween,
  changeBetween,
  median,
  medianFigure,
  perCent,
  quantile,
  rankDescending,
  shareInPercent,
  sumOfAmounts,
} from '@mingjian/domain';
import type { Amount, Qualifier } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260205 };
const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });
const as = (qualifier: Qualifier, amount: number): Amount => ({ amount: BigInt(amount), qualifier });
const qualifier = fc.constantFrom<Qualifier>('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT');
const amount = fc.option(
  fc.record({ amount: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), qualifier }),
  { nil: null },
);

describe('a sum', () => {
  test('adds what is known and says on how many it rests; unknown is not zero', () => {
    expect(sumOfAmounts([exact(3), null, exact(0), exact(4)])).toEqual({
      amount: 7n,
      qualifier: 'EXACT',
      reported: 3,
    });
    expect(sumOfAmounts([exact(0)])).toEqual({ amount: 0n, qualifier: 'EXACT', reported: 1 });
  });

  test('of nothing known is unknown', () => {
    expect(sumOfAmounts([null, null])).toBeNull();
    expect(sumOfAmounts([])).toBeNull();
  });

  test('of one unit is that unit’s figure', () => {
    fc.assert(
      fc.property(amount, (one) => {
        expect(sumOfAmounts([one])).toEqual(one === null ? null : { ...one, reported: 1 });
      }),
      settings,
    );
  });

  test('does not depend on the order of units, and can be added up in parts', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), fc.nat(), (amounts, cut) => {
        const whole = sumOfAmounts(amounts);
        expect(sumOfAmounts([...amounts].reverse())).toEqual(whole);
        const at = amounts.length === 0 ? 0 : cut % amounts.length;
        const parts = [sumOfAmounts(amounts.slice(0, at)), sumOfAmounts(amounts.slice(at))];
        expect(sumOfAmounts(parts)?.amount).toBe(whole?.amount);
        expect(sumOfAmounts(parts)?.qualifier).toBe(whole?.qualifier);
      }),
      settings,
    );
  });

  test.each<[string, readonly Qualifier[], Qualifier]>([
    ['exact figures', ['EXACT', 'EXACT'], 'EXACT'],
    ['one "at least"', ['EXACT', 'AT_LEAST'], 'AT_LEAST'],
    ['one "at most"', ['AT_MOST', 'EXACT'], 'AT_MOST'],
    ['"at least" and "at most"', ['AT_LEAST', 'AT_MOST'], 'ABOUT'],
    ['one "about"', ['AT_LEAST', 'ABOUT', 'EXACT'], 'ABOUT'],
  ])('with %s is as sure as they are', (_, qualifiers, expected) => {
    expect(sumOfAmounts(qualifiers.map((one) => as(one, 5)))?.qualifier).toBe(expected);
  });
});

describe('a change', () => {
  test('is the difference and per cent of the year before, with one decimal', () => {
    expect(changeBetween(exact(40), exact(50), false, 'count')).toEqual({
      difference: 10n,
      qualifier: 'EXACT',
      percent: 25,
    });
    expect(changeBetween(exact(30), exact(20), false, 'count')).toEqual({
      difference: -10n,
      qualifier: 'EXACT',
      percent: -33.3,
    });
    expect(changeBetween(exact(12), exact(12), false, 'count')).toEqual({
      difference: 0n,
      qualifier: 'EXACT',
      percent: 0,
    });
  });

  test('is none when a year is unknown or the series breaks between', () => {
    expect(changeBetween(null, exact(5), false, 'count')).toBeNull();
    expect(changeBetween(exact(5), null, false, 'count')).toBeNull();
    expect(changeBetween(exact(40), exact(50), true, 'count')).toBeNull();
  });

  test('of a base below ten is told without per cent, of zero above all', () => {
    expect(changeBetween(exact(0), exact(7), false, 'count')).toEqual({
      difference: 7n,
      qualifier: 'EXACT',
      percent: null,
    });
    expect(changeBetween(exact(9), exact(18), false, 'count')?.percent).toBeNull();
    expect(changeBetween(exact(10), exact(20), false, 'count')?.percent).toBe(100);
    // Money is whole fen inside: nine yuan are no base either, ten are.
    expect(changeBetween(exact(900), exact(1800), false, 'money')?.percent).toBeNull();
    expect(changeBetween(exact(1000), exact(2000), false, 'money')?.percent).toBe(100);
  });

  test('of figures that are not exact has no per cent', () => {
    expect(changeBetween(exact(100), as('AT_LEAST', 300), false, 'count')).toEqual({
      difference: 200n,
      qualifier: 'AT_LEAST',
      percent: null,
    });
  });

  test.each<[Qualifier, Qualifier, Qualifier | null]>([
    ['EXACT', 'EXACT', 'EXACT'],
    ['EXACT', 'AT_LEAST', 'AT_LEAST'],
    ['EXACT', 'AT_MOST', 'AT_MOST'],
    ['EXACT', 'ABOUT', 'ABOUT'],
    ['AT_LEAST', 'EXACT', 'AT_MOST'],
    ['AT_MOST', 'EXACT', 'AT_LEAST'],
    ['AT_LEAST', 'AT_MOST', 'AT_MOST'],
    ['AT_MOST', 'AT_LEAST', 'AT_LEAST'],
    ['AT_LEAST', 'AT_LEAST', null],
    ['AT_MOST', 'AT_MOST', null],
    ['ABOUT', 'ABOUT', 'ABOUT'],
    ['ABOUT', 'EXACT', 'ABOUT'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(changeBetween(as(from, 100), as(to, 150), false, 'count')?.qualifier ?? null).toBe(expected);
  });

  test('breaks in the year from which the series means something else, read in either direction', () => {
    const breaks = [{ year: 2021 }];
    expect(breakBetween(breaks, 2020, 2021)).toBe(true);
    expect(breakBetween(breaks, 2022, 2019)).toBe(true);
    expect(breakBetween(breaks, 2021, 2025)).toBe(false);
    expect(breakBetween(breaks, 2018, 2020)).toBe(false);
    expect(breakBetween([], 2018, 2025)).toBe(false);
  });
});

describe('per cent', () => {
  test('half a tenth goes away from zero: a rise and a fall of one size read alike', () => {
    expect(perCent(15n, 16n)).toBe(93.8);
    expect(perCent(-15n, 16n)).toBe(-93.8);
    expect(changeBetween(exact(400), exact(601), false, 'count')?.percent).toBe(50.3);
    expect(shareInPercent(201, 400)).toBe(50.3);
  });

  test('is exact to the tenth for any figures', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (part, whole) => {
          const tenths = BigInt(Math.round(perCent(part, whole) * 10));
          const error = tenths * whole - part * 1000n;
          expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(whole);
          expect(perCent(-part, whole)).toBe(part === 0n ? 0 : 0 - perCent(part, whole));
        },
      ),
      settings,
    );
  });

  test('a change too small to show is a plain zero, without a sign', () => {
    expect(Object.is(perCent(-1n, 1_000_000n), 0)).toBe(true);
  });

  test('a share of nothing or of something unknown is unknown', () => {
    expect(shareInPercent(3, 0)).toBeNull();
    expect(shareInPercent(null, 4)).toBeNull();
    expect(shareInPercent(3, null)).toBeNull();
    expect(shareInPercent(0, 4)).toBe(0);
  });
});

describe('a rank', () => {
  const units = [
    { name: '送庄镇', points: 60 },
    { name: '会盟镇', points: 75 },
    { name: '白鹤镇', points: null },
    { name: '朝阳镇', points: 60 },
    { name: '小浪底镇', points: 0 },
    { name: '麻屯镇', points: null },
  ];

  test('is shared by equals, the next are skipped, and units without a value come last without a rank', () => {
    const ranked = rankDescending(units, ({ points }) => points);
    expect(ranked.map(({ item, rank, tied }) => [item.name, rank, tied])).toEqual([
      ['会盟镇', 1, false],
      ['送庄镇', 2, true],
      ['朝阳镇', 2, true],
      ['小浪底镇', 4, false],
      ['白鹤镇', null, false],
      ['麻屯镇', null, false],
    ]);
  });

  test('is one more than the number of units that are better', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 }), { nil: null })), (values) => {
        const ranked = rankDescending(values, (value) => value);
        expect(ranked).toHaveLength(values.length);
        for (const { item, rank, tied } of ranked) {
          const better = values.filter((one) => one !== null && item !== null && one > item).length;
          const equal = values.filter((one) => one === item).length;
          expect(rank).toBe(item === null ? null : better + 1);
          expect(tied).toBe(item !== null && equal > 1);
        }
      }),
      settings,
    );
  });

  test('of nobody is nothing', () => {
    expect(rankDescending([], () => 1)).toEqual([]);
  });
});

describe('the middle', () => {
  test.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[1, 2, 3, 100], 2.5],
    [[7, 7, 7, 7], 7],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is unknown', () => {
    expect(median([])).toBeNull();
    expect(quantile([], 0.25)).toBeNull();
  });

  test('is shown as a half between two counts, and in whole fen between two amounts', () => {
    expect(medianFigure([4n, 1n], 'count')).toBe(2.5);
    expect(medianFigure([100n, 101n], 'money')).toBe('1.01');
    expect(medianFigure([], 'money')).toBeNull();
  });

  test('quarters lie between neighbours in proportion', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([10, 20], 0.9)).toBe(19);
    expect(quantile([5, 1, 3], 0)).toBe(1);
    expect(quantile([5, 1, 3], 1)).toBe(5);
  });

  test('lies between the smallest and the largest, whatever the order, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const before = [...values];
        const middle = median(values);
        expect(median([...values].reverse())).toBe(middle);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
        expect(values).toEqual(before);
      }),
      settings,
    );
  });
});
