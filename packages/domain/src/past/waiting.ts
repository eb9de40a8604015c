import type { ReportState } from '../report/states.js';
import { beijingDay, daysBetween } from '../time/day.js';
import type { Day } from '../time/day.js';
import { pastParameters } from './past-parameters.js';
import type { PastParameters } from './past-parameters.js';

/** Since when a report is in its state, as far as it is known. */
export interface WaitingReport {
  readonly state: ReportState | null;
  /** When it was received; an instant. */
  readonly filedAt: string | null;
  readonly acceptedAt: string | null;
}

/** Days for which a report has waited for the county's next step, where that is longer than it may; else null. */
export function stuckFor(
  { state, filedAt, acceptedAt }: WaitingReport,
  today: Day,
  { mayWait }: PastParameters = pastParameters,
): number | null {
  if (state !== 'FILED' && state !== 'ACCEPTED') return null;
  const since = state === 'FILED' ? filedAt : acceptedAt;
  const most = mayWait[state];
  if (since === null || most === undefined) return null;
  const days = daysBetween(beijingDay(new Date(since)), today);
  return days > most ? days : null;
}
