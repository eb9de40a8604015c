import type { Text } from '../text.js';
import type { UnitRanking } from './ranking.js';
import { breaksOfSubject } from './ranking-subject.js';
import type { RankingSubject } from './ranking-subject.js';

/** Why the places of two years say nothing beside each other. */
export const placeHindrances = [
  'NOBODY_BEFORE',
  'SCHEME_CHANGED',
  'MAXIMUM_CHANGED',
  'MEANING_CHANGED',
] as const;
export type PlaceHindrance = (typeof placeHindrances)[number];

/** A year's ranking, with the scheme that gave the points; null where it is not points that are ranked. */
export interface RankingOfYear<T> {
  readonly year: number;
  readonly scheme: string | null;
  readonly ranking: UnitRanking<T>;
}

export interface PlacesCompared {
  readonly hindrance: PlaceHindrance | null;
  /** What changed in the meaning. */
  readonly breaks: readonly Text[];
}

/** Whether a change of place from one year to the next says anything, and why not. */
export function placesCompared<T>(
  subject: RankingSubject,
  before: RankingOfYear<T>,
  now: RankingOfYear<T>,
): PlacesCompared {
  const breaks = breaksOfSubject(subject, before.year, now.year);
  return { hindrance: hindranceOf(before, now, breaks), breaks };
}

function hindranceOf<T>(
  before: RankingOfYear<T>,
  now: RankingOfYear<T>,
  breaks: readonly Text[],
): PlaceHindrance | null {
  if (before.ranking.base === 0) return 'NOBODY_BEFORE';
  if (before.scheme !== now.scheme) return 'SCHEME_CHANGED';
  if (before.ranking.maximum !== now.ranking.maximum) return 'MAXIMUM_CHANGED';
  return breaks.length > 0 ? 'MEANING_CHANGED' : null;
}
