import type { Qualifier } from '../report/report.js';
import type { Amount } from './change.js';

/** How many units were expected and how many of them the figure rests on. */
export interface Coverage {
  readonly expected: number;
  readonly reported: number;
}

export interface Sum extends Amount {
  readonly reported: number;
}

/** Adds what is known. Null when nothing is; unknown summands are left out and show in `reported`. */
export function sumOfAmounts(amounts: readonly (Amount | null)[]): Sum | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  return {
    amount: known.reduce((sum, { amount }) => sum + amount, 0n),
    qualifier: sumQualifier(new Set(known.map(({ qualifier }) => qualifier))),
    reported: known.length,
  };
}

/** What can be said of a sum whose summands bear these qualifiers. */
export function sumQualifier(present: ReadonlySet<Qualifier>): Qualifier {
  if (present.has('ABOUT')) return 'ABOUT';
  if (present.has('AT_LEAST')) return present.has('AT_MOST') ? 'ABOUT' : 'AT_LEAST';
  return present.has('AT_MOST') ? 'AT_MOST' : 'EXACT';
}
