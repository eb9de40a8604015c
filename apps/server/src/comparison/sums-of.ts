import { breakBetween, changeBetween, figureOfAmount } from '@mingjian/domain';
import type { Amount, FigureValue, Measure, Qualifier } from '@mingjian/domain';
import type { SumOfYear } from './region-years.repository.js';

/** One measure added up over a region, parallel to the years. */
export interface SumsOfMeasure {
  readonly measure: string;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly reported: readonly number[];
  readonly changes: readonly (FigureValue | null)[];
}

/** Measure by measure, in the order asked for; a year without a sum is unknown, not zero. */
export function sumsOf(
  years: readonly number[],
  measures: readonly Measure[],
  sums: readonly SumOfYear[],
): readonly SumsOfMeasure[] {
  const byPlace = new Map(sums.map(({ year, measure, sum }) => [`${measure} ${year}`, sum]));
  return measures.map((measure) => {
    const amounts = years.map((year) => byPlace.get(`${measure.id} ${year}`) ?? null);
    return {
      measure: measure.id,
      values: figuresOfAmounts(amounts, measure),
      qualifiers: amounts.map((amount) => amount?.qualifier ?? null),
      reported: amounts.map((amount) => amount?.reported ?? 0),
      changes: changesBetween(amounts, years, measure).map((change) =>
        change === null ? null : figureOfAmount(change.difference, measure.kind),
      ),
    };
  });
}

export function figuresOfAmounts(
  amounts: readonly (Amount | null)[],
  { kind }: Pick<Measure, 'kind'>,
): readonly (FigureValue | null)[] {
  return amounts.map((amount) => (amount === null ? null : figureOfAmount(amount.amount, kind)));
}

/** The change of each year to the one before it in the list; the first has none. */
export function changesBetween(
  amounts: readonly (Amount | null)[],
  years: readonly number[],
  { breaks, kind }: Pick<Measure, 'breaks' | 'kind'>,
): readonly ReturnType<typeof changeBetween>[] {
  return years.map((year, at) => {
    const before = years[at - 1];
    if (before === undefined) return null;
    const isBroken = breakBetween(breaks, before, year);
    return changeBetween(amounts[at - 1] ?? null, amounts[at] ?? null, isBroken, kind);
  });
}
