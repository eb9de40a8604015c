import type { Day, ReportState } from '@mingjian/domain';

/** Where a unit's work on its report stands: of the amendment while one is open, else of the report. */
export interface FormStanding {
  readonly state: ReportState;
  /** The version that was filed before; 0 for none. */
  readonly version: number;
  /** The report was accepted and is written anew: the version before stands meanwhile. */
  readonly isAmendment: boolean;
  /** By when a returned report is to be mended; null unless it is returned. */
  readonly correctionDue: Day | null;
}

interface ReportOfServer {
  readonly state: ReportState;
  readonly amendment?: { readonly state: ReportState } | null;
}

export function workingStateOf(report: ReportOfServer | null | undefined): ReportState {
  return report?.amendment?.state ?? report?.state ?? 'NOT_FILED';
}

/** The unit is not at work: what it filed is with the county, or stands. */
export function isHandedOver(state: ReportState): state is 'FILED' | 'ACCEPTED' | 'PUBLISHED' {
  return state === 'FILED' || state === 'ACCEPTED' || state === 'PUBLISHED';
}
