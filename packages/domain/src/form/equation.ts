import { cellsOf, rowLabel } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import type { Figures, FigureValue } from '../report/report.js';
import { ruleById } from '../rules/catalogue.js';
import { differenceOf } from '../rules/figure-sum.js';
import { identityInstances } from '../rules/judge-identity.js';
import type { IdentityInstance, Operand } from '../rules/judge-identity.js';
import type { Judgement } from '../rules/judgement.js';
import type { Identity } from '../rules/rule.js';
import type { Text } from '../text.js';

/** One figure of an equation with the words under which it stands in the form. */
export interface EquationTerm {
  readonly cell: string;
  readonly sign: 1 | -1;
  /** The figure stands in last year's report. */
  readonly previous: boolean;
  readonly label: Text;
  readonly value: FigureValue | null;
}

/** An identity with its figures filled in, as it is shown beside the form. */
export interface Equation {
  readonly left: readonly EquationTerm[];
  readonly is: Identity['is'];
  readonly right: readonly EquationTerm[];
  readonly holds: boolean;
  /** By how much the sides differ; null when one is unknown. */
  readonly offBy: number | null;
  /** What its cells count. */
  readonly unit: Text | null;
}

/** The equation behind a judgement of an identity, or null when the rule has no sides made of cells. */
export function equationOf(
  judgement: Judgement,
  format: Format,
  figures: Figures,
  previous: Figures | null,
): Equation | null {
  const rule = ruleById(judgement.rule);
  const instance = instanceOfJudgement(judgement, format);
  if (rule.kind !== 'identity' || instance === null) return null;
  const difference = differenceOf(judgement);
  const byRow = rule.forEach !== 'column';
  const term = (operand: Operand): EquationTerm => ({
    ...operand,
    label: labelOf(operand.cell, format, byRow),
    value: (operand.previous ? previous : figures)?.get(operand.cell) ?? null,
  });
  return {
    left: instance.left.map(term),
    is: rule.is,
    right: instance.right.map(term),
    holds: judgement.outcome === 'PASS',
    offBy: difference === null ? null : Math.abs(difference),
    unit: cellsOf(format).get(instance.right[0]?.cell ?? '')?.unit ?? null,
  };
}

/** The operands of a judgement; null when its rule adds no cells. */
export function instanceOfJudgement(judgement: Judgement, format: Format): IdentityInstance | null {
  const rule = ruleById(judgement.rule);
  if (rule.kind !== 'identity') return null;
  const cells = judgement.cells.join(' ');
  return (
    identityInstances(rule, format).find(({ left, right }) => cellsIn([...left, ...right]) === cells) ?? null
  );
}

/** Terms that say something: of many, those that are not zero. */
export function tellingTerms(terms: readonly EquationTerm[], most: number): readonly EquationTerm[] | null {
  if (terms.length <= most) return terms;
  const telling = terms.filter(({ value }) => value !== 0 && value !== '0');
  return telling.length > 0 && telling.length <= most ? telling : null;
}

function cellsIn(operands: readonly Operand[]): string {
  return operands
    .filter(({ previous }) => !previous)
    .map(({ cell }) => cell)
    .join(' ');
}

function labelOf(cell: string, format: Format, byRow: boolean): Text {
  const place = cellsOf(format).get(cell);
  if (!place) return { zh: cell, en: cell };
  return byRow ? place.column.label : (place.row.short ?? rowLabel(place));
}
