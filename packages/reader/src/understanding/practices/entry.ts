import type { PracticeId } from '@mingjian/domain';

/** Words that say that a practice is in place; quantifiers are bounded. */
export interface PracticeEntry {
  readonly practice: PracticeId;
  readonly words: string;
  /** Offices, rules or columns named there: the first group of each match within the sentence. */
  readonly names?: string;
  /** Where the names form one list, what stands between them. */
  readonly listed?: true;
}
