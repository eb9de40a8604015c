import { followUpVerdicts } from '@mingjian/domain';
import type { FollowUpVerdict } from '@mingjian/domain';
import type { UnitPromise } from './history-queries';

/** What next year's report shows of a promise; null where there is no year after it yet. */
export function verdictOf({ year, followUps }: UnitPromise): FollowUpVerdict | null {
  return followUps.find((one) => one.year === year + 1)?.verdict ?? null;
}

export interface CountedVerdict {
  readonly verdict: FollowUpVerdict;
  readonly count: number;
}

/** How many promises the next year's report answers in which way; ways that none is answered in are left out. */
export function countedVerdicts(promises: readonly UnitPromise[]): readonly CountedVerdict[] {
  return followUpVerdicts
    .map((verdict) => ({
      verdict,
      count: promises.filter((promise) => verdictOf(promise) === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Promises of one year, in the order of its report. */
export interface PromisesOfYear {
  readonly year: number;
  readonly promises: readonly UnitPromise[];
}

export function promisesByYear(promises: readonly UnitPromise[]): readonly PromisesOfYear[] {
  return [...new Set(promises.map(({ year }) => year))].map((year) => ({
    year,
    promises: promises.filter((promise) => promise.year === year),
  }));
}
