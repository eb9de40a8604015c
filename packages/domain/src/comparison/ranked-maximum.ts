import type { Total } from '../indicators/score.js';

/** The maximum that most totals share, the larger one of two; points out of different maxima are not ranked. */
export function mostFrequentMaximum(totals: readonly (Total | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const total of totals) if (total) counts.set(total.maximum, (counts.get(total.maximum) ?? 0) + 1);
  const [most] = [...counts].sort(([one, units], [other, others]) => others - units || other - one);
  return most?.[0] ?? null;
}
