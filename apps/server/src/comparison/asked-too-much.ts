import { Refusal } from '../platform/refusals.js';

/** The most that one comparison takes; a longer list is refused before anything is looked up. */
export const comparisonLimits = {
  regionYears: 30,
  /** Every unit of a county beside another, as the pages that show all of them ask. */
  units: 100,
  years: 20,
  /** Years of one unit, one after the other. */
  historyYears: 30,
  measures: 80,
  /** Cells of a form beside the measures. */
  cells: 20,
  /** Units times measures and cells. */
  series: 1_000,
} as const;

export function refuseBeyond(what: keyof typeof comparisonLimits, actual: number): void {
  const limit = comparisonLimits[what];
  if (actual > limit) throw new Refusal('TOO_COSTLY', { what, limit, actual });
}
