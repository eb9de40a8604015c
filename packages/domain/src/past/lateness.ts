import { isHandedIn } from '../report/states.js';
import type { ReportState } from '../report/states.js';
import { pastParameters } from './past-parameters.js';
import type { PastParameters } from './past-parameters.js';

/**
 * How a unit stood in a year. `MISSING` from the day after it was due; `OPEN` until then. `CANNOT_TELL`: there is a
 * report, but nobody knows when it came, or the year is not the asker's to see.
 */
export type PastStanding = 'ON_TIME' | 'LATE' | 'MISSING' | 'OPEN' | 'NOT_EXPECTED' | 'CANNOT_TELL';
export const pastStandings: readonly PastStanding[] = [
  'ON_TIME',
  'LATE',
  'MISSING',
  'OPEN',
  'NOT_EXPECTED',
  'CANNOT_TELL',
];

/** What is known of a unit in a year, as the list of a year tells it. */
export interface KnownOfYear {
  /** Null where the asker may not know. */
  readonly expected: boolean | null;
  readonly state: ReportState | null;
  /** Days after the due day, by the receipt or else by the publication; 0 in time, null unknown. */
  readonly daysLate: number | null;
}

/** One year of a unit's past. */
export interface PastYear {
  readonly year: number;
  readonly standing: PastStanding;
}

export function pastStanding({ expected, state, daysLate }: KnownOfYear): PastStanding {
  if (expected === null) return 'CANNOT_TELL';
  if (!expected) return 'NOT_EXPECTED';
  if (state === null || (daysLate === null && isHandedIn(state))) return 'CANNOT_TELL';
  if (isHandedIn(state)) return (daysLate ?? 0) > 0 ? 'LATE' : 'ON_TIME';
  return (daysLate ?? 0) > 0 ? 'MISSING' : 'OPEN';
}

/** The years in which a report was late, of those that lie so near to each other that it was late often; in order. */
export function oftenLateYears(
  past: readonly PastYear[],
  { oftenTimes, oftenWithin }: PastParameters = pastParameters,
): readonly number[] {
  const late = past
    .filter(({ standing }) => standing === 'LATE')
    .map(({ year }) => year)
    .sort((one, other) => one - other);
  const near = new Set<number>();
  late.forEach((first, at) => {
    const within = late.slice(at).filter((year) => year - first < oftenWithin);
    if (within.length >= oftenTimes) for (const year of within) near.add(year);
  });
  return [...near];
}

/** What a unit's own past lets one expect: `late` of the last `of` judged years were late or had no report. */
export interface LateOutlook {
  readonly late: number;
  readonly of: number;
  readonly isLikely: boolean;
}

/** For a report of `year`, by the years before it; null where too few of them are judged. It foretells nothing: it counts. */
export function lateOutlook(
  past: readonly PastYear[],
  year: number,
  { lookBack, fewestJudged, likelyFrom }: PastParameters = pastParameters,
): LateOutlook | null {
  const judged = past
    .filter((one) => one.year < year && ['ON_TIME', 'LATE', 'MISSING'].includes(one.standing))
    .sort((one, other) => other.year - one.year)
    .slice(0, lookBack);
  if (judged.length < fewestJudged) return null;
  const late = judged.filter(({ standing }) => standing !== 'ON_TIME').length;
  return { late, of: judged.length, isLikely: late >= likelyFrom };
}
