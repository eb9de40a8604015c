import { practicesOverYears } from '../history/practices-over-years.js';
import type { PracticesOfYear, PracticeStanding } from '../history/practices-over-years.js';
import { practices } from '../report/practices.js';
import type { PracticeId } from '../report/practices.js';

/** Applications that a year had to handle; null where the report does not say how many. */
export interface ApplicationsOfYear {
  readonly received: number | null;
  readonly broughtForward: number | null;
  readonly handled: number | null;
}

/** One practice of one unit as the year's report leaves it, with what its earlier ones said. */
export interface PracticeInYear {
  readonly practice: PracticeId;
  readonly standing: PracticeStanding;
  /** False where the report is silent and the year gave no occasion for the practice. */
  readonly applies: boolean;
  /** Where it is said to be in place: the first year that says so with no denial after it. */
  readonly since: number | null;
  /** How many years from there on say nothing of it. */
  readonly unsaid: number;
  /** Where the report is silent: the last earlier one that says that it is in place, with no denial after it. */
  readonly lastSaid: number | null;
  readonly names: readonly string[];
}

/** How the reports of a year stand to one practice; those that are missing count nowhere. */
export interface PracticeCounts {
  readonly practice: PracticeId;
  readonly holds: number;
  readonly denied: number;
  readonly contradictory: number;
  /** Silent, those for which it does not apply apart. */
  readonly notSaid: number;
  readonly notApplicable: number;
}

/** Every practice of the catalogue in the last of the years, in its order. */
export function practicesInYear(
  years: readonly PracticesOfYear[],
  applications: ApplicationsOfYear,
): readonly PracticeInYear[] {
  return practicesOverYears(years).map(({ practice, standings, names, run }) => {
    const standing = standings.at(-1) ?? 'NO_REPORT';
    const holds = standing === 'HOLDS' && run !== null;
    return {
      practice,
      standing,
      applies: standing !== 'NOT_SAID' || hasOccasion(practice, applications),
      since: holds ? run.since : null,
      unsaid: holds ? run.unsaid.length : 0,
      lastSaid: standing === 'NOT_SAID' ? (run?.until ?? null) : null,
      names: names.at(-1) ?? [],
    };
  });
}

/** Who had nothing to handle cannot say that it was handled in time. */
function hasOccasion(practice: PracticeId, applications: ApplicationsOfYear): boolean {
  if (practice !== 'applications.handledInTime') return true;
  const { received, broughtForward, handled } = applications;
  return received !== 0 || (broughtForward ?? 0) > 0 || (handled ?? 0) > 0;
}

/** How many reports say what of each practice, in the order of the catalogue. */
export function practiceCounts(
  units: readonly (readonly Pick<PracticeInYear, 'practice' | 'standing' | 'applies'>[])[],
): readonly PracticeCounts[] {
  return practices.map(({ id }) => {
    const said = units.flatMap((unit) => unit.filter(({ practice }) => practice === id));
    const count = (standing: PracticeStanding, applies: boolean): number =>
      said.filter((one) => one.standing === standing && one.applies === applies).length;
    return {
      practice: id,
      holds: count('HOLDS', true),
      denied: count('DENIED', true),
      contradictory: count('CONTRADICTORY', true),
      notSaid: count('NOT_SAID', true),
      notApplicable: count('NOT_SAID', false),
    };
  });
}

/** The share, 0 to 1, of the reports for which a practice applies that do not say that it is in place; null of none. */
export function practiceGap({
  holds,
  denied,
  contradictory,
  notSaid,
}: Omit<PracticeCounts, 'practice' | 'notApplicable'>): number | null {
  const all = holds + denied + contradictory + notSaid;
  return all === 0 ? null : (all - holds) / all;
}
