import type { Judgement } from '../rules/judgement.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Outcome } from '../rules/rule.js';
import { differenceOf } from '../rules/figure-sum.js';

export interface ColumnBalance {
  readonly outcome: Outcome;
  /** By how much the sides differ; null while one of the figures is unknown. */
  readonly offBy: number | null;
}

/** What a rule says of each column, for a line of ticks and differences under the table. */
export function balanceByColumn(
  judgements: readonly Judgement[],
  rule: RuleId,
): ReadonlyMap<string, ColumnBalance> {
  const balances = new Map<string, ColumnBalance>();
  for (const judgement of judgements) {
    const [cell] = judgement.cells;
    if (judgement.rule !== rule || cell === undefined) continue;
    const difference = differenceOf(judgement);
    balances.set(cell.slice(cell.lastIndexOf('.') + 1), {
      outcome: judgement.outcome,
      offBy: difference === null ? null : Math.abs(difference),
    });
  }
  return balances;
}
