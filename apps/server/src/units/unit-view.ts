import type { Day, ReportState, UnitKind } from '@mingjian/domain';

/** Everything that a viewer sees of a unit in a year; what is not hers to see is null. */
export interface UnitView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionCode: string;
  readonly regionName: string;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly year: number;
  readonly expected: boolean | null;
  readonly state: ReportState | null;
  readonly due: Day | null;
  readonly publicationDue: Day | null;
  readonly extensionReason: string | null;
  readonly filedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly publishedOn: Day | null;
  readonly daysLate: number | null;
  readonly explainFindings: number | null;
  readonly informFindings: number | null;
  readonly blockFindings: number | null;
  readonly latestReport: LatestReportView | null;
}

export interface LatestReportView {
  readonly year: number;
  readonly n: number;
  readonly state: ReportState;
  readonly filedAt: Date;
  readonly received: number | null;
}
