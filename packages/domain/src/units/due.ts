import { daysBetween, laterDay } from '../time/day.js';
import type { Day } from '../time/day.js';
import type { RegionKind, UnitKind } from './unit.js';

/** Whether reports of a year come under the Regulation as revised in 2019; those until 2018 came under that of 2008. */
export function isUnderRevision(reportYear: number): boolean {
  return reportYear >= 2019;
}

/** The day the law sets for a unit's report of a year: 31 January since report year 2019 (Art. 49), 31 March before. */
export function statutoryDue(reportYear: number): Day {
  return isUnderRevision(reportYear) ? `${reportYear + 1}-01-31` : `${reportYear + 1}-03-31`;
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

/** A year's day for filing, and the days of kinds of units for which the county set another. */
export interface FilingDays {
  readonly filingDue: Day;
  readonly dates: readonly { readonly kinds: readonly UnitKind[]; readonly filingDue: Day }[];
}

/** Until when units of a kind file, before any extension. */
export function dueOfKind({ filingDue, dates }: FilingDays, kind: UnitKind): Day {
  return dates.find(({ kinds }) => kinds.includes(kind))?.filingDue ?? filingDue;
}

/** The days until which units of these kinds file, each once, the earliest first; of no kind, the county's own. */
export function dueOfKinds(days: FilingDays, kinds: readonly UnitKind[]): readonly Day[] {
  const due = new Set(kinds.map((kind) => dueOfKind(days, kind)));
  return due.size === 0 ? [days.filingDue] : [...due].sort();
}
