import type { ReportFiledOutcome } from '../filing/filing-outcome.js';
import type { Problem } from '../platform/problems.js';

/** Why a document is not kept as a report. */
export type IntakeProblem = Problem<
  | 'NOT_FOUND'
  | 'DOCUMENT_UNREADABLE'
  | 'DOCUMENT_ALREADY_IMPORTED'
  | 'BAD_VALUE'
  | 'UNKNOWN_CELL'
  | 'FORMAT_MISMATCH'
  | 'UNIT_NOT_EXPECTED'
  | 'CYCLE_CLOSED'
  | 'REPORT_LOCKED'
  | 'REPORT_CHANGED_MEANWHILE'
  | 'IDEMPOTENCY_KEY_REUSED'
>;

/** A document that was kept is a version like one that was filed: the same receipt, the same answer to the same key. */
export type ImportOutcome = ReportFiledOutcome | IntakeProblem;
