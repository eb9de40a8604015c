import type { SectionId } from '../formats/format.js';
import { practices as catalogue } from '../report/practices.js';
import type { PracticeId } from '../report/practices.js';
import type { Practice } from '../report/report.js';

/**
 * What one year's report says of a practice. Silence is not denial: a report that does not name a practice leaves it
 * open, and a year without a report says nothing either.
 */
export type PracticeStanding = 'HOLDS' | 'DENIED' | 'CONTRADICTORY' | 'NOT_SAID' | 'NO_REPORT';
export const practiceStandings: readonly PracticeStanding[] = [
  'HOLDS',
  'DENIED',
  'CONTRADICTORY',
  'NOT_SAID',
  'NO_REPORT',
];

export interface PracticesOfYear {
  readonly year: number;
  /** Null where there is no report to read. */
  readonly practices: readonly Practice[] | null;
}

/** The run in which a practice is said to be in place, up to the last year that says anything of it. */
export interface PracticeRun {
  /** The first year that says so with no denial after it. It may have been there before: nobody said so. */
  readonly since: number;
  /** The last year that says so. */
  readonly until: number;
  /** Years between the two that say nothing of it: it may have lapsed there. */
  readonly unsaid: readonly number[];
}

export interface PracticeOverYears {
  readonly practice: PracticeId;
  /** Parallel to the years. */
  readonly standings: readonly PracticeStanding[];
  /** Offices, rules and columns named, parallel to the years. */
  readonly names: readonly (readonly string[])[];
  /** Where in the report it is said first, parallel to the years; null where nothing is said, or no section known. */
  readonly sections: readonly (SectionId | null)[];
  /** Null where the last word is a denial, a contradiction, or where nothing is said at all. */
  readonly run: PracticeRun | null;
}

/** Every practice of the catalogue over the years, in its order. */
export function practicesOverYears(years: readonly PracticesOfYear[]): readonly PracticeOverYears[] {
  return catalogue.map(({ id }) => {
    const said = years.map(({ practices }) => practices?.filter(({ practice }) => practice === id) ?? null);
    const standings = said.map(standingOf);
    return {
      practice: id,
      standings,
      names: said.map((entries) => [...new Set((entries ?? []).flatMap(({ names }) => names))]),
      sections: said.map((entries) => entries?.find(({ section }) => section !== null)?.section ?? null),
      run: runOf(
        years.map(({ year }) => year),
        standings,
      ),
    };
  });
}

function standingOf(entries: readonly Practice[] | null): PracticeStanding {
  if (entries === null) return 'NO_REPORT';
  const holds = entries.some((entry) => entry.holds);
  const denied = entries.some((entry) => !entry.holds);
  if (holds && denied) return 'CONTRADICTORY';
  return holds ? 'HOLDS' : denied ? 'DENIED' : 'NOT_SAID';
}

function runOf(years: readonly number[], standings: readonly PracticeStanding[]): PracticeRun | null {
  const ended = Math.max(standings.lastIndexOf('DENIED'), standings.lastIndexOf('CONTRADICTORY'));
  const since = standings.indexOf('HOLDS', ended + 1);
  const until = standings.lastIndexOf('HOLDS');
  const [first, last] = [years[since], years[until]];
  if (since === -1 || first === undefined || last === undefined) return null;
  return {
    since: first,
    until: last,
    unsaid: years.slice(since, until).filter((_, at) => standings[since + at] !== 'HOLDS'),
  };
}
