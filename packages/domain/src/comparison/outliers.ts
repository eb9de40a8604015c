import { quantile } from './quantile.js';

export interface OutlierParameters {
  /** So many times the distance between the quartiles beyond them. */
  readonly fences: number;
  /** Of fewer values nothing is said. */
  readonly least: number;
  /** What is nearer than this to the median is small numbers at play. */
  readonly leastDistance: number;
}

export const peerOutliers: OutlierParameters = { fences: 3, least: 6, leastDistance: 10 };

export interface Outlier<T> {
  readonly item: T;
  readonly value: number;
  readonly median: number;
  readonly side: 'above' | 'below';
}

/** Values far outside the quartiles of all (Tukey's fences), in the order of the items. */
export function outliersAmong<T>(
  items: readonly T[],
  valueOf: (item: T) => number | null,
  { fences, least, leastDistance }: OutlierParameters = peerOutliers,
): readonly Outlier<T>[] {
  const known = items.flatMap((item) => {
    const value = valueOf(item);
    return value === null ? [] : [{ item, value }];
  });
  const values = known.map(({ value }) => value);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  if (known.length < least || lower == null || median == null || upper == null) return [];
  const reach = (upper - lower) * fences;
  return known.flatMap(({ item, value }): Outlier<T>[] => {
    if (Math.abs(value - median) < leastDistance) return [];
    if (value > upper + reach) return [{ item, value, median, side: 'above' }];
    return value < lower - reach ? [{ item, value, median, side: 'below' }] : [];
  });
}
