import { cellsOf, rowLabel } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { isRuleId, ruleById } from '../rules/catalogue.js';
import { identityInstances } from '../rules/judge-identity.js';
import type { Operand } from '../rules/judge-identity.js';
import type { Text } from '../text.js';
import type { Judgement } from '../rules/judgement.js';
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
  rule: string,
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

/** More rows than this are told by the rule's formula. */
const mostRows = 4;

/** What a rule balances in a column, row by row, all on one side: 新收＋上年结转 − 办理总计 − 结转下年. */
export function balancedRows(id: string, format: Format): Text {
  const rule = isRuleId(id) ? ruleById(id) : null;
  const [instance] = rule?.kind === 'identity' ? identityInstances(rule, format) : [];
  if (!rule || !instance) return { zh: id, en: id };
  const { left, right } = instance;
  if (left.length + right.length > mostRows) return { zh: rule.formula, en: rule.formula };
  return { zh: oneSide('zh'), en: oneSide('en') };

  function oneSide(language: keyof Text): string {
    const signed = [...left, ...right.map((one) => ({ ...one, sign: -one.sign }))];
    const plus = language === 'zh' ? '＋' : ' + ';
    return signed
      .map(({ cell, sign }, at) => `${sign < 0 ? ' − ' : at > 0 ? plus : ''}${nameOf(cell)[language]}`)
      .join('');
  }

  function nameOf(cell: Operand['cell']): Text {
    const place = cellsOf(format).get(cell);
    return place ? (place.row.short ?? rowLabel(place)) : { zh: cell, en: cell };
  }
}
