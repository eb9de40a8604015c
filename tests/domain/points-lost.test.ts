import { lossShare, lossStep, outcomesByRule, pointsLost } from '@mingjian/domain';
import type { JudgedInstance } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

describe('the shade of a cell', () => {
  test.each([
    { points: 20, maximum: 20, step: 0 },
    { points: 17, maximum: 20, step: 1 },
    { points: 13, maximum: 20, step: 2 },
    { points: 12, maximum: 20, step: 3 },
    { points: 3, maximum: 20, step: 4 },
    { points: 0, maximum: 20, step: 5 },
  ])('$points of $maximum points is step $step', ({ points, maximum, step }) => {
    const share = lossShare(points, maximum);
    expect(share === null ? null : lossStep(share)).toBe(step);
  });

  test('an item that is not judged has lost nothing and has no share', () => {
    expect(lossShare(null, 20)).toBeNull();
    expect(pointsLost(null, 20)).toBe(0);
  });
});

describe('outcomes told rule by rule', () => {
  const instance = (rule: string, outcome: JudgedInstance['outcome'], deduction = 0): JudgedInstance => ({
    rule,
    outcome,
    deduction,
    silencedBy: null,
  });

  test('a rule is as grave as its gravest instance, and adds up what it took off', () => {
    const [balance, carried] = outcomesByRule([
      instance('T3-BAL', 'PASS'),
      instance('T3-BAL', 'FAIL', 4),
      instance('YY-CARRY', 'NOT_APPLICABLE'),
      instance('T3-BAL', 'FAIL', 4),
    ]);
    expect(balance).toMatchObject({ rule: 'T3-BAL', outcome: 'FAIL', deduction: 8 });
    expect(balance?.instances).toEqual({ PASS: 1, FAIL: 2, CANNOT_TELL: 0, NOT_APPLICABLE: 0 });
    expect(carried).toMatchObject({ rule: 'YY-CARRY', outcome: 'NOT_APPLICABLE', deduction: 0 });
  });

  test('what cannot be told is not hidden behind what passed', () => {
    const [rule] = outcomesByRule([instance('T3-SUM', 'PASS'), instance('T3-SUM', 'CANNOT_TELL')]);
    expect(rule?.outcome).toBe('CANNOT_TELL');
  });

  test('the example is the first failure that nothing silences', () => {
    const silenced = { ...instance('T3-BAL', 'FAIL'), silencedBy: 'T3-INT' };
    const open = instance('T3-BAL', 'FAIL', 4);
    expect(outcomesByRule([silenced, open])[0]?.example).toBe(open);
  });
});
