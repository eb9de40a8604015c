import { outlierParameters, outliersAmong, sizesOf } from '@mingjian/domain';
import type { Amount, Qualifier } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260207 };
const as = (qualifier: Qualifier, amount: number): Amount => ({ amount: BigInt(amount), qualifier });
const exact = (...amounts: readonly number[]) => amounts.map((amount) => as('EXACT', amount));
const self = (amount: Amount | null) => amount;
const peers = exact(100, 104, 108, 112, 116, 120, 124);

describe('a figure far from its peers', () => {
  test('is found with its side, the median it is far from, the fence and the number of peers', () => {
    const odd = as('EXACT', 400);
    const { outliers, notJudged } = outliersAmong([...peers, odd], self);
    expect(outliers).toEqual([
      {
        item: odd,
        amount: odd,
        side: 'ABOVE',
        median: { value: 112, qualifier: 'EXACT' },
        fence: 154,
        peers: 7,
      },
    ]);
    expect(notJudged).toEqual([]);
  });

  test('is none among small numbers: eight applications beside one each', () => {
    const eight = as('EXACT', 8);
    const { outliers, notJudged } = outliersAmong([...exact(1, 1, 1, 1, 1, 1, 1), eight], self);
    expect(outliers).toEqual([]);
    expect(notJudged).toEqual([{ item: eight, why: 'SMALL_NUMBERS' }]);
  });

  test('is none where too few are known to say so, and unknown is not far below', () => {
    const { outliers, notJudged } = outliersAmong([...peers.slice(0, 6), as('EXACT', 400), null], self);
    expect(outliers).toEqual([]);
    expect(notJudged.map(({ why }) => why)).toEqual([...Array<string>(7).fill('FEW_PEERS'), 'UNKNOWN']);
  });

  test('"at least" may lie above and never below', () => {
    const above = outliersAmong([...peers, as('AT_LEAST', 400)], self);
    expect(above.outliers.map(({ side }) => side)).toEqual(['ABOVE']);
    const below = outliersAmong([...peers, as('AT_LEAST', 1)], self);
    expect(below.outliers).toEqual([]);
    expect(below.notJudged.map(({ why }) => why)).toEqual(['OPEN_FIGURE']);
  });

  test('an open figure among its peers is not said to lie within: at least 24 may be any number', () => {
    const open = as('AT_LEAST', 24);
    const spread = exact(20, 21, 22, 23, 24, 25, 26, 27);
    expect(outliersAmong([...spread, open], self).notJudged).toContainEqual({
      item: open,
      why: 'OPEN_FIGURE',
    });
    // About 24 is 19 to 29, and at most 24 may be none: the fences stand far below and above.
    const about = as('ABOUT', 24);
    expect(outliersAmong([...spread, about], self).notJudged).not.toContainEqual(
      expect.objectContaining({ item: about }),
    );
    expect(outliersAmong([...exact(1, 2, 3, 4, 5, 6, 7, 8), as('AT_MOST', 4)], self).notJudged).toEqual([]);
  });

  test('is the same in any order, and as a plain recount finds it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 14 }), fc.nat(), (values, turn) => {
        const items = exact(...values);
        const at = items.length === 0 ? 0 : turn % items.length;
        const turned = [...items.slice(at), ...items.slice(0, at)].reverse();
        const found = new Set(outliersAmong(items, self).outliers.map(({ item }) => item));
        expect(new Set(outliersAmong(turned, self).outliers.map(({ item }) => item))).toEqual(found);
        expect(found).toEqual(new Set(items.filter((_, place) => isFarOut(values, place))));
      }),
      settings,
    );
  });
});

/** Quartiles found by walking along the sorted others, fences and floor written out. */
function isFarOut(values: readonly number[], place: number): boolean {
  const value = values[place] ?? 0;
  const others = values.filter((_, other) => other !== place).sort((a, b) => a - b);
  if (others.length < outlierParameters.fewestPeers) return false;
  const at = (share: number): number => {
    const quarters = (others.length - 1) * share;
    const [whole, rest] = [Math.floor(quarters / 4), quarters % 4];
    return ((others[whole] ?? 0) * (4 - rest) + (others[whole + 1] ?? 0) * rest) / 4;
  };
  const reach = outlierParameters.fenceFactor * (at(3) - at(1));
  const outside = value > at(3) + reach || value < at(1) - reach;
  return outside && Math.abs(value - at(2)) > Number(outlierParameters.leastDistance);
}

describe('the size of a unit', () => {
  test('is a third of those that state the figure; equal figures are of one size', () => {
    const items = [...exact(1, 2, 3, 4, 5, 6), null, as('AT_LEAST', 9)];
    expect([...sizesOf(items, self).values()]).toEqual([
      'SMALL',
      'SMALL',
      'MIDDLE',
      'MIDDLE',
      'LARGE',
      'LARGE',
      null,
      null,
    ]);
    expect(new Set(sizesOf(exact(5, 5, 5, 5, 5, 5), self).values())).toEqual(new Set(['SMALL']));
  });

  test('is nobody’s among fewer than six', () => {
    expect(new Set(sizesOf(exact(1, 2, 3, 4, 5), self).values())).toEqual(new Set([null]));
  });
});
