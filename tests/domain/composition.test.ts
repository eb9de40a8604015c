import { compositionOf, shareOfWhole, sumOfCompositions } from '@mingjian/domain';
import type { Amount, Composition, PartSaid } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260312 };
const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });
const part = (amount: number | null): PartSaid => ({
  amount: amount === null ? null : exact(amount),
  isAsked: true,
});
const lacking: PartSaid = { amount: null, isAsked: false };

function parted(parts: readonly PartSaid[], whole: Amount | null): Composition {
  const found = compositionOf(parts, whole);
  if ('why' in found) throw new Error(found.why);
  return found;
}

describe('a whole and its parts', () => {
  test('are shares of what stands beside them', () => {
    const found = parted([part(3), part(0), part(9)], exact(12));
    expect(found).toEqual({ whole: 12n, parts: [3n, 0n, 9n], rest: 0n });
    expect(found.parts.map((one) => shareOfWhole(found, one ?? -1n))).toEqual([25, 0, 75]);
  });

  test('are not parted while a part is unknown, the whole is, or one of them is no exact figure', () => {
    expect(compositionOf([part(3), part(null)], exact(3))).toEqual({ why: 'PART_UNKNOWN' });
    expect(compositionOf([part(3)], null)).toEqual({ why: 'NO_WHOLE' });
    const open: PartSaid = { amount: { amount: 3n, qualifier: 'AT_LEAST' }, isAsked: true };
    expect(compositionOf([open, part(0)], exact(3))).toEqual({ why: 'NOT_EXACT' });
    expect(compositionOf([lacking], exact(3))).toEqual({ why: 'PART_UNKNOWN' });
  });

  test('of nothing there are no shares, and parts that are not the whole make none', () => {
    expect(compositionOf([part(0), part(0)], exact(0))).toEqual({ why: 'EMPTY' });
    expect(compositionOf([part(3), part(4)], exact(8))).toEqual({ why: 'NOT_THE_WHOLE' });
    expect(compositionOf([part(5), lacking], exact(4))).toEqual({ why: 'NOT_THE_WHOLE' });
  });

  test('of a form that lacks a part, what is left over is the rest', () => {
    expect(parted([part(5), lacking], exact(8))).toEqual({ whole: 8n, parts: [5n, null], rest: 3n });
  });

  test('are added up part by part, and the sum is parted as its summands are', () => {
    const unit = fc.array(fc.option(fc.nat({ max: 40 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.nat({ max: 5 })), { minLength: 1, maxLength: 8 }), (units) => {
        const all = units.flatMap(([values, over]) => {
          const lacks = values.some((value) => value === null);
          const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
          const found = compositionOf(
            values.map((value) => (value === null ? lacking : part(value))),
            exact(sum + (lacks ? over : 0)),
          );
          return 'why' in found ? [] : [found];
        });
        const sum = sumOfCompositions(all);
        if (sum === null) {
          expect(all).toEqual([]);
          return;
        }
        const total = sum.parts.reduce<bigint>((so, one) => so + (one ?? 0n), sum.rest);
        expect(total).toBe(sum.whole);
        expect(sum.whole).toBe(all.reduce((so, { whole }) => so + whole, 0n));
        sum.parts.forEach((one, at) => {
          const known = all.map(({ parts }) => parts[at] ?? null).filter((value) => value !== null);
          expect(one).toBe(known.length === 0 ? null : known.reduce((so, value) => so + value, 0n));
        });
      }),
      settings,
    );
  });
});
