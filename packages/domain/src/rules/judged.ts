import type { Judgement } from './judgement.js';
import type { Outcome } from './rule.js';

/** What a detector says, before its rule's name is put to it. */
export type Judged = Omit<Judgement, 'rule' | 'silencedBy'>;

export function judged(outcome: Outcome, part: Partial<Omit<Judged, 'outcome'>> = {}): Judged {
  return { outcome, cells: [], sections: [], passages: [], left: null, right: null, ...part };
}
