import type { Part } from '../units/parts-of-area.js';
import { isAll, shareOfAmount } from '../units/share.js';
import type { Amount } from './change.js';
import { sumOfAmounts } from './sum.js';
import type { Coverage, Sum } from './sum.js';

/** An area's figure, added up from the units that it is made up of. */
export interface FigureOnMap {
  /** Of the parts that are known; null where none is. With an estimate in it, it is "about". */
  readonly sum: Sum | null;
  readonly coverage: Coverage;
  /** Units that do not say the figure. */
  readonly untold: readonly string[];
  /** Units that say it, and of which nobody says how large a part is the area's. */
  readonly unweighed: readonly string[];
  /** Units of which the area has a share: what is added of them is an estimate. */
  readonly estimated: readonly string[];
}

/**
 * The figure of an area that is made up of these parts. A share of a figure is an estimate and said to be "about"; a
 * share of none at all is none, however large it is. What is not known is left out and shows in the coverage.
 */
export function figureOnMap(parts: readonly Part[], amountOf: (unit: string) => Amount | null): FigureOnMap {
  const known: Amount[] = [];
  const untold: string[] = [];
  const unweighed: string[] = [];
  const estimated: string[] = [];
  for (const { unit, share } of parts) {
    const amount = amountOf(unit);
    if (amount === null) untold.push(unit);
    else if (isAll(share) || isNone(amount)) known.push(amount);
    else if (share === null) unweighed.push(unit);
    else {
      estimated.push(unit);
      known.push({ amount: shareOfAmount(amount.amount, share), qualifier: 'ABOUT' });
    }
  }
  const sum = sumOfAmounts(known);
  return {
    sum,
    coverage: { expected: parts.length, reported: known.length },
    untold,
    unweighed,
    estimated,
  };
}

function isNone({ amount, qualifier }: Amount): boolean {
  return amount === 0n && qualifier === 'EXACT';
}
