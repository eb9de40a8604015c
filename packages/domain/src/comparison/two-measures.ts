import type { Amount } from './change.js';
import { distributionOf } from './distribution.js';
import type { QuantileOfAmounts } from './distribution.js';
import { outlierParameters, outliersAmong } from './outliers.js';
import type { OutlierFound, OutlierParameters } from './outliers.js';

export type Axis = 'x' | 'y';
export const axes: readonly Axis[] = ['x', 'y'];

export type AmountsOfTwo = Readonly<Record<Axis, Amount | null>>;

export interface OddFigure<T> extends OutlierFound<T> {
  readonly axis: Axis;
}

/** Two measures of one year held against each other over units. */
export interface TwoMeasures<T> {
  readonly points: readonly { readonly item: T; readonly x: Amount; readonly y: Amount }[];
  /** Units without a point, and the measures of which they say nothing. */
  readonly missing: readonly { readonly item: T; readonly axes: readonly Axis[] }[];
  /** The middle of all that say a measure, whatever they say of the other; null where nobody does. */
  readonly medians: Readonly<
    Record<Axis, { readonly median: QuantileOfAmounts; readonly reported: number } | null>
  >;
  /** By either measure alone; what lies out in one is no word on the other. */
  readonly odd: readonly OddFigure<T>[];
  /** Measures of which too few units speak to call any of them odd. */
  readonly tooFew: readonly Axis[];
}

/** Nobody is dropped: who has no point is missing, by name of the measure. */
export function holdTwoMeasures<T>(
  items: readonly T[],
  amountsOf: (item: T) => AmountsOfTwo,
  parameters: OutlierParameters = outlierParameters,
): TwoMeasures<T> {
  const points: { item: T; x: Amount; y: Amount }[] = [];
  const missing: { item: T; axes: readonly Axis[] }[] = [];
  for (const item of items) {
    const { x, y } = amountsOf(item);
    if (x !== null && y !== null) points.push({ item, x, y });
    else missing.push({ item, axes: axes.filter((axis) => amountsOf(item)[axis] === null) });
  }
  const along = (axis: Axis) => {
    const distribution = distributionOf(items.map((item) => amountsOf(item)[axis]));
    return distribution && { median: distribution.median, reported: distribution.reported };
  };
  const medians = { x: along('x'), y: along('y') };
  return {
    points,
    missing,
    medians,
    odd: axes.flatMap((axis) =>
      outliersAmong(items, (item) => amountsOf(item)[axis], parameters).outliers.map((one) => ({
        ...one,
        axis,
      })),
    ),
    // Each is judged by all the others.
    tooFew: axes.filter((axis) => (medians[axis]?.reported ?? 0) <= parameters.fewestPeers),
  };
}
