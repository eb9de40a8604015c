import { fenFromTenThousandYuan, tenThousandYuanFromFen } from '../report/money.js';
import type { FigureValue } from '../report/report.js';
import type { Side } from './judgement.js';

/** Figures have at most six decimals: what a sum has beyond them is floating point's own. */
const decimals = 6;

/** The sum of figures. A fraction in a count breaks a rule of its own; here 0.1 and 0.2 are 0.3. */
export function sumOfFigures(figures: readonly number[]): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return withoutResidue(sum);
}

/** A sum worked out in floating point as the figure it is. */
export function withoutResidue(sum: number): number {
  if (Number.isInteger(sum)) return sum;
  const rounded = Number(sum.toFixed(decimals));
  // A residue below zero rounds to -0, which is no figure.
  return rounded === 0 ? 0 : rounded;
}

/**
 * Figures of one kind added up: counts as a number, money in whole fen and as the decimal string that its cells hold.
 * Null where one is unknown, or where counts stand among money.
 */
export function addUp<Term extends { readonly sign: 1 | -1 }>(
  terms: readonly Term[],
  valueOf: (term: Term) => FigureValue | undefined,
): FigureValue | null {
  let counted = 0;
  let fen = 0n;
  let amounts = 0;
  for (const term of terms) {
    const value = valueOf(term);
    if (typeof value === 'number') {
      counted += term.sign * value;
      continue;
    }
    const amount = value === undefined ? null : fenFromTenThousandYuan(value);
    if (amount === null) return null;
    fen += BigInt(term.sign) * amount;
    amounts += 1;
  }
  if (amounts === 0) return withoutResidue(counted);
  return amounts === terms.length ? tenThousandYuanFromFen(fen) : null;
}

/** Left side less right side of a judgement about counts or money; null when either is unknown or is neither. */
export function differenceOf({
  left,
  right,
}: {
  readonly left: Side | null;
  readonly right: Side | null;
}): number | null {
  if (typeof left === 'number' && typeof right === 'number') return sumOfFigures([left, -right]);
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  const [one, other] = [fenFromTenThousandYuan(left), fenFromTenThousandYuan(right)];
  return one === null || other === null ? null : Number(tenThousandYuanFromFen(one - other));
}
