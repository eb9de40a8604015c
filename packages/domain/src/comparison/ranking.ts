import type { Total } from '../indicators/score.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { Amount } from './change.js';
import { rankShares, smallestShareBase } from './honest-ranks.js';
import type { NotRanked } from './honest-ranks.js';
import { rankDescending } from './rank.js';
import { mostFrequentMaximum } from './ranked-maximum.js';
import { barredFrom, shareAsked } from './shares/catalogue.js';
import type { RankingShare } from './shares/share.js';

/** Why a unit has no place. What is missing comes after what is there and cannot be ranked. */
export const rankHindrances = [
  'OTHER_MAXIMUM',
  'SMALL_BASE',
  'DECISION_CORRECTED',
  'PART_BEYOND_WHOLE',
  'NOT_EXACT',
  'NOT_JUDGED',
  'UNKNOWN',
  'NOT_COLLECTED',
  'NO_REPORT',
  'NOT_EXPECTED',
] as const;
export type RankHindrance = (typeof rankHindrances)[number];

/** What a unit is ranked by. */
export type RankedValue =
  | { readonly kind: 'points'; readonly points: number; readonly maximum: number }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | {
      readonly kind: 'share';
      readonly part: number;
      readonly whole: number;
      readonly percent: number | null;
    };

export interface RankedUnit<T> {
  readonly item: T;
  /** 1 is the highest; equal values are one place and the next ones are skipped. Null with a hindrance. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Known also for some that have no place: 3 of 3 is told, and not ranked. */
  readonly value: RankedValue | null;
  readonly hindrance: RankHindrance | null;
}

/** A ranking never goes without its base: how many have a place in it. */
export interface UnitRanking<T> {
  /** By place, then those that have none, by why. Equals stay as they came. */
  readonly rows: readonly RankedUnit<T>[];
  readonly base: number;
  /** The maximum that every ranked total shares; null where it is not points that are ranked. */
  readonly maximum: number | null;
  /** The least whole of a share that is ranked; null where it is no share. */
  readonly leastBase: number | null;
}

/** Ranks by points among those that were judged out of the same maximum as most. */
export function rankByPoints<T>(
  items: readonly T[],
  said: (item: T) => { readonly isThere: boolean; readonly total: Total | null },
): UnitRanking<T> {
  const maximum = mostFrequentMaximum(items.map((item) => said(item).total));
  const judged = items.map((item): Judged<T> => {
    const { isThere, total } = said(item);
    if (!isThere) return { item, value: null, hindrance: 'NO_REPORT' };
    if (total === null) return { item, value: null, hindrance: 'NOT_JUDGED' };
    const value = { kind: 'points', ...total } as const;
    return { item, value, hindrance: total.maximum === maximum ? null : 'OTHER_MAXIMUM' };
  });
  return { ...rankedBy(judged, ({ value }) => (value?.kind === 'points' ? value.points : null)), maximum };
}

/** What a report says of measures. */
export interface SaidOfMeasures {
  readonly isThere: boolean;
  readonly amountOf: (measure: MeasureId) => Amount | null;
  /** Whether its form asks for a measure. */
  readonly collects: (measure: MeasureId) => boolean;
}

/** Ranks by a measure: whoever says more stands higher, which is no praise. Open figures have no place. */
export function rankByMeasure<T>(
  items: readonly T[],
  measure: MeasureId,
  said: (item: T) => SaidOfMeasures,
): UnitRanking<T> {
  const judged = items.map((item): Judged<T> => {
    const report = said(item);
    const amount = report.amountOf(measure);
    if (amount === null) return { item, value: null, hindrance: whyUnknown(report, [measure]) };
    const hindrance = amount.qualifier === 'EXACT' ? null : 'NOT_EXACT';
    return { item, value: { kind: 'amount', amount }, hindrance };
  });
  // Counts and whole fen are far below 2^53.
  return rankedBy(judged, ({ value }) => (value?.kind === 'amount' ? Number(value.amount.amount) : null));
}

/** Ranks by a share among those whose whole is large enough to say anything. */
export function rankByShare<T>(
  items: readonly T[],
  share: RankingShare,
  said: (item: T) => SaidOfMeasures,
): UnitRanking<T> {
  const askedOf = (item: T) => shareAsked(share, said(item).amountOf);
  const bars = new Map(items.map((item) => [item, barOf(share, said(item))]));
  const { ranked, notRanked, leastBase } = rankShares(
    items.filter((item) => bars.get(item) === null),
    askedOf,
  );
  const percents = new Map(ranked.map(({ item, percent }) => [item, percent]));
  const why = new Map<T, NotRanked>(notRanked.map((one) => [one.item, one.why]));
  const judged = items.map((item): Judged<T> => {
    const { part, whole } = askedOf(item);
    const value =
      part === null || whole === null
        ? null
        : ({ kind: 'share', part, whole, percent: percents.get(item) ?? null } as const);
    return { item, value, hindrance: bars.get(item) ?? why.get(item) ?? null };
  });
  return { ...rankedBy(judged, ({ value }) => quotientOf(value)), leastBase };
}

interface Judged<T> {
  readonly item: T;
  readonly value: RankedValue | null;
  readonly hindrance: RankHindrance | null;
}

function rankedBy<T>(
  judged: readonly Judged<T>[],
  valueOf: (one: Judged<T>) => number | null,
): UnitRanking<T> {
  const able = judged.filter(({ hindrance }) => hindrance === null);
  const ranked = rankDescending(able, valueOf).map(({ item, rank, tied }) => ({ ...item, rank, tied }));
  const others = judged
    .filter(({ hindrance }) => hindrance !== null)
    .sort((one, other) => placeOf(one.hindrance) - placeOf(other.hindrance))
    .map((one) => ({ ...one, rank: null, tied: false }));
  return { rows: [...ranked, ...others], base: ranked.length, maximum: null, leastBase: null };
}

function placeOf(hindrance: RankHindrance | null): number {
  return hindrance === null ? -1 : rankHindrances.indexOf(hindrance);
}

/** Two different quotients of such counts differ by more than a double's grain. */
function quotientOf(value: RankedValue | null): number | null {
  return value?.kind === 'share' ? value.part / value.whole : null;
}

function barOf(share: RankingShare, report: SaidOfMeasures): RankHindrance | null {
  if (!report.isThere) return 'NO_REPORT';
  const { part, whole } = shareAsked(share, report.amountOf);
  if (part === null || whole === null) return whyUnknown(report, [...share.part, ...share.whole]);
  // Too few cases are the plainer reason: such a unit has no place with or without a corrected decision.
  return whole < smallestShareBase ? null : barredFrom(share, report.amountOf);
}

function whyUnknown(report: SaidOfMeasures, measures: readonly MeasureId[]): RankHindrance {
  if (!report.isThere) return 'NO_REPORT';
  const missing = measures.filter((measure) => report.amountOf(measure) === null);
  if (missing.length === 0) return 'NOT_EXACT';
  return missing.some((measure) => !report.collects(measure)) ? 'NOT_COLLECTED' : 'UNKNOWN';
}
