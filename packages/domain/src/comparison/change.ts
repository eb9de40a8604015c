import type { CellKind } from '../formats/format.js';
import type { Qualifier } from '../report/report.js';
import { perCent } from './per-cent.js';

/** A measure's value in one year; whole counts or whole fen. */
export interface Amount {
  readonly amount: bigint;
  readonly qualifier: Qualifier;
}

/** A per cent of a smaller base says more than there is to say: ten cases, or ten yuan, which are a thousand fen. */
export const smallestPercentBase: Readonly<Record<CellKind, bigint>> = { count: 10n, money: 1000n };

export interface Change {
  readonly difference: bigint;
  readonly qualifier: Qualifier;
  /** Per cent with one decimal; null where the base is below ten of its unit or either side is not exact. */
  readonly percent: number | null;
}

/** The change from one year to another, or null when a side is unknown, a break lies between, or both are open. */
export function changeBetween(
  from: Amount | null,
  to: Amount | null,
  isBroken: boolean,
  kind: CellKind,
): Change | null {
  if (from === null || to === null || isBroken) return null;
  const qualifier = differenceQualifier(from.qualifier, to.qualifier);
  if (qualifier === null) return null;
  const difference = to.amount - from.amount;
  const exact = qualifier === 'EXACT' && from.amount >= smallestPercentBase[kind];
  return { difference, qualifier, percent: exact ? perCent(difference, from.amount) : null };
}

const opposite: Readonly<Record<Qualifier, Qualifier>> = {
  EXACT: 'EXACT',
  ABOUT: 'ABOUT',
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
};

/** "At least" less "at least" can be anything: null. */
function differenceQualifier(from: Qualifier, to: Qualifier): Qualifier | null {
  const taken = opposite[from];
  if (taken === 'EXACT') return to;
  if (to === 'EXACT') return taken;
  if (taken === 'ABOUT' || to === 'ABOUT') return 'ABOUT';
  return taken === to ? to : null;
}

/** Whether a series means something else in the later of two years. */
export function breakBetween(
  breaks: readonly { readonly year: number }[],
  from: number,
  to: number,
): boolean {
  const [earlier, later] = from < to ? [from, to] : [to, from];
  return breaks.some(({ year }) => earlier < year && year <= later);
}
