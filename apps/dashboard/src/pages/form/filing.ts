import type { DisclosureReport, ExplanationInput, Finding } from '@mingjian/domain';

/** What a unit holds in hand when its report was received. */
export interface ReportReceipt {
  readonly version: number;
  readonly filedAt: Date;
  readonly sha256: string;
  readonly chainHead: string;
  readonly sequence: number;
}

export type FilingOutcome =
  | { readonly kind: 'FILED'; readonly receipt: ReportReceipt }
  /** The server's rules refuse it, or ask for a reason that is not there. */
  | { readonly kind: 'FINDINGS'; readonly findings: readonly Finding[]; readonly message: string }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'STORAGE_FULL' }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'UNREACHABLE' };

export interface Filing {
  readonly report: DisclosureReport;
  readonly explanations: readonly ExplanationInput[];
}

export type FileReport = (filing: Filing, idempotencyKey: string) => Promise<FilingOutcome>;
