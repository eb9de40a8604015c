import type { Amount } from './change.js';
import { judgeAgainst, outlierParameters } from './outliers.js';
import type { FarOut, NotJudged, OutlierParameters } from './outliers.js';

/** A unit has few years, and they are more like each other than neighbours are: four of them say something. */
export const ownHistoryParameters: OutlierParameters = { ...outlierParameters, fewestPeers: 4 };

/** What a unit said of a measure in one year; null where it said nothing. */
export interface AmountOfYear {
  readonly year: number;
  readonly amount: Amount | null;
}

/** A figure beside those of the unit's years before; `years` are those that were compared, ascending. */
export type AgainstOwnHistory = { readonly years: readonly number[] } & (
  | ({ readonly kind: 'FAR_OUT' } & FarOut)
  | { readonly kind: 'WITHIN' }
  | { readonly kind: 'NOT_JUDGED'; readonly why: NotJudged }
);

/**
 * Holds what a unit says of a year against what it said in the years before, as far back as the measure meant the
 * same: a break in the series ends its history. Years without a figure are left out, they are not zero.
 */
export function againstOwnHistory(
  series: readonly AmountOfYear[],
  year: number,
  breaks: readonly { readonly year: number }[],
  parameters: OutlierParameters = ownHistoryParameters,
): AgainstOwnHistory {
  const began = Math.max(...breaks.map((one) => one.year).filter((one) => one <= year), -Infinity);
  const past = series
    .filter((one) => began <= one.year && one.year < year && one.amount !== null)
    .sort((one, other) => one.year - other.year);
  const amount = series.find((one) => one.year === year)?.amount ?? null;
  const judged = judgeAgainst(
    amount,
    past.map((one) => one.amount),
    parameters,
  );
  const years = past.map((one) => one.year);
  if (judged === null) return { kind: 'WITHIN', years };
  if (typeof judged === 'string') return { kind: 'NOT_JUDGED', why: judged, years };
  return { kind: 'FAR_OUT', years, ...judged };
}
