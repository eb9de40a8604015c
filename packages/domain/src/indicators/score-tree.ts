import type { PracticeId } from '../report/practices.js';
import type { Judgement, Side } from '../rules/judgement.js';
import type { IndicatorId } from './catalogue.js';
import { outcomesByRule } from './outcomes-by-rule.js';
import type { Score, UnjudgedReason } from './score.js';
import { totalOf } from './score.js';

/** What a total is made of, down to cells and days. */
export interface ScoreTree {
  readonly points: number | null;
  readonly maximum: number;
  readonly items: readonly ItemNode[];
}

export interface ItemNode {
  readonly indicator: IndicatorId;
  readonly points: number | null;
  readonly maximum: number;
  readonly reason: UnjudgedReason | null;
  readonly rules: readonly RuleNode[];
  readonly practices: readonly {
    readonly practice: PracticeId;
    readonly holds: boolean | null;
    readonly points: number;
  }[];
  readonly mark: number | null;
}

/** One rule over all its columns, rows and blocks. */
export interface RuleNode {
  readonly rule: string;
  readonly outcome: Judgement['outcome'];
  /** What it takes off before caps and floors. */
  readonly deduction: number;
  readonly instances: readonly InstanceNode[];
}

/** One finding: the cells that it read and both its sides, figures or days. */
export interface InstanceNode {
  readonly outcome: Judgement['outcome'];
  readonly deduction: number;
  readonly cells: readonly string[];
  readonly sections: readonly string[];
  readonly left: Side | null;
  readonly right: Side | null;
  readonly silencedBy: string | null;
}

/** A report's scores as a tree: total, items, rules, findings with their cells and days. */
export function scoreTree(scores: readonly Score[]): ScoreTree {
  const total = totalOf(scores);
  return {
    points: total?.points ?? null,
    maximum: total?.maximum ?? 0,
    items: scores.map(({ indicator, points, maximum, reason, looked, deductions, practices, mark }) => {
      const judged = looked.map((judgement) => ({
        ...judgement,
        deduction: deductions.reduce((sum, one) => sum + (one.judgement === judgement ? one.points : 0), 0),
      }));
      return {
        indicator,
        points,
        maximum,
        reason,
        rules: outcomesByRule(judged).map(({ rule, outcome, deduction }) => ({
          rule,
          outcome,
          deduction,
          instances: judged.filter((one) => one.rule === rule).map(instanceNode),
        })),
        practices,
        mark,
      };
    }),
  };
}

function instanceNode({
  outcome,
  deduction,
  cells,
  sections,
  left,
  right,
  silencedBy,
}: Judgement & { readonly deduction: number }): InstanceNode {
  return { outcome, deduction, cells, sections, left, right, silencedBy };
}
