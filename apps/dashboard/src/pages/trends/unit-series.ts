import {
  amountOfFigure,
  breakBetween,
  cellsOfMeasure,
  changeBetween,
  formatDue,
  measureById,
} from '@mingjian/domain';
import type { Amount, Change, FigureValue, MeasureId, Qualifier, Unknown } from '@mingjian/domain';

/** One unit's figures of one measure as the API gives them, parallel to the years of the answer. */
export interface SeriesAsAnswered {
  readonly unit: string;
  readonly measure: string;
  readonly values: readonly (FigureValue | null | undefined)[];
  readonly qualifiers: readonly (Qualifier | null | undefined)[];
  readonly unknown: readonly (Unknown | null | undefined)[];
  readonly findings: readonly (string | null | undefined)[];
}

/** What a unit says of a measure in a year. */
export interface UnitFigure {
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
  /** Why there is no value; null where there is one. */
  readonly unknown: Unknown | null;
  /** To the year before; null where a side is unknown, both are open, or a break lies between. */
  readonly change: Change | null;
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
      .map((one) => [
        one.unit,
        new Map(years.map((year, at) => [year, figureAt(one, at, changeTo(one, years, at, measure))])),
      ]),
  );
}

function figureAt(series: SeriesAsAnswered, at: number, change: Change | null): UnitFigure {
  const value = series.values[at] ?? null;
  return {
    value,
    qualifier: series.qualifiers[at] ?? 'EXACT',
    unknown: value === null ? (series.unknown[at] ?? 'NOT_REPORTED') : null,
    change,
    failed: (series.findings[at] ?? '').split(' ').filter((rule) => rule !== ''),
  };
}

function changeTo(
  series: SeriesAsAnswered,
  years: readonly number[],
  at: number,
  measure: MeasureId,
): Change | null {
  const { kind, breaks } = measureById(measure);
  const [from, to] = [years[at - 1], years[at]];
  if (from === undefined || to === undefined) return null;
  const [before, now] = [at - 1, at].map((place) =>
    amountOfFigure(series.values[place] ?? null, series.qualifiers[place] ?? null, kind),
  );
  return changeBetween(before ?? null, now ?? null, breakBetween(breaks, from, to), kind);
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
