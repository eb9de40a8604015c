import { distributionOf, figureOfQuantile, quantile, quantileOfAmounts } from '@mingjian/domain';
import type { Amount, Qualifier } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260206 };
const as = (qualifier: Qualifier, amount: number): Amount => ({ amount: BigInt(amount), qualifier });
const exact = (...amounts: readonly number[]) => amounts.map((amount) => as('EXACT', amount));
const anAmount = fc.record({
  amount: fc.bigInt({ min: 0n, max: 40n }),
  qualifier: fc.constantFrom<Qualifier>('EXACT', 'AT_LEAST', 'AT_MOST'),
});
const share = fc.constantFrom(0.25, 0.5, 0.75);

describe('a quantile of figures that are not all exact', () => {
  test('is open to the side to which they could move it', () => {
    expect(quantileOfAmounts([...exact(1, 2), as('AT_LEAST', 1)], 0.5)).toEqual({
      value: 1,
      qualifier: 'AT_LEAST',
    });
    expect(quantileOfAmounts([...exact(4, 5), as('AT_MOST', 6)], 0.5)).toEqual({
      value: 5,
      qualifier: 'AT_MOST',
    });
    expect(quantileOfAmounts([...exact(1, 9), as('ABOUT', 5)], 0.5)).toEqual({
      value: 5,
      qualifier: 'ABOUT',
    });
  });

  test('is exact where they lie beyond it', () => {
    expect(quantileOfAmounts([...exact(1, 2), as('AT_LEAST', 300)], 0.5)).toEqual({
      value: 2,
      qualifier: 'EXACT',
    });
  });

  test('holds for whatever the figures really are', () => {
    const told = fc.array(fc.tuple(anAmount, fc.nat({ max: 60 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(told, share, (figures, part) => {
        const said = quantileOfAmounts(
          figures.map(([amount]) => amount),
          part,
        );
        const truth = quantile(
          figures.map(([{ amount, qualifier }, away]) => Number(amount) + direction[qualifier] * away),
          part,
        );
        if (said === null || truth === null) throw new Error('there are figures');
        if (said.qualifier === 'EXACT') expect(truth).toBeCloseTo(said.value, 9);
        if (said.qualifier === 'AT_LEAST') expect(truth).toBeGreaterThanOrEqual(said.value - 1e-9);
        if (said.qualifier === 'AT_MOST') expect(truth).toBeLessThanOrEqual(said.value + 1e-9);
      }),
      settings,
    );
  });
});

const direction: Readonly<Record<Qualifier, number>> = { EXACT: 0, ABOUT: 0, AT_LEAST: 1, AT_MOST: -1 };

describe('a distribution', () => {
  test('says on how many it rests and how many are not exact; unknown is not zero', () => {
    expect(distributionOf([...exact(1, 2, 3), null, as('AT_LEAST', 9), null])).toEqual({
      reported: 4,
      inexact: 1,
      lowerQuartile: { value: 1.75, qualifier: 'EXACT' },
      median: { value: 2.5, qualifier: 'EXACT' },
      upperQuartile: { value: 4.5, qualifier: 'AT_LEAST' },
    });
  });

  test('of nothing known is unknown, and of three has no quartiles', () => {
    expect(distributionOf([null])).toBeNull();
    expect(distributionOf(exact(1, 2, 3))).toMatchObject({
      reported: 3,
      lowerQuartile: null,
      upperQuartile: null,
    });
  });

  test('does not depend on the order of units and agrees with the plain quantile', () => {
    fc.assert(
      fc.property(fc.array(anAmount, { minLength: 1, maxLength: 15 }), (amounts) => {
        const there = distributionOf(amounts);
        expect(distributionOf([...amounts].reverse())).toEqual(there);
        expect(there?.median.value).toBe(
          quantile(
            amounts.map(({ amount }) => Number(amount)),
            0.5,
          ),
        );
      }),
      settings,
    );
  });

  test('money is shown in whole fen, a count as it lies', () => {
    expect(figureOfQuantile({ value: 100.5, qualifier: 'EXACT' }, 'money')).toBe('1.01');
    expect(figureOfQuantile({ value: 100.5, qualifier: 'EXACT' }, 'count')).toBe(100.5);
  });
});
