import { ruleById, withoutTimeliness } from '@mingjian/domain';
import type { Effect, Judgement, RuleId } from '@mingjian/domain';

type Quiet = 'PASS' | 'NOT_APPLICABLE';

/** What a rule said that found nothing, as `PASS CP-FORM`. */
type QuietName = `${Quiet} ${RuleId}`;

/**
 * A judgement as it is stored. What passed or does not apply keeps only its name, once for all columns and rows: its
 * cells follow from the rule and the form, and with them a report's judgements would take thirty times the room.
 * Passages are kept where there are some.
 */
export type StoredOutcome = (Omit<Judgement, 'passages'> & Partial<Pick<Judgement, 'passages'>>) | QuietName;

/** What of a report's judgements is stored: those that depend on no clock. */
export function storedOutcomes(judgements: readonly Judgement[]): readonly StoredOutcome[] {
  const said = new Set<QuietName>();
  return withoutTimeliness(judgements).flatMap((judgement): readonly StoredOutcome[] => {
    const { rule, outcome } = judgement;
    if (outcome === 'PASS' || outcome === 'NOT_APPLICABLE') {
      const name: QuietName = `${outcome} ${rule}`;
      if (said.has(name)) return [];
      said.add(name);
      return [name];
    }
    const { passages, ...figures } = judgement;
    return [passages.length === 0 ? figures : judgement];
  });
}

/** A quiet judgement as it was stored until they were only named. */
interface QuietEntry {
  readonly rule: RuleId;
  readonly outcome: Quiet;
}

/** The judgements that were stored; one that passed names no cells. */
export function judgementsFrom(stored: readonly (StoredOutcome | QuietEntry)[]): readonly Judgement[] {
  return stored.map((outcome) => {
    if (typeof outcome === 'string') return quietJudgement(outcome);
    return 'cells' in outcome
      ? { ...outcome, passages: outcome.passages ?? [] }
      : quietJudgement(`${outcome.outcome} ${outcome.rule}`);
  });
}

/** Those that say nothing but their name are all the same: a county's year reads thousands of them. */
const quiet = new Map<string, Judgement>();

function quietJudgement(name: QuietName): Judgement {
  const known = quiet.get(name);
  if (known) return known;
  const { outcome, rule } = entryOf(name);
  const judgement: Judgement = {
    rule,
    outcome,
    cells: [],
    sections: [],
    passages: [],
    left: null,
    right: null,
    silencedBy: null,
  };
  quiet.set(name, judgement);
  return judgement;
}

/** The rule may be one that is no more: whoever looks at it asks the catalogue first. */
function entryOf(name: QuietName): QuietEntry {
  const [outcome, rule] = name.split(' ');
  if ((outcome !== 'PASS' && outcome !== 'NOT_APPLICABLE') || !isRuleName(rule))
    throw new Error(`No such judgement: ${name}`);
  return { rule, outcome };
}

function isRuleName(text: string | undefined): text is RuleId {
  return text !== undefined && text !== '';
}

/** Findings by effect; what another finding already says and what moves with the calendar is left out. */
export function findingCounts(judgements: readonly Judgement[]): Readonly<Record<Effect, number>> {
  const counts = { BLOCK: 0, EXPLAIN: 0, INFORM: 0 };
  for (const { rule, outcome, silencedBy } of withoutTimeliness(judgements))
    if (outcome === 'FAIL' && silencedBy === null) counts[ruleById(rule).effect] += 1;
  return counts;
}
