import {
  balanceOfFlow,
  checkCode,
  extremesOf,
  gapBetween,
  judgeComparison,
  largestBy,
  movementOf,
  partsOfFlow,
  shareInPercent,
  sumOfCountsKnown,
  sumOverSameUnits,
} from '@mingjian/domain';
import type { ComparedSeries } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const count = { kind: 'count', breaks: [] } as const;

function series(values: (number | null)[], more: Partial<ComparedSeries> = {}): ComparedSeries {
  return {
    unit: 'a',
    values,
    qualifiers: values.map(() => 'EXACT' as const),
    unknown: values.map((value) => (value === null ? ('NOT_REPORTED' as const) : null)),
    failed: values.map(() => []),
    ...more,
  };
}

describe('whether a row may be compared', () => {
  test('exact figures over a base of ten may be compared freely', () => {
    expect(judgeComparison(count, [2024, 2025], [series([10, 12])])).toEqual({ verdict: 'yes', caveats: [] });
  });

  test('below ten only numbers are compared, no per cent', () => {
    expect(judgeComparison(count, [2024, 2025], [series([9, 12])])).toEqual({
      verdict: 'limited',
      caveats: [{ kind: 'small base', units: ['a'] }],
    });
  });

  test('a change of meaning between the years stands above everything else', () => {
    const breaks = [{ year: 2021, why: { zh: '口径', en: 'meaning' } }];
    const judged = judgeComparison(
      { kind: 'count', breaks },
      [2020, 2021],
      [series([30, 40], { failed: [['T3-BAL'], []] })],
    );
    expect(judged.verdict).toBe('no');
    expect(judged.caveats.map(({ kind }) => kind)).toEqual(['break', 'failed']);
    expect(judgeComparison({ kind: 'count', breaks }, [2021, 2022], [series([30, 40])]).verdict).toBe('yes');
  });

  test('a figure that failed a rule is named with its unit and year', () => {
    expect(
      judgeComparison(count, [2024, 2025], [series([20, 30], { failed: [[], ['T2-VALIDMIN']] })]),
    ).toEqual({
      verdict: 'doubtful',
      caveats: [{ kind: 'failed', unit: 'a', year: 2025, rules: ['T2-VALIDMIN'] }],
    });
  });

  test('one known figure alone cannot be compared', () => {
    expect(judgeComparison(count, [2024, 2025], [series([null, 30])]).verdict).toBe('no');
  });
});

describe('the sentence over a comparison', () => {
  const a = movementOf('a', [2023, 2024], [6, 8]);
  const b = movementOf('b', [2023, 2024], [15, 11]);

  test('says who rose, who fell and whether the gap closed', () => {
    expect(a).toMatchObject({ direction: 'rose', from: 6, to: 8 });
    expect(b).toMatchObject({ direction: 'fell' });
    expect(a && b && gapBetween(a, b)).toEqual({ from: 9, to: 3, change: 'narrowed' });
    expect(a && b && extremesOf([a, b])).toEqual({ highest: b, lowest: a });
  });

  test('says nothing of a figure that is unknown', () => {
    expect(movementOf('a', [2023, 2024], [null, 8])).toBeNull();
  });
});

describe('sums and shares on paper', () => {
  test('unknown figures are left out and counted', () => {
    expect(sumOfCountsKnown([3, null, 0])).toEqual({ sum: 3, reported: 2 });
    expect(sumOfCountsKnown([null])).toEqual({ sum: null, reported: 0 });
  });

  test('a share has one decimal, and none of nothing', () => {
    expect(shareInPercent(78, 131)).toBe(59.5);
    expect(shareInPercent(0, 0)).toBeNull();
    expect(shareInPercent(null, 5)).toBeNull();
  });

  test('what came in is what was handled or stays, and an unknown figure leaves that open', () => {
    const flow = { received: 129, broughtForward: 10, handled: 131, carriedForward: 8 };
    expect(balanceOfFlow(flow)).toEqual({ due: 139, accounted: 139, balanced: true });
    expect(balanceOfFlow({ ...flow, handled: 130 }).balanced).toBe(false);
    expect(balanceOfFlow({ ...flow, carriedForward: null })).toEqual({
      due: 139,
      accounted: null,
      balanced: null,
    });
  });

  test('a bar parts what was disclosed, handled otherwise and is still open, and is left out where that is unknown', () => {
    const flow = { granted: 14, partlyGranted: 4, handled: 31, carriedForward: 2 };
    expect(partsOfFlow(flow)).toEqual({ disclosed: 18, otherwise: 13, open: 2, all: 33 });
    expect(partsOfFlow({ ...flow, partlyGranted: null })).toBeNull();
    expect(partsOfFlow({ ...flow, handled: 17 })).toBeNull();
  });

  test('two years are added up over the units that have both', () => {
    const pairs = [
      { from: 5, to: 6 },
      { from: 7, to: null },
      { from: null, to: 3 },
    ];
    expect(sumOverSameUnits(pairs)).toEqual({ from: 5, to: 6, difference: 1, distance: 1, units: 1 });
  });

  test('the largest come first, and units without any are not named', () => {
    expect(largestBy([3, 0, 8, null, 5], (value) => value, 2)).toEqual([8, 5]);
    expect(largestBy([0, null], (value) => value, 2)).toEqual([]);
    // Of two that share the second place neither is among the largest two.
    expect(largestBy([3, 8, 3], (value) => value, 2)).toEqual([8]);
    expect(largestBy([3, 3, 3], (value) => value, 2)).toEqual([]);
  });

  test('the check code is the known one of the digits 1 to 9 and changes with any figure', () => {
    expect(checkCode('123456789')).toBe('CBF4-3926');
    expect(checkCode('孟津区 129')).not.toBe(checkCode('孟津区 128'));
  });
});
