import { breakBetween, largestChanges, measureById, measures, sumsOfBothYears } from '@mingjian/domain';
import type { Amount, FigurePair, MeasureId } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });
const pair = (measure: MeasureId, from: number | null, to: number | null) => ({
  measure,
  from: from === null ? null : exact(from),
  to: to === null ? null : exact(to),
});
const told = (pairs: readonly FigurePair[], year = 2024, most = 5) =>
  largestChanges(pairs, year, most).map(({ measure, change }) => [measure, change.percent]);

describe('the largest changes to a year', () => {
  test('stand by per cent, rises and falls alike, and no more than are asked for', () => {
    const pairs = [
      pair('applications.received', 40, 44),
      pair('disclosure.items', 440, 847),
      pair('decisions.penalty', 80, 4),
    ];
    expect(told(pairs)).toEqual([
      ['decisions.penalty', -95],
      ['disclosure.items', 92.5],
      ['applications.received', 10],
    ]);
    expect(told(pairs, 2024, 1)).toHaveLength(1);
  });

  test('a small base, an unknown side and no change at all are none', () => {
    expect(
      told([
        pair('applications.received', 9, 90),
        pair('disclosure.items', null, 90),
        pair('decisions.penalty', 90, null),
        pair('training.attendees', 90, 90),
      ]),
    ).toEqual([]);
  });

  test('what is not exact is none: at least 300 may have been anything', () => {
    const atLeast: Amount = { amount: 300n, qualifier: 'AT_LEAST' };
    expect(told([{ measure: 'disclosure.items', from: atLeast, to: exact(900) }])).toEqual([]);
    expect(told([{ measure: 'disclosure.items', from: exact(100), to: atLeast }])).toEqual([]);
  });

  test('a change of meaning is no change of the figure', () => {
    const inForce = [pair('disclosure.normativeInForce', 100, 10)];
    expect(told(inForce, 2021)).toEqual([]);
    expect(told(inForce, 2022)).toEqual([['disclosure.normativeInForce', -90]]);
  });

  test('a channel is a part of what is disclosed and not told beside it', () => {
    expect(told([pair('disclosure.byWebsite', 100, 300)])).toEqual([]);
  });

  test('over random figures it is what somebody would find who goes through all of them', () => {
    const amount = fc.option(
      fc.record({
        amount: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 900, max: 1100 })).map(BigInt),
        qualifier: fc.constantFrom('EXACT' as const, 'EXACT' as const, 'ABOUT' as const),
      }),
      { nil: null, freq: 5 },
    );
    const some = fc.array(
      fc.record({
        measure: fc.constantFrom(...measures.map(({ id }) => id)),
        from: amount,
        to: amount,
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 2015, max: 2025 }), (pairs, year) => {
        const found = largestChanges(pairs, year, 100);
        const isOne = ({ measure, from, to }: FigurePair): boolean =>
          from?.qualifier === 'EXACT' &&
          to?.qualifier === 'EXACT' &&
          // Ten of what is counted, ten yuan of money: a thousand fen.
          from.amount >= (measureById(measure).kind === 'money' ? 1000n : 10n) &&
          from.amount !== to.amount &&
          !/^disclosure\.by|^applications\.(inPerson|by(?!roughtForward)|online)/.test(measure) &&
          !breakBetween(measureById(measure).breaks, year - 1, year);
        expect(new Set(found.map(({ from, to, measure }) => ({ from, to, measure })))).toEqual(
          new Set(pairs.filter(isOne)),
        );
        found.forEach(({ from, to, change }, at) => {
          expect(change.difference).toBe((to?.amount ?? 0n) - (from?.amount ?? 0n));
          const after = found[at + 1];
          if (after) expect(Math.abs(change.percent)).toBeGreaterThanOrEqual(Math.abs(after.change.percent));
        });
      }),
      { seed: 20260311 },
    );
  });
});

test('sums of two years are over the units that say the measure in both', () => {
  expect(
    sumsOfBothYears([
      pair('applications.received', 3, 9),
      pair('applications.received', null, 100),
      pair('applications.received', 50, null),
      pair('applications.received', 4, 0),
      pair('decisions.penalty', null, 1),
    ]),
  ).toEqual([
    {
      measure: 'applications.received',
      from: expect.objectContaining({ amount: 7n }),
      to: expect.objectContaining({ amount: 9n }),
      units: 2,
    },
  ]);
});
