import { daysBetween, laterDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import type { RegionKind, UnitKind } from './unit.js';

/** The day the law sets for a unit's report of a year: 31 January since report year 2019 (Art. 49), 31 March before. */
export function statutoryDue(reportYear: number): Day {
  return reportYear >= 2019 ? `${reportYear + 1}-01-31` : `${reportYear + 1}-03-31`;
}

/** The day that filing is judged by: the county's date or the unit's extension, whichever is later. */
export function filingDueOf(obligation: { readonly filingDue: Day; readonly extensionDue: Day | null }): Day {
  return laterDay(obligation.filingDue, obligation.extensionDue);
}

/** Days a report came late; for one not filed, days it is overdue today; 0 when in time. */
export function daysLate(filedOn: Day | null, due: Day, today: Day): number {
  const day = filedOn ?? today;
  return day <= due ? 0 : daysBetween(due, day);
}

/** Whether a unit speaks for a government that makes rules (规章): those of provinces and set-district cities (立法法). */
export function makesRules(kind: UnitKind, regionKind: RegionKind): boolean {
  return kind === 'COUNTY_OFFICE' && regionKind !== 'COUNTY';
}
