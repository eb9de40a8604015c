import type { OtherReport } from './judgement.js';
import type { MarkedOutcome, SaidByPerson } from './said-by-person.js';

/** A person's word on one rule of one report; it stands through the report's versions until it is taken back. */
export interface RuleMark {
  readonly rule: string;
  readonly outcome: MarkedOutcome;
  /** How many there are of what the rule counts; null where it counts nothing, or where nobody knows. */
  readonly count: number | null;
  /** The report of the other unit that it is about. */
  readonly other: OtherReport | null;
  /** Null where it is not the asker's to know. */
  readonly said: SaidByPerson | null;
}
