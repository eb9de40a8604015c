import type { Amount } from './change.js';
import { quantile } from './quantile.js';

export const unitSizes = ['SMALL', 'MIDDLE', 'LARGE'] as const;
export type UnitSize = (typeof unitSizes)[number];

/**
 * Sizes of units by one known figure of the year (applications received, items disclosed), in thirds of the units
 * that state it. Equal figures are of one size, open figures and unknown ones are of none: null. With fewer than
 * `fewest` known figures nobody has a size.
 */
export function sizesOf<T>(
  items: readonly T[],
  amountOf: (item: T) => Amount | null,
  fewest = 6,
): ReadonlyMap<T, UnitSize | null> {
  const stated = items.map((item) => ({ item, value: exactValue(amountOf(item)) }));
  const known = stated.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = quantile(known, 1 / 3);
  const second = quantile(known, 2 / 3);
  return new Map(
    stated.map(({ item, value }): [T, UnitSize | null] => {
      if (value === null || first === null || second === null || known.length < fewest) return [item, null];
      return [item, value <= first ? 'SMALL' : value <= second ? 'MIDDLE' : 'LARGE'];
    }),
  );
}

function exactValue(amount: Amount | null): number | null {
  return amount?.qualifier === 'EXACT' ? Number(amount.amount) : null;
}

/** Units of one size, with the least and the greatest figure among them. */
export interface SizeGroup {
  readonly size: UnitSize;
  readonly units: number;
  readonly least: bigint;
  readonly most: bigint;
}

/** The sizes that there are, from the small ones up; none where nobody has a size. */
export function sizeGroups<T>(
  sizes: ReadonlyMap<T, UnitSize | null>,
  amountOf: (item: T) => Amount | null,
): readonly SizeGroup[] {
  return unitSizes.flatMap((size) => {
    const amounts = [...sizes].flatMap(([item, own]) => {
      const amount = own === size ? amountOf(item) : null;
      return amount === null ? [] : [amount.amount];
    });
    const [first, ...others] = amounts;
    if (first === undefined) return [];
    const least = others.reduce((low, one) => (one < low ? one : low), first);
    const most = others.reduce((high, one) => (one > high ? one : high), first);
    return [{ size, units: amounts.length, least, most }];
  });
}
