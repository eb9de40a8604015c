import type { DisclosureReport } from '../report/report.js';

/** A unit of a county with the years, both included, in which it reports; an open end is null. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
  /** Codes of the units that ended in its favour when it began. */
  readonly predecessors: readonly string[];
}

/** What a county's own report is held against. Reports of units are of one basis, at most one a unit and year. */
export interface CountyCircumstances {
  /** Every unit that ever was the county's; null where nobody says which there are. */
  readonly roster: readonly RosterUnit[] | null;
  /** Its units' reports: townships, departments, the county's office. */
  readonly units: readonly DisclosureReport[];
  /** The units' reports of the year before, as far as they are at hand. */
  readonly unitsBefore: readonly DisclosureReport[];
  /** The county's own report of the year before. */
  readonly previous: DisclosureReport | null;
}

/** Units that report in a year, as the roster has them; null where there is none. */
export function unitsOfYear(
  { roster }: Pick<CountyCircumstances, 'roster'>,
  year: number,
): readonly RosterUnit[] | null {
  return roster?.filter(({ from, to }) => from <= year && (to === null || year <= to)) ?? null;
}

/** The reports that a sum of the year rests on, one for each unit expected, null where it has none. */
export function reportsExpected(
  circumstances: Pick<CountyCircumstances, 'roster' | 'units'>,
  year: number,
): readonly (DisclosureReport | null)[] {
  const reports = circumstances.units.filter(({ reportYear }) => reportYear === year);
  const units = unitsOfYear(circumstances, year);
  if (units === null) return reports;
  return units.map(({ code }) => reports.find(({ unit }) => unit === code) ?? null);
}
