import type { Amount } from './change.js';
import { perCent } from './per-cent.js';

/** One part of a whole as it is said; `isAsked` is false where the form has no such row. */
export interface PartSaid {
  readonly amount: Amount | null;
  readonly isAsked: boolean;
}

/** Why a whole is not parted: a share of it would say more than the report does. */
export type NoComposition = 'NO_WHOLE' | 'EMPTY' | 'PART_UNKNOWN' | 'NOT_EXACT' | 'NOT_THE_WHOLE';

/** A whole with its parts in their order. Each share is of the whole that stands beside it, and of nothing else. */
export interface Composition {
  readonly whole: bigint;
  /** Null where the form has no such row. */
  readonly parts: readonly (bigint | null)[];
  /** What the whole holds beyond the parts of a form that does not tell them all; zero for one that does. */
  readonly rest: bigint;
}

/**
 * Parts a whole. Where the form tells every part they have to add up to it; where it lacks some, what is left over is
 * the rest. One unknown part leaves all shares unknown: what it takes away from the others cannot be said.
 */
export function compositionOf(
  parts: readonly PartSaid[],
  whole: Amount | null,
): Composition | { readonly why: NoComposition } {
  if (whole === null) return { why: 'NO_WHOLE' };
  const asked = parts.filter(({ isAsked }) => isAsked);
  if (asked.length === 0 || asked.some(({ amount }) => amount === null)) return { why: 'PART_UNKNOWN' };
  const isExact = [whole, ...asked.map(({ amount }) => amount)].every((one) => one?.qualifier === 'EXACT');
  if (!isExact) return { why: 'NOT_EXACT' };
  const sum = asked.reduce((total, { amount }) => total + (amount?.amount ?? 0n), 0n);
  const rest = whole.amount - sum;
  if (rest < 0n || (rest > 0n && asked.length === parts.length)) return { why: 'NOT_THE_WHOLE' };
  if (whole.amount === 0n) return { why: 'EMPTY' };
  return {
    whole: whole.amount,
    parts: parts.map(({ amount, isAsked }) => (isAsked ? (amount?.amount ?? null) : null)),
    rest,
  };
}

/** Whole by whole and part by part; a part is missing only where every summand's form lacks it. Null of none. */
export function sumOfCompositions(compositions: readonly Composition[]): Composition | null {
  const [first] = compositions;
  if (first === undefined) return null;
  return {
    whole: compositions.reduce((sum, { whole }) => sum + whole, 0n),
    parts: first.parts.map((_, at) => {
      const known = compositions.flatMap(({ parts }) => parts[at] ?? []);
      return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0n);
    }),
    rest: compositions.reduce((sum, { rest }) => sum + rest, 0n),
  };
}

/** A part in per cent of the whole with one decimal. */
export function shareOfWhole({ whole }: Composition, part: bigint): number {
  return perCent(part, whole);
}
