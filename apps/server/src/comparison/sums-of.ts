import { breakBetween, changeBetween, figureOfAmount, measures, sumOfAmounts } from '@mingjian/domain';
import type { Amount, FigureValue, Measure, Qualifier } from '@mingjian/domain';
import type { SumGroup } from './region-years.repository.js';

/** One measure added up over a region, parallel to the years. */
export interface SumsOfMeasure {
  readonly measure: string;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly reported: readonly number[];
  readonly changes: readonly (FigureValue | null)[];
}

/** Every measure of the catalogue, in its order; a year without a group is unknown, not zero. */
export function sumsOf(years: readonly number[], groups: readonly SumGroup[]): readonly SumsOfMeasure[] {
  const byMeasure = new Map<string, Map<number, SumGroup[]>>();
  for (const group of groups) {
    const ofMeasure = byMeasure.get(group.measure) ?? new Map<number, SumGroup[]>();
    byMeasure.set(group.measure, ofMeasure);
    const ofYear = ofMeasure.get(group.year);
    if (ofYear) ofYear.push(group);
    else ofMeasure.set(group.year, [group]);
  }
  return measures.map((measure) => {
    const ofMeasure = byMeasure.get(measure.id);
    const parts = years.map((year) => ofMeasure?.get(year) ?? []);
    const amounts = parts.map((part) => sumOfAmounts(part));
    return {
      measure: measure.id,
      values: figuresOfAmounts(amounts, measure),
      qualifiers: amounts.map((amount) => amount?.qualifier ?? null),
      reported: parts.map((part) => part.reduce((units, { reported }) => units + reported, 0)),
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
  { breaks }: Pick<Measure, 'breaks'>,
): readonly ReturnType<typeof changeBetween>[] {
  return years.map((year, at) => {
    const before = years[at - 1];
    if (before === undefined) return null;
    return changeBetween(amounts[at - 1] ?? null, amounts[at] ?? null, breakBetween(breaks, before, year));
  });
}
