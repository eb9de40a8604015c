import { amountOfFigure, cellsOfMeasure, formatDue, measureById } from '@mingjian/domain';
import type { Amount, FigureValue, MeasureId, Qualifier, Unknown } from '@mingjian/domain';

/** One unit's figures of one measure as the API gives them, parallel to the years of the answer. */
export interface SeriesAsAnswered {
  readonly unit: string;
  readonly measure: string;
  readonly values: readonly (FigureValue | null | undefined)[];
  readonly qualifiers: readonly (Qualifier | null | undefined)[];
  readonly unknown: readonly (Unknown | null | undefined)[];
  readonly changes?: readonly (FigureValue | null | undefined)[];
  readonly percents?: readonly (number | null | undefined)[];
  readonly versions?: readonly (number | null | undefined)[];
  readonly findings?: readonly (string | null | undefined)[];
}

/** What a unit says of a measure in a year, and the place in its report that says it. */
export interface UnitFigure {
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
  /** Why there is no value; null where there is one. */
  readonly unknown: Unknown | null;
  readonly change: FigureValue | null;
  readonly percent: number | null;
  readonly version: number | null;
  /** Ids of rules that failed on it. */
  readonly failed: readonly string[];
}

/** One unit's figures of a measure by year. */
export type UnitFigures = ReadonlyMap<number, UnitFigure>;

/** Units by code, each with its figures of one measure. */
export function figuresOfUnits(
  series: readonly SeriesAsAnswered[],
  years: readonly number[],
  measure: MeasureId,
): ReadonlyMap<string, UnitFigures> {
  return new Map(
    series
      .filter((one) => one.measure === measure)
      .map((one) => [one.unit, new Map(years.map((year, at) => [year, figureAt(one, at)]))]),
  );
}

function figureAt(series: SeriesAsAnswered, at: number): UnitFigure {
  const value = series.values[at] ?? null;
  return {
    value,
    qualifier: series.qualifiers[at] ?? 'EXACT',
    unknown: value === null ? (series.unknown[at] ?? 'NOT_REPORTED') : null,
    change: series.changes?.[at] ?? null,
    percent: series.percents?.[at] ?? null,
    version: series.versions?.[at] ?? null,
    failed: (series.findings?.[at] ?? '').split(' ').filter((rule) => rule !== ''),
  };
}

export function amountOfUnit(figure: UnitFigure | undefined, measure: MeasureId): Amount | null {
  if (figure === undefined) return null;
  return amountOfFigure(figure.value, figure.qualifier, measureById(measure).kind);
}

/** The cell of a year's form that states a measure; null where it is added up of several, or said in words. */
export function cellOfYear(measure: MeasureId, year: number): string | null {
  const format = formatDue(year);
  const cells = format ? cellsOfMeasure(measureById(measure), format.id) : [];
  return cells[0] ?? null;
}
