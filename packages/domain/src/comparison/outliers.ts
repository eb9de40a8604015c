import type { Amount } from './change.js';
import { distributionOf } from './distribution.js';
import type { QuantileOfAmounts } from './distribution.js';
import { extentOf } from '../wording/extent.js';

/** What it takes to call a figure odd; a county's own choice is another set of the same parameters. */
export interface OutlierParameters {
  /** Fences stand so many interquartile ranges outside of the quartiles. */
  readonly fenceFactor: number;
  /** Known figures beside the one that is judged, fewer say nothing. */
  readonly fewestPeers: number;
  /** Whole counts (or fen): a figure that lies no farther from the median is never odd. */
  readonly leastDistance: bigint;
}

/** Tukey's fences for figures that lie far out, with a floor for small counts: 3 beside 1 is no finding. */
export const outlierParameters: OutlierParameters = { fenceFactor: 3, fewestPeers: 7, leastDistance: 10n };

export interface OutlierFound<T> {
  readonly item: T;
  readonly amount: Amount;
  readonly side: 'ABOVE' | 'BELOW';
  readonly median: QuantileOfAmounts;
  readonly fence: number;
  readonly peers: number;
}

export type NotJudged = 'UNKNOWN' | 'FEW_PEERS' | 'SMALL_NUMBERS' | 'OPEN_FIGURE';

export interface OutlierJudgement<T> {
  readonly outliers: readonly OutlierFound<T>[];
  /** Items that could not be judged and why; all others lie within the fences. */
  readonly notJudged: readonly { readonly item: T; readonly why: NotJudged }[];
}

/**
 * Figures that lie far from their peers': each is held against all the others, so that one cannot hide behind the
 * fences that it widened itself. `own-history.ts` holds a unit against its own years. A figure "at least" may
 * lie above, never below, and peers of which some are not exact count with what they say: only fences that no open
 * figure could move are used.
 */
export function outliersAmong<T>(
  items: readonly T[],
  amountOf: (item: T) => Amount | null,
  parameters: OutlierParameters = outlierParameters,
): OutlierJudgement<T> {
  const figures = items.map((item) => ({ item, amount: amountOf(item) }));
  const outliers: OutlierFound<T>[] = [];
  const notJudged: { item: T; why: NotJudged }[] = [];
  for (const [at, { item, amount }] of figures.entries()) {
    const peers = figures.filter((_, other) => other !== at).map((other) => other.amount);
    const judged = judgeAgainst(amount, peers, parameters);
    if (typeof judged === 'string') notJudged.push({ item, why: judged });
    else if (judged !== null && amount !== null) outliers.push({ item, amount, ...judged });
  }
  return { outliers, notJudged };
}

/** Where a figure lies that is far out, and what it was held against. */
export type FarOut = Omit<OutlierFound<never>, 'item' | 'amount'>;

/** Null within the fences; a reason where nothing can be said. */
export function judgeAgainst(
  amount: Amount | null,
  peers: readonly (Amount | null)[],
  { fenceFactor, fewestPeers, leastDistance }: OutlierParameters,
): FarOut | NotJudged | null {
  if (amount === null) return 'UNKNOWN';
  const there = distributionOf(peers);
  if (there === null || there.reported < fewestPeers) return 'FEW_PEERS';
  const { lowerQuartile: lower, median, upperQuartile: upper } = there;
  if (lower === null || upper === null) return 'FEW_PEERS';
  const value = Number(amount.amount);
  const reach = fenceFactor * (upper.value - lower.value);
  const side = value > upper.value + reach ? 'ABOVE' : value < lower.value - reach ? 'BELOW' : null;
  if (side === null)
    return mayLieBeyond(amount, lower.value - reach, upper.value + reach) ? 'OPEN_FIGURE' : null;
  const firm = [lower, median, upper].every(({ qualifier }) => qualifier === 'EXACT');
  const outwards = side === 'ABOVE' ? 'AT_LEAST' : 'AT_MOST';
  if (!firm || (amount.qualifier !== 'EXACT' && amount.qualifier !== outwards)) return 'OPEN_FIGURE';
  if (Math.abs(value - median.value) <= Number(leastDistance)) return 'SMALL_NUMBERS';
  const fence = side === 'ABOVE' ? upper.value + reach : lower.value - reach;
  return { side, median, fence, peers: there.reported };
}

/** Whether a figure that says where it lies within the fences, and not how far it goes, may go beyond one of them. */
function mayLieBeyond({ amount, qualifier }: Amount, lowerFence: number, upperFence: number): boolean {
  if (qualifier === 'EXACT') return false;
  const { least, most } = extentOf({ value: Number(amount), qualifier });
  return least < lowerFence || most > upperFence;
}
