import { beijingDay, isDay } from '@mingjian/domain';
import type { Day, ReportAct, ReportEvent } from '@mingjian/domain';
import type { ChainedEvent } from '../events/event.js';

const acts: Readonly<Record<ReportAct, true>> = {
  DRAFT_STARTED: true,
  REPORT_FILED: true,
  HISTORICAL_TAKEN_IN: true,
  REPORT_RECALLED: true,
  REPORT_REMARKED: true,
  REPORT_RETURNED: true,
  REPORT_ACCEPTED: true,
  REPORT_PUBLISHED: true,
  AMENDMENT_STARTED: true,
  AMENDMENT_WITHDRAWN: true,
};

/** Acts that make a new version. */
export const filingActs: readonly ReportAct[] = ['REPORT_FILED', 'HISTORICAL_TAKEN_IN'];

/** Acts that write a version: of a report, or of what a year is opened with. */
export const versionActs: readonly string[] = [...filingActs, 'OPENING_BALANCES_SET'];

/** Acts that move a report from one state to another; a region's log has others beside them. */
export const reportActs: readonly string[] = Object.keys(acts);

export function isReportAct(act: string): act is ReportAct {
  return reportActs.includes(act);
}

/**
 * An event of the log as one step of its report's standing. An old report was received on the day that the county
 * names, not when it was taken in: the event then says so, or says null where nobody knows the day.
 */
export function reportEventOf(
  event: Pick<ChainedEvent, 'at' | 'versionN' | 'detail'> & { readonly act: ReportAct },
): ReportEvent {
  const { publishedOn, firstPublishedOn, publishedAddress, correctionDue, receivedAt, firstReceivedAt } =
    detailOf(event.detail);
  return {
    act: event.act,
    at: typeof receivedAt === 'string' ? new Date(receivedAt) : event.at,
    ...(receivedAt === null && { isReceiptUnknown: true }),
    ...(typeof firstReceivedAt === 'string' && { firstReceivedAt: new Date(firstReceivedAt) }),
    versionN: event.versionN,
    publishedOn: isDay(publishedOn) ? publishedOn : null,
    ...(isDay(firstPublishedOn) && { firstPublishedOn }),
    publishedAddress: typeof publishedAddress === 'string' ? publishedAddress : null,
    correctionDue: isDay(correctionDue) ? correctionDue : null,
  };
}

export function detailOf(detail: unknown): Readonly<Record<string, unknown>> {
  return typeof detail === 'object' && detail !== null ? { ...detail } : {};
}

/** The day of a receipt, as rules on time see it. */
export function receivedOn(filedAt: Date | null): Day | null {
  return filedAt === null ? null : beijingDay(filedAt);
}
