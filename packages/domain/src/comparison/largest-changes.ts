import { measureById } from '../measures/catalogue.js';
import type { MeasureId } from '../measures/catalogue.js';
import { breakBetween, changeBetween } from './change.js';
import type { Amount } from './change.js';
import { sumOfAmounts } from './sum.js';

/** What is said of a measure in a year and in the one before. */
export interface FigurePair {
  readonly measure: MeasureId;
  readonly from: Amount | null;
  readonly to: Amount | null;
}

export interface LargeChange {
  readonly difference: bigint;
  /** One decimal; there always is one, for a base that bears none makes no large change. */
  readonly percent: number;
}

/** Both sides known, and what lies between them. */
interface Changed {
  readonly from: Amount;
  readonly to: Amount;
  readonly change: LargeChange;
}

/** A pair of which both sides are known. */
export type ChangedPair<Pair extends FigurePair> = Pair & Changed;

/** Parts of a total that is compared itself, as channels are of items disclosed. */
const parts: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'disclosure.byGazette',
  'disclosure.byWebsite',
  'disclosure.byWeibo',
  'disclosure.byWechat',
  'disclosure.byOther',
  'applications.inPerson',
  'applications.byFax',
  'applications.online',
  'applications.byLetter',
]);

/**
 * The largest changes to a year from the one before, by per cent. Left out is what only looks like one: across a change
 * of meaning, from a base below ten, with a figure that is not exact on either side, and a part where its total
 * stands. Equal ones stay in the order in which they came.
 */
export function largestChanges<Pair extends FigurePair>(
  pairs: readonly Pair[],
  year: number,
  most: number,
): readonly ChangedPair<Pair>[] {
  const changed: { readonly pair: Pair; readonly known: Changed }[] = [];
  for (const pair of pairs) {
    const { from, to } = pair;
    const change = changeTo(pair, year);
    if (from !== null && to !== null && change !== null) changed.push({ pair, known: { from, to, change } });
  }
  const size = ({ known }: { readonly known: Changed }): number => Math.abs(known.change.percent);
  return changed
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, most)
    .map(({ pair, known }) => ({ ...pair, ...known }));
}

function changeTo({ measure, from, to }: FigurePair, year: number): LargeChange | null {
  if (parts.has(measure)) return null;
  const { breaks, kind } = measureById(measure);
  const change = changeBetween(from, to, breakBetween(breaks, year - 1, year), kind);
  if (change === null || change.percent === null || change.difference === 0n) return null;
  return { difference: change.difference, percent: change.percent };
}

export interface PairOfSums extends FigurePair {
  /** Over so many units that say the measure in both years. */
  readonly units: number;
}

/** Sums of two years over the same units: one that says a measure in one year alone would change it by being there. */
export function sumsOfBothYears(pairs: readonly FigurePair[]): readonly PairOfSums[] {
  const both = new Map<MeasureId, { readonly from: Amount; readonly to: Amount }[]>();
  for (const { measure, from, to } of pairs)
    if (from !== null && to !== null) {
      const known = both.get(measure);
      if (known) known.push({ from, to });
      else both.set(measure, [{ from, to }]);
    }
  return [...both].map(([measure, said]) => ({
    measure,
    from: sumOfAmounts(said.map(({ from }) => from)),
    to: sumOfAmounts(said.map(({ to }) => to)),
    units: said.length,
  }));
}
