import { rankShares, smallestShareBase } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260208 };
type Share = readonly [name: string, part: number | null, whole: number | null];
const asked = ([, part, whole]: Share) => ({ part, whole });

describe('who handles applications best among those with at least five', () => {
  const five: Share = ['five of five', 5, 5];
  const nine: Share = ['nine of ten', 9, 10];
  const alsoNine: Share = ['eighteen of twenty', 18, 20];
  const one: Share = ['one of one', 1, 1];
  const silent: Share = ['nothing said', null, 8];
  const wrong: Share = ['more granted than handled', 9, 8];

  test('equal shares are one place, and those left out are named with the reason', () => {
    const { ranked, notRanked, leastBase } = rankShares([nine, one, five, silent, alsoNine, wrong], asked);
    expect(ranked).toEqual([
      { item: five, place: 1, tied: false, part: 5, whole: 5, percent: 100 },
      { item: nine, place: 2, tied: true, part: 9, whole: 10, percent: 90 },
      { item: alsoNine, place: 2, tied: true, part: 18, whole: 20, percent: 90 },
    ]);
    expect(notRanked).toEqual([
      { item: one, why: 'SMALL_BASE' },
      { item: silent, why: 'UNKNOWN' },
      { item: wrong, why: 'PART_BEYOND_WHOLE' },
    ]);
    expect(leastBase).toBe(5);
  });

  test('none of none has no share, even where any base would do', () => {
    expect(rankShares([['none', 0, 0] satisfies Share], asked, 0).ranked).toEqual([]);
  });

  test('nobody is lost, and places are those of a plain count in whole numbers', () => {
    const count = fc.option(fc.nat({ max: 30 }), { nil: null });
    const shares = fc.array(fc.tuple(fc.string(), count, count), { maxLength: 15 });
    fc.assert(
      fc.property(shares, (items: readonly Share[]) => {
        const { ranked, notRanked } = rankShares(items, asked);
        expect(new Set([...ranked, ...notRanked].map(({ item }) => item))).toEqual(new Set(items));
        for (const { part, whole, place, tied } of ranked) {
          expect(whole).toBeGreaterThanOrEqual(smallestShareBase);
          expect(place).toBe(1 + ranked.filter((other) => other.part * whole > part * other.whole).length);
          expect(tied).toBe(ranked.filter((other) => other.part * whole === part * other.whole).length > 1);
        }
      }),
      settings,
    );
  });
});
