import { beijingDay, isHandedIn } from '@mingjian/domain';
import type { Day, ReportState } from '@mingjian/domain';

/** Where a unit's report of a year stands in time. */
export interface DaysOfReport {
  readonly state: ReportState | null;
  readonly filedAt: string | null;
  readonly publishedOn: Day | null;
}

/** Taken in from an old document that does not tell when the county received it: its publication is what counts. */
export function isReceiptUnknown({ state, filedAt }: Pick<DaysOfReport, 'state' | 'filedAt'>): boolean {
  return filedAt === null && isHandedIn(state);
}

/** The day by which it is told whether the report came in time; null while there is none, or nobody knows it. */
export function countedDay(report: DaysOfReport): Day | null {
  if (report.filedAt !== null) return beijingDay(new Date(report.filedAt));
  return isReceiptUnknown(report) ? report.publishedOn : null;
}
