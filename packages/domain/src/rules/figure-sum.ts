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

/** Left side less right side of a judgement about counts; null when either is unknown or is no number. */
export function differenceOf({
  left,
  right,
}: {
  readonly left: Side | null;
  readonly right: Side | null;
}): number | null {
  return typeof left === 'number' && typeof right === 'number' ? sumOfFigures([left, -right]) : null;
}
