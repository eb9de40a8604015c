import { explanationFor } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const finding = { rule: 'YY-CARRY', cells: ['a', 'b'] } as const;
const given = (rule: string, cells: readonly string[], reason: string) => ({ rule, cells, reason });

describe('a unit’s reason belongs to a finding', () => {
  test('of the same rule with the same cells, in whatever order they were named', () => {
    const reason = given('YY-CARRY', ['b', 'a'], '上年误填，已申请更正');
    expect(explanationFor(finding, [given('T3-NULL', ['a', 'b'], '不掌握'), reason])).toBe(reason);
  });

  test.each([
    ['of another rule', given('T2-VALIDMIN', ['a', 'b'], '理由')],
    ['with fewer cells', given('YY-CARRY', ['a'], '理由')],
    ['with more cells', given('YY-CARRY', ['a', 'b', 'c'], '理由')],
    ['with one cell twice instead of both', given('YY-CARRY', ['a', 'a'], '理由')],
    ['with other cells', given('YY-CARRY', ['a', 'c'], '理由')],
    ['without words', given('YY-CARRY', ['a', 'b'], '')],
    ['of nothing but spaces', given('YY-CARRY', ['a', 'b'], ' \u3000\n')],
  ])('and not one %s', (_, reason) => {
    expect(explanationFor(finding, [reason])).toBeNull();
  });

  test('that names no cell is explained without any', () => {
    const missing = { rule: 'CP-KEY', cells: [] } as const;
    expect(explanationFor(missing, [given('CP-KEY', [], '本年未统计')])?.reason).toBe('本年未统计');
    expect(explanationFor(missing, [given('CP-KEY', ['a'], '本年未统计')])).toBeNull();
  });

  test('and an empty one does not hide a later one', () => {
    const later = given('YY-CARRY', ['a', 'b'], '已说明');
    expect(explanationFor(finding, [given('YY-CARRY', ['a', 'b'], ''), later])).toBe(later);
  });
});
