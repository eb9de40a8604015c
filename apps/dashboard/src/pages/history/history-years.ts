import { formatDue } from '@mingjian/domain';
import type { HistoryYear } from './history-queries';

/** The form a report was found to have; without a report the one that was due; null where none was. */
export function formatOfYear({ year, formatFound }: HistoryYear): string | null {
  return formatFound ?? formatDue(year)?.id ?? null;
}

/** What the line under the heading says of the reports as a whole. */
export interface ReportsOverYears {
  readonly filed: number;
  readonly historical: number;
  /** Filed after the due day; those not filed at all are missing. */
  readonly late: readonly { readonly year: number; readonly days: number }[];
  /** Years in which a report was expected, the day has passed, and none is there. */
  readonly missing: readonly number[];
}

export function reportsOver(years: readonly HistoryYear[]): ReportsOverYears {
  const there = years.filter(({ version }) => version !== null);
  return {
    filed: there.filter(({ origin }) => origin === 'FILED').length,
    historical: there.filter(({ origin }) => origin === 'HISTORICAL').length,
    late: there.flatMap(({ year, unit }) =>
      unit.daysLate !== null && unit.daysLate > 0 ? [{ year, days: unit.daysLate }] : [],
    ),
    missing: years.flatMap(({ year, unit, version }) =>
      version === null && unit.expected === true && (unit.daysLate ?? 0) > 0 ? [year] : [],
    ),
  };
}

/** The year in the address where it is one of these, else the last with a report, else the last. */
export function chosenYear(years: readonly HistoryYear[], asked: number): number {
  const found = years.findIndex(({ year }) => year === asked);
  if (found !== -1) return found;
  const last = years.findLastIndex(({ version }) => version !== null);
  return last === -1 ? years.length - 1 : last;
}
