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
  | { readonly kind: 'UNREACHABLE' };

export interface Filing {
  readonly report: DisclosureReport;
  readonly explanations: readonly ExplanationInput[];
}

export type FileReport = (filing: Filing, idempotencyKey: string) => Promise<FilingOutcome>;

/**
 * The key of one attempt to file: the same as long as the same content is sent, so that pressing again after a
 * broken line files once. Other content is another attempt.
 */
export class AttemptKey {
  #content = '';
  #key = '';

  for(filing: Filing): string {
    const content = JSON.stringify(filing);
    if (content !== this.#content) {
      this.#content = content;
      this.#key = newKey();
    }
    return this.#key;
  }
}

/** `crypto.randomUUID` is missing on plain-http pages of an office network; random bytes are not. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
