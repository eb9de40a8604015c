import { axes, holdTwoMeasures, outliersAmong } from '@mingjian/domain';
import type { Amount } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });

interface Town {
  readonly name: string;
  readonly x: Amount | null;
  readonly y: Amount | null;
}
const both = ({ x, y }: Town) => ({ x, y });
/** Ten quiet towns; the eleventh is to be told. */
const quiet: readonly Town[] = Array.from({ length: 10 }, (_, at) => ({
  name: `镇${at}`,
  x: exact(5 + (at % 3)),
  y: exact(100 + at),
}));

describe('two measures of a year over the units', () => {
  test('the one that lies far out by one measure is named, with the side and the middle of the others', () => {
    const loud: Town = { name: '会盟镇', x: exact(80), y: exact(104) };
    const { odd, points } = holdTwoMeasures([...quiet, loud], both);
    expect(points).toHaveLength(11);
    expect(odd).toEqual([
      expect.objectContaining({
        item: loud,
        axis: 'x',
        side: 'ABOVE',
        median: { value: 6, qualifier: 'EXACT' },
      }),
    ]);
  });

  test('small numbers are no finding: nine beside none', () => {
    const none = quiet.map((town) => ({ ...town, x: exact(0) }));
    expect(holdTwoMeasures([...none, { name: '甲', x: exact(9), y: exact(104) }], both).odd).toEqual([]);
  });

  test('who says nothing of a measure is missing by name and not a zero', () => {
    const silent: Town = { name: '横水镇', x: null, y: exact(104) };
    const gone: Town = { name: '西霞院街道', x: null, y: null };
    const { points, missing, medians } = holdTwoMeasures([...quiet, silent, gone], both);
    expect(points).toHaveLength(10);
    expect(missing).toEqual([
      { item: silent, axes: ['x'] },
      { item: gone, axes: ['x', 'y'] },
    ]);
    expect(medians.x).toEqual({ median: { value: 6, qualifier: 'EXACT' }, reported: 10 });
    expect(medians.y?.reported).toBe(11);
  });

  test('where too few speak nobody is called odd, and it is said', () => {
    const few = [...quiet.slice(0, 6), { name: '甲', x: exact(900), y: null }];
    const { odd, tooFew } = holdTwoMeasures(few, both);
    expect(odd).toEqual([]);
    expect(tooFew).toEqual(['x', 'y']);
  });

  test('nobody is lost or told twice, and each measure is judged as it would be alone', () => {
    const amount = fc.option(
      fc.record({
        amount: fc.integer({ min: 0, max: 300 }).map(BigInt),
        qualifier: fc.constantFrom('EXACT' as const, 'AT_LEAST' as const, 'ABOUT' as const),
      }),
      { nil: null, freq: 4 },
    );
    const towns = fc.array(fc.record({ name: fc.string(), x: amount, y: amount }), { maxLength: 20 });
    fc.assert(
      fc.property(towns, (items) => {
        const { points, missing, odd, tooFew, medians } = holdTwoMeasures(items, both);
        const told = [...points, ...missing].map(({ item }) => item);
        expect(told).toHaveLength(items.length);
        expect(new Set(told)).toEqual(new Set(items));
        for (const axis of axes) {
          const alone = outliersAmong(items, (item) => item[axis]);
          expect(odd.filter((one) => one.axis === axis).map(({ item }) => item)).toEqual(
            alone.outliers.map(({ item }) => item),
          );
          const known = items.filter((item) => item[axis] !== null).length;
          expect(medians[axis]?.reported ?? 0).toBe(known);
          if (tooFew.includes(axis)) expect(alone.outliers).toEqual([]);
        }
      }),
      { seed: 20260310 },
    );
  });
});
