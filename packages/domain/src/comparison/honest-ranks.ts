import { perCent } from './per-cent.js';
import { rankDescending } from './rank.js';

/** Shares of fewer cases are not ranked: one of one is no achievement. */
export const smallestShareBase = 5;

/** A part of a whole, both exact counts; null is unknown. */
export interface ShareAsked {
  readonly part: number | null;
  readonly whole: number | null;
}

export type NotRanked = 'UNKNOWN' | 'SMALL_BASE' | 'PART_BEYOND_WHOLE';

export interface RankedShare<T> {
  readonly item: T;
  /** 1 is the highest share; equal shares are one place. */
  readonly place: number;
  readonly tied: boolean;
  readonly part: number;
  readonly whole: number;
  /** Per cent with one decimal. Places follow the share itself, not this rounding. */
  readonly percent: number;
}

export interface RankingOfShares<T> {
  readonly ranked: readonly RankedShare<T>[];
  readonly notRanked: readonly { readonly item: T; readonly why: NotRanked }[];
  /** The least base of a share that was ranked. */
  readonly leastBase: number;
}

/** Places by share from the highest down among those whose base is large enough, and why the others have none. */
export function rankShares<T>(
  items: readonly T[],
  shareOf: (item: T) => ShareAsked,
  leastBase: number = smallestShareBase,
): RankingOfShares<T> {
  const known: { item: T; part: number; whole: number }[] = [];
  const notRanked: { item: T; why: NotRanked }[] = [];
  for (const item of items) {
    const { part, whole } = shareOf(item);
    if (part === null || whole === null) notRanked.push({ item, why: 'UNKNOWN' });
    else if (whole < Math.max(leastBase, 1)) notRanked.push({ item, why: 'SMALL_BASE' });
    else if (part > whole) notRanked.push({ item, why: 'PART_BEYOND_WHOLE' });
    else known.push({ item, part, whole });
  }
  // Counts are far below 10^7: two different quotients differ by more than a double's grain.
  const ranked = rankDescending(known, ({ part, whole }) => part / whole).flatMap(
    ({ item: one, rank, tied }) =>
      rank === null
        ? []
        : [{ ...one, place: rank, tied, percent: perCent(BigInt(one.part), BigInt(one.whole)) }],
  );
  return { ranked, notRanked, leastBase };
}
