import type { PracticeId } from '../report/practices.js';
import type { Text } from '../text.js';

/** What an indicator rests on. How many points it takes or gives is said by a scheme. */
export interface RestsOn {
  /** Groups of rules, by the first part of their ids: every rule of `CP` is one on completeness. */
  readonly groups?: readonly string[];
  /** Single rules of other groups. */
  readonly rules?: readonly string[];
  /** Rules of its groups that another indicator looks at. */
  readonly except?: readonly string[];
  /** Groups or rules without which nothing is said: where they apply and none of them can be told, the others alone give no points. */
  readonly decidedBy?: readonly string[];
  /** What a report says is in place. */
  readonly practices?: readonly PracticeId[];
  /** A person's mark, for what no machine can judge. */
  readonly mark?: true;
}

export interface Indicator {
  readonly id: string;
  readonly label: Text;
  /** What it says, in one sentence, without points. */
  readonly explanation: Text;
  readonly evidence: RestsOn;
}

/** The first part of a rule's id: T2B of T2B-PUB. */
export function groupOfRule(rule: string): string {
  return rule.slice(0, rule.indexOf('-'));
}

/** Whether an indicator looks at a rule, also at one that is not in the catalogue yet. */
export function looksAt({ groups = [], rules = [], except = [] }: RestsOn, rule: string): boolean {
  return rules.includes(rule) || (groups.includes(groupOfRule(rule)) && !except.includes(rule));
}
