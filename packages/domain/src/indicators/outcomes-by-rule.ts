import type { Outcome } from '../rules/rule.js';

/** One judged instance with what it took off. */
export interface JudgedInstance {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly deduction: number;
  readonly silencedBy: string | null;
}

/** What a rule said over all its columns, rows and blocks. */
export interface RuleSummary<J extends JudgedInstance> {
  readonly rule: string;
  /** The gravest of its outcomes. */
  readonly outcome: Outcome;
  readonly instances: Readonly<Record<Outcome, number>>;
  readonly deduction: number;
  /** The first failed instance that nothing silences, else the first that says what the rule found. */
  readonly example: J;
}

const gravity: readonly Outcome[] = ['FAIL', 'CANNOT_TELL', 'PASS', 'NOT_APPLICABLE'];

/** A table of 200 cells has some fifty instances: they are told rule by rule, in the order in which they came. */
export function outcomesByRule<J extends JudgedInstance>(judged: readonly J[]): readonly RuleSummary<J>[] {
  const rules = new Map<string, [J, ...J[]]>();
  for (const one of judged) {
    const known = rules.get(one.rule);
    if (known) known.push(one);
    else rules.set(one.rule, [one]);
  }
  return [...rules].map(([rule, [first, ...rest]]) => {
    const all = [first, ...rest];
    const outcome =
      gravity.find((candidate) => all.some((one) => one.outcome === candidate)) ?? first.outcome;
    const ofOutcome = all.filter((one) => one.outcome === outcome);
    const count = (of: Outcome): number => all.filter((one) => one.outcome === of).length;
    return {
      rule,
      outcome,
      instances: {
        PASS: count('PASS'),
        FAIL: count('FAIL'),
        CANNOT_TELL: count('CANNOT_TELL'),
        NOT_APPLICABLE: count('NOT_APPLICABLE'),
      },
      deduction: all.reduce((sum, one) => sum + one.deduction, 0),
      example: ofOutcome.find(({ silencedBy }) => silencedBy === null) ?? ofOutcome[0] ?? first,
    };
  });
}
