import type { SectionId } from '../formats/format.js';
import type { Day } from '../time/day.js';

/** A report as one side of a likeness. `id` is the caller's own name for its unit. */
export interface LikeReport {
  readonly id: string;
  readonly year: number;
  /** The first day on which it was public; null unknown. */
  readonly publishedOn: Day | null;
}

/** What is known of one report: that it is like another. */
export interface FoundLike<Report extends LikeReport> {
  readonly own: Report;
  readonly other: Report;
  /** 0 to 1. */
  readonly similarity: number;
  /** Null where the whole reports are alike. */
  readonly section: SectionId | null;
  /** Words that both have. */
  readonly words: string | null;
}

/** Two reports that are alike. Which was public first is no proof of who copied, and is not always known. */
export interface AlikePair<Report extends LikeReport> {
  readonly earlier: Report;
  readonly later: Report;
  readonly isOrderKnown: boolean;
  readonly similarity: number;
  readonly section: SectionId | null;
  readonly words: string | null;
}

/** Each pair once, though both of it were found; the likest of its findings. Newest first, then the likest. */
export function alikePairs<Report extends LikeReport>(
  found: readonly FoundLike<Report>[],
): readonly AlikePair<Report>[] {
  const pairs = new Map<string, AlikePair<Report>>();
  for (const one of found) {
    const pair = pairOf(one);
    const key = [nameOf(pair.earlier), nameOf(pair.later)].sort().join(' ');
    const known = pairs.get(key);
    if (known === undefined || known.similarity < pair.similarity) pairs.set(key, pair);
  }
  return [...pairs.values()].sort(
    (one, other) =>
      other.later.year - one.later.year ||
      other.similarity - one.similarity ||
      (nameOf(one.later) < nameOf(other.later) ? -1 : 1),
  );
}

function pairOf<Report extends LikeReport>({ own, other, ...facts }: FoundLike<Report>): AlikePair<Report> {
  const order = orderOf(own, other);
  return order > 0
    ? { earlier: other, later: own, isOrderKnown: true, ...facts }
    : { earlier: own, later: other, isOrderKnown: order !== 0, ...facts };
}

/** Below 0 where `one` was first; 0 where it cannot be told. A report of an earlier year is earlier whatever its day. */
function orderOf(one: LikeReport, other: LikeReport): number {
  if (one.year !== other.year) return one.year - other.year;
  const [first, second] = [one.publishedOn, other.publishedOn];
  if (first === null || second === null || first === second) return 0;
  return first < second ? -1 : 1;
}

function nameOf({ id, year }: LikeReport): string {
  return `${id} ${year}`;
}
