import type { Outcome } from './rule.js';

/** What a person may say of a rule that no program can judge. */
export type MarkedOutcome = Exclude<Outcome, 'NOT_APPLICABLE'>;
export const markedOutcomes: readonly MarkedOutcome[] = ['FAIL', 'PASS', 'CANNOT_TELL'];

/** Who said it, when and why. */
export interface SaidByPerson {
  /** Null where the account is gone. */
  readonly by: string | null;
  /** An instant, in ISO 8601. */
  readonly at: string;
  readonly reason: string;
}
