import type { Day } from '@mingjian/domain';
import type { QueueEntry, ReportReview, ReviewedStanding, ReviewedUnit } from '../review-queries';

export interface ReportDeskProps {
  readonly unit: string;
  readonly today: Day;
  readonly mayReview: boolean;
  readonly next: QueueEntry | null;
  readonly onActed: () => void;
  readonly onNext: (code: string) => void;
}

/** A report of which a version lies on the desk. */
export interface OpenedReport extends Omit<ReportDeskProps, 'unit'> {
  readonly unit: ReviewedUnit;
  readonly report: ReviewedStanding;
  readonly review: ReportReview;
  readonly version: number;
  /** A version that came since this one was opened. */
  readonly newer: number | null;
  readonly onNewer: () => void;
  readonly onAgain: () => void;
}
