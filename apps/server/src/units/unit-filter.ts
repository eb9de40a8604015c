import type { ReportState, UnitKind } from '@mingjian/domain';

/** Which units of a list are wanted; what is left out or null does not narrow it. */
export interface UnitFilter {
  readonly kinds?: readonly UnitKind[] | null | undefined;
  readonly states?: readonly ReportState[] | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly onTime?: boolean | null | undefined;
  readonly withFindings?: boolean | null | undefined;
  readonly filed?: boolean | null | undefined;
  readonly search?: string | null | undefined;
}
