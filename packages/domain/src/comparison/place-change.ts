import type { UnitRanking } from './ranking.js';

/** How a unit's place moved, and whose doing it was: the four parts add up to the places. */
export interface PlaceChange {
  /** Above zero: so many places up. */
  readonly places: number;
  /** Units that stood ahead and do not any more. */
  readonly overtaken: number;
  /** Units that did not stand ahead and do now. */
  readonly passedBy: number;
  /** Units ahead now that had no place before. */
  readonly entered: number;
  /** Units that stood ahead and have no place now. */
  readonly left: number;
}

/**
 * How one unit's place moved from one ranking to the next: 1 + those ahead, so the change is what came and went among
 * them. Null where it has no place in either.
 */
export function placeChange<T, Key>(
  before: UnitRanking<T>,
  now: UnitRanking<T>,
  keyOf: (item: T) => Key,
  key: Key,
): PlaceChange | null {
  const [was, is] = [ranksIn(before, keyOf), ranksIn(now, keyOf)];
  const [from, to] = [was.get(key), is.get(key)];
  if (from === undefined || to === undefined) return null;
  const ahead = (ranks: ReadonlyMap<Key, number>, place: number): ReadonlySet<Key> =>
    new Set([...ranks].flatMap(([other, rank]) => (rank < place ? [other] : [])));
  const [aheadBefore, aheadNow] = [ahead(was, from), ahead(is, to)];
  const count = (keys: ReadonlySet<Key>, holds: (one: Key) => boolean): number =>
    [...keys].filter(holds).length;
  return {
    places: from - to,
    overtaken: count(aheadBefore, (one) => is.has(one) && !aheadNow.has(one)),
    passedBy: count(aheadNow, (one) => was.has(one) && !aheadBefore.has(one)),
    entered: count(aheadNow, (one) => !was.has(one)),
    left: count(aheadBefore, (one) => !is.has(one)),
  };
}

function ranksIn<T, Key>({ rows }: UnitRanking<T>, keyOf: (item: T) => Key): ReadonlyMap<Key, number> {
  return new Map(
    rows.flatMap(({ item, rank }): [Key, number][] => (rank === null ? [] : [[keyOf(item), rank]])),
  );
}
