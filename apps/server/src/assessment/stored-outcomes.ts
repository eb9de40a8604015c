import { ruleById, withoutTimeliness } from '@mingjian/domain';
import type { Effect, Judgement, RuleId } from '@mingjian/domain';

/**
 * A judgement as it is stored. What passed or does not apply keeps only its name: its cells follow from the rule
 * and the form, and with them a report's judgements would take ten times the room. Passages are kept where there are
 * some.
 */
export type StoredOutcome =
  | (Omit<Judgement, 'passages'> & Partial<Pick<Judgement, 'passages'>>)
  | { readonly rule: RuleId; readonly outcome: 'PASS' | 'NOT_APPLICABLE' };

/** What of a report's judgements is stored: those that depend on no clock. */
export function storedOutcomes(judgements: readonly Judgement[]): readonly StoredOutcome[] {
  return withoutTimeliness(judgements).map((judgement) => {
    const { rule, outcome } = judgement;
    if (outcome === 'PASS' || outcome === 'NOT_APPLICABLE') return { rule, outcome };
    const { passages, ...figures } = judgement;
    return passages.length === 0 ? figures : judgement;
  });
}

/** The judgements that were stored; one that passed names no cells. */
export function judgementsFrom(stored: readonly StoredOutcome[]): readonly Judgement[] {
  return stored.map((outcome) =>
    'cells' in outcome
      ? { ...outcome, passages: outcome.passages ?? [] }
      : { ...outcome, cells: [], sections: [], passages: [], left: null, right: null, silencedBy: null },
  );
}

/** Findings by effect; what another finding already says and what moves with the calendar is left out. */
export function findingCounts(judgements: readonly Judgement[]): Readonly<Record<Effect, number>> {
  const counts = { BLOCK: 0, EXPLAIN: 0, INFORM: 0 };
  for (const { rule, outcome, silencedBy } of withoutTimeliness(judgements))
    if (outcome === 'FAIL' && silencedBy === null) counts[ruleById(rule).effect] += 1;
  return counts;
}
