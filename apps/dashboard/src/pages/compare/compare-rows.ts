import { judgeComparison, measureById } from '@mingjian/domain';
import type { FigureValue, JudgedComparison, Measure, MeasureId, Qualifier, Unknown } from '@mingjian/domain';

/** One unit's series of one measure as the API gives it, parallel to the years. */
export interface UnitSeries {
  readonly unit: string;
  readonly measure: MeasureId;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly unknown: readonly (Unknown | null)[];
  readonly changes: readonly (FigureValue | null)[];
  readonly percents: readonly (number | null)[];
  readonly versions: readonly (number | null)[];
  /** Cells that the figures are added up from; none where they stand in words. */
  readonly cells: readonly string[];
  readonly failed: readonly (readonly string[])[];
}

export interface MedianOfMeasure {
  readonly value: FigureValue | null;
  readonly reported: number;
}

export interface CompareRow {
  readonly measure: Measure & { readonly id: MeasureId };
  /** In the order in which the units were chosen. */
  readonly series: readonly UnitSeries[];
  readonly median: MedianOfMeasure;
  readonly judged: JudgedComparison;
}

export interface ComparedFigures {
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly measures: readonly MeasureId[];
  readonly series: readonly UnitSeries[];
  readonly medians: ReadonlyMap<MeasureId, MedianOfMeasure>;
}

/** The rows of the table, each with the words on whether it may be compared. */
export function compareRows({
  years,
  units,
  measures,
  series,
  medians,
}: ComparedFigures): readonly CompareRow[] {
  return measures.map((id) => {
    const measure = measureById(id);
    const own = units.flatMap((unit) => series.find((one) => one.unit === unit && one.measure === id) ?? []);
    return {
      measure,
      series: own,
      median: medians.get(id) ?? { value: null, reported: 0 },
      judged: judgeComparison(measure, years, own),
    };
  });
}
