import { isMeasureId } from '@mingjian/domain';
import type { FigureValue, MeasureId } from '@mingjian/domain';
import type { CompareQuery } from '../../gql/graphql';
import type { MedianOfMeasure, UnitSeries } from './compare-rows';

type Answer = NonNullable<CompareQuery['comparison']>;

/** The series of an answer; measures that this dashboard does not know are left out. */
export function seriesOfAnswer({ series, years }: Answer): readonly UnitSeries[] {
  return series.flatMap((one): readonly UnitSeries[] => {
    const { measure } = one;
    if (!isMeasureId(measure)) return [];
    const each = <T>(values: readonly (T | null | undefined)[]) => years.map((_, at) => values[at] ?? null);
    return [
      {
        unit: one.unit,
        measure,
        values: each(one.values),
        qualifiers: each(one.qualifiers),
        unknown: each(one.unknown),
        changes: each(one.changes),
        percents: each(one.percents),
        versions: each(one.versions),
        cells: one.cells,
        failed: years.map((_, at) => (one.findings[at] ?? '').split(' ').filter((rule) => rule !== '')),
      },
    ];
  });
}

/** Medians of every year compared, parallel to the years; null where nobody says the measure. */
export function mediansOverYears({
  medians,
  years,
}: Answer): ReadonlyMap<MeasureId, readonly (FigureValue | null)[]> {
  return new Map(
    medians.flatMap(({ measure, values }) =>
      isMeasureId(measure) ? [[measure, years.map((_, at) => values[at] ?? null)] as const] : [],
    ),
  );
}

/** Medians of the last year compared. */
export function mediansOfAnswer({ medians, years }: Answer): ReadonlyMap<MeasureId, MedianOfMeasure> {
  const last = years.length - 1;
  return new Map(
    medians.flatMap(({ measure, values, reported }) =>
      isMeasureId(measure)
        ? [[measure, { value: values[last] ?? null, reported: reported[last] ?? 0 }] as const]
        : [],
    ),
  );
}
