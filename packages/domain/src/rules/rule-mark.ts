import type { BadPlace } from '../report/bad-value.js';
import { longestTexts, textProblem } from '../report/read-report.js';
import { rulesFor } from './catalogue.js';
import type { RuleId } from './catalogue.js';
import type { DetectionOf, Detector } from './rule.js';
import type { MarkedOutcome } from './said-by-person.js';

export type PersonRule = Detector & DetectionOf<'marked by a person'> & { readonly id: RuleId };

/** The rules on a report of this format and year that a person judges. */
export function personRulesFor(format: string, reportYear: number): readonly PersonRule[] {
  return rulesFor(format, reportYear).filter(isPersonRule);
}

function isPersonRule(rule: ReturnType<typeof rulesFor>[number]): rule is PersonRule {
  return rule.kind === 'detector' && rule.detect === 'marked by a person';
}

/** What somebody wants to say; without an outcome the mark is taken back. */
export interface RuleMarkWanted {
  readonly rule: string;
  readonly outcome: MarkedOutcome | null;
  readonly count: number | null;
  /** Whether the unit named is another one of the same county; null where none is named. */
  readonly isNeighbour: boolean | null;
  readonly reason: string;
}

const mostCounted = 1_000_000;

/** What is wrong with it: no such rule for a person, the other unit or the number is missing, nothing is said of why. */
export function badRuleMark(
  { rule, outcome, count, isNeighbour, reason }: RuleMarkWanted,
  format: string,
  reportYear: number,
): readonly BadPlace[] {
  const asked = personRulesFor(format, reportYear).find(({ id }) => id === rule);
  const places: BadPlace[] = [];
  if (asked === undefined) places.push({ path: 'rule', reason: 'UNKNOWN_NAME' });
  const needsOther = asked?.withOtherUnit === true && outcome === 'FAIL';
  if (isNeighbour === false) places.push({ path: 'otherUnit', reason: 'UNKNOWN_NAME' });
  if (needsOther && isNeighbour === null) places.push({ path: 'otherUnit', reason: 'EMPTY' });
  if (needsOther && count === null) places.push({ path: 'count', reason: 'EMPTY' });
  if (count !== null && (count < 1 || count > mostCounted))
    places.push({ path: 'count', reason: 'OUT_OF_RANGE' });
  const words = reason.trim() === '' ? 'EMPTY' : textProblem(reason, longestTexts.reason);
  if (words !== null) places.push({ path: 'reason', reason: words });
  return places;
}
