import type { FigureValue } from '@mingjian/domain';
import type { UnitSeries } from '../compare-rows';

export interface Extremes {
  readonly year: number;
  /** Units that say the measure in that year. */
  readonly said: number;
  readonly most: FigureValue;
  readonly highest: readonly string[];
  readonly least: FigureValue;
  readonly lowest: readonly string[];
}

/** Who has most and who has least in the last year of which anybody says anything; ties are all named. */
export function extremesOfLastYear(years: readonly number[], series: readonly UnitSeries[]): Extremes | null {
  const at = years.findLastIndex((_, index) => series.some(({ values }) => (values[index] ?? null) !== null));
  const year = years[at];
  const said = series.flatMap(({ unit, values }) => {
    const value = values[at] ?? null;
    return value === null ? [] : [{ unit, value }];
  });
  const sorted = said.toSorted((one, other) => Number(one.value) - Number(other.value));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (year === undefined || !first || !last) return null;
  const having = (value: FigureValue) =>
    said.filter((one) => Number(one.value) === Number(value)).map(({ unit }) => unit);
  return {
    year,
    said: said.length,
    most: last.value,
    highest: having(last.value),
    least: first.value,
    lowest: having(first.value),
  };
}
