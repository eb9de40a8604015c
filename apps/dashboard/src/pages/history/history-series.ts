import { isMeasureId, measureById, measureGroups, measuresInGroup, runsOf } from '@mingjian/domain';
import type { FigureValue, GapReason, Measure, MeasureId, Qualifier, Text } from '@mingjian/domain';
import type { HistoryYear, UnitHistory } from './history-queries';
import { isOneReport } from './parts-over-years';

/** One year of a measure: a figure as it was said, or a gap with its reason. */
export interface YearOfSeries {
  readonly year: number;
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
  readonly gap: GapReason | null;
  readonly change: FigureValue | null;
  /** The first of the cells that give the figure; null where it was read from words. */
  readonly cell: string | null;
  readonly section: string | null;
  readonly failed: readonly string[];
  /** Code of the unit whose report says it, where that is another one; null where it was added up of several. */
  readonly unit?: string | null;
}

export interface SeriesOfMeasure {
  readonly measure: Measure & { readonly id: MeasureId };
  readonly years: readonly YearOfSeries[];
  /** Places of the years that a line may join. */
  readonly runs: readonly (readonly number[])[];
  /** Breaks in its meaning that lie between two of the years. */
  readonly breaks: Measure['breaks'];
}

export interface GroupOfSeries {
  readonly id: string;
  readonly label: Text;
  readonly series: readonly SeriesOfMeasure[];
}

/** The series of an answer by what they are about, and apart from them those that no year says. */
export function groupedSeries({
  unit,
  years,
  measures,
}: Pick<UnitHistory, 'years' | 'measures'> & { readonly unit: Pick<UnitHistory['unit'], 'id'> }): {
  readonly groups: readonly GroupOfSeries[];
  readonly silent: readonly SeriesOfMeasure[];
} {
  const all = measures.flatMap((answer) => {
    if (!isMeasureId(answer.measure)) return [];
    const measure = measureById(answer.measure);
    return [
      seriesOf(
        measure,
        years.map((shown, at) => ({
          year: shown.year,
          value: answer.values[at] ?? null,
          qualifier: answer.qualifiers[at] ?? 'EXACT',
          gap: answer.gaps[at] ?? null,
          change: answer.changes[at] ?? null,
          cell: (answer.cells[at] ?? '').split(' ')[0] || null,
          section: answer.sections[at] ?? null,
          failed: (answer.findings[at] ?? '').split(' ').filter((rule) => rule !== ''),
          ...unitOfYear(shown, unit.id),
        })),
      ),
    ];
  });
  const byId = new Map(all.map((series) => [series.measure.id, series]));
  const groups = measureGroups.map(({ id, label }) => ({
    id,
    label,
    series: measuresInGroup(id)
      .flatMap((measure) => byId.get(measure) ?? [])
      .filter(isSaid),
  }));
  return {
    groups: groups.filter(({ series }) => series.length > 0),
    silent: all.filter((one) => !isSaid(one)),
  };
}

/** Nothing where the year is the unit's own. */
function unitOfYear(shown: HistoryYear, unitId: string): { readonly unit?: string | null } {
  if (!isOneReport(shown)) return { unit: null };
  return shown.unit.id === unitId ? {} : { unit: shown.unit.code };
}

function isSaid({ years }: SeriesOfMeasure): boolean {
  return years.some(({ value }) => value !== null);
}

function seriesOf(measure: SeriesOfMeasure['measure'], years: readonly YearOfSeries[]): SeriesOfMeasure {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    measure,
    years,
    runs: runsOf(
      years.map(({ year, value }) => ({ year, isKnown: value !== null })),
      measure.breaks,
    ),
    breaks: measure.breaks.filter(({ year }) => first < year && year <= last),
  };
}

/** First and last known figure after the last break in meaning: what a heading may hold against each other. */
export function endsOf({ years, breaks }: SeriesOfMeasure): readonly [YearOfSeries, YearOfSeries] | null {
  const since = Math.max(0, ...breaks.map(({ year }) => year));
  const known = years.filter(({ year, value }) => value !== null && year >= since);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first, last] : null;
}
