import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import type { Problem } from '../platform/problems.js';

/** What a unit holds against us: its version, and the end of the chain at the moment in which it was written. */
export interface ReportReceipt {
  readonly version: number;
  readonly filedAt: Date;
  readonly sha256: string;
  readonly chainHead: string;
  readonly sequence: number;
}

export interface ReportFiledOutcome {
  readonly kind: 'REPORT_FILED';
  readonly unitId: string;
  /** The unit's code in the year. */
  readonly unit: string;
  readonly year: number;
  readonly receipt: ReportReceipt;
  readonly findings: readonly FindingWithReason[];
}

export type FileReportOutcome =
  | ReportFiledOutcome
  | Problem<
      | 'NOT_FOUND'
      | 'IDEMPOTENCY_KEY_REUSED'
      | 'UNIT_NOT_EXPECTED'
      | 'CYCLE_CLOSED'
      | 'REPORT_LOCKED'
      | 'REPORT_CHANGED_MEANWHILE'
      | 'FORMAT_MISMATCH'
      | 'UNKNOWN_CELL'
      | 'BAD_VALUE'
      | 'REPORT_HAS_ERRORS'
      | 'EXPLANATION_MISSING'
      | 'STEPS_MISSING'
    >;

export type FileReportsOutcome =
  | { readonly kind: 'REPORTS_FILED'; readonly outcomes: readonly FileReportOutcome[] }
  | Problem<'TOO_LARGE'>;

export type TakeInOutcome =
  | ReportFiledOutcome
  | Problem<
      | 'NOT_FOUND'
      | 'UNIT_NOT_EXPECTED'
      | 'CYCLE_CLOSED'
      | 'REPORT_LOCKED'
      | 'FORMAT_MISMATCH'
      | 'UNKNOWN_CELL'
      | 'BAD_VALUE'
    >;

/** An answer as it was remembered with its key: JSON knows no instants. */
export function rememberedOutcome(stored: unknown): ReportFiledOutcome {
  if (!isFiledOutcome(stored)) throw new Error('A remembered answer has not the shape of one');
  return { ...stored, receipt: { ...stored.receipt, filedAt: new Date(stored.receipt.filedAt) } };
}

function isFiledOutcome(stored: unknown): stored is ReportFiledOutcome {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'kind' in stored &&
    stored.kind === 'REPORT_FILED' &&
    'receipt' in stored &&
    typeof stored.receipt === 'object' &&
    'findings' in stored &&
    Array.isArray(stored.findings)
  );
}
