import type { Judgement } from './judgement.js';
import type { Outcome } from './rule.js';

/** What a detector says, before its rule's name is put to it. */
export type Judged = Omit<Judgement, 'rule' | 'silencedBy'>;

type Part = Partial<Omit<Judged, 'outcome'>>;

const none: readonly never[] = [];

/** Field by field: a report has a hundred and fifty of these, and what is spread is slow. */
export function judged(outcome: Outcome, part: Part = {}): Judged {
  const { cells = none, sections = none, passages = none, left = null, right = null } = part;
  const said: Judged = { outcome, cells, sections, passages, left, right };
  return hasMore(part) ? { ...said, ...part } : said;
}

/** Whether there is something of what few judgements have. */
function hasMore({ grade, other, units, unitsBeyond, said }: Part): boolean {
  return [grade, other, units, unitsBeyond, said].some((one) => one !== undefined);
}
