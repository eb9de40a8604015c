import { measureById } from '@mingjian/domain';
import type { FigureValue, MeasureId, Qualifier } from '@mingjian/domain';
import type { ChartValue, MultiplesSpec, Tone } from '@mingjian/yearbook/charts';
import type { UnitSeries } from '../compare-rows';

type Panel = MultiplesSpec['panels'][number];

/** How a figure is written. */
export type ShowFigure = (value: FigureValue, qualifier: Qualifier) => string;

interface DrawnSeries {
  readonly years: readonly number[];
  readonly series: readonly UnitSeries[];
  readonly nameOf: (unit: string) => string;
  readonly show: ShowFigure;
}

/** Whether there is anything to draw; who says nothing in any year is listed by name instead. */
export function saysAnything({ values }: UnitSeries): boolean {
  return values.some((value) => value !== null);
}

interface OfUnits extends DrawnSeries {
  readonly measure: MeasureId;
  readonly scale: MultiplesSpec['scale'];
  /** Parallel to the years; null where the viewer may not see it or nobody says it. */
  readonly medians: readonly (FigureValue | null)[];
  /** Units that somebody looks for among the others. */
  readonly marked: readonly string[];
  readonly words: { readonly unit: string; readonly median: string };
}

/** A panel for each unit, the median of all behind it. */
export function multiplesOfUnits(of: OfUnits): MultiplesSpec {
  const { years, series, measure, medians, marked, scale, words, nameOf, show } = of;
  const hasMedian = medians.some((value) => value !== null);
  const median = medians.map((value) => (value === null ? null : chartValue(value, 'EXACT', show)));
  return {
    kind: 'MULTIPLES',
    years,
    scale,
    strokes: [
      { name: words.unit, tone: 'first' },
      ...(hasMedian ? [{ name: words.median, tone: 'context' as const }] : []),
    ],
    panels: series.filter(saysAnything).map((one): Panel => ({
      name: nameOf(one.unit),
      ...interruptions(measure, years, [one]),
      lines: [
        ...(hasMedian ? [{ name: words.median, tone: 'context' as const, values: median }] : []),
        {
          name: nameOf(one.unit),
          tone: marked.includes(one.unit) ? 'second' : 'first',
          values: chartValues(one, show),
        },
      ],
    })),
  };
}

/** Told apart by lightness and stroke, in the order of the units chosen. */
const tones: readonly Tone[] = ['first', 'second', 'light', 'outline'];

interface OfMeasures extends DrawnSeries {
  readonly measures: readonly MeasureId[];
  readonly units: readonly string[];
  readonly scale: MultiplesSpec['scale'];
  readonly titleOf: (measure: MeasureId) => string;
}

/** A panel for each measure with the units' lines in it. */
export function multiplesOfMeasures(of: OfMeasures): MultiplesSpec {
  const { years, series, measures, units, scale, titleOf, nameOf, show } = of;
  const toneOf = (unit: string): Tone => tones[units.indexOf(unit)] ?? 'outline';
  return {
    kind: 'MULTIPLES',
    years,
    scale,
    strokes: units.map((unit) => ({ name: nameOf(unit), tone: toneOf(unit) })),
    panels: measures.flatMap((measure): readonly Panel[] => {
      const own = series.filter((one) => one.measure === measure);
      if (!own.some(saysAnything)) return [];
      return [
        {
          name: titleOf(measure),
          ...interruptions(measure, years, own),
          lines: own.map((one) => ({
            name: nameOf(one.unit),
            tone: toneOf(one.unit),
            values: chartValues(one, show),
          })),
        },
      ];
    }),
  };
}

/** One scale says something only where the same is counted. */
export function areCountedAlike(measures: readonly MeasureId[]): boolean {
  return new Set(measures.map((id) => measureById(id).unit.zh)).size < 2;
}

function interruptions(
  measure: MeasureId,
  years: readonly number[],
  series: readonly UnitSeries[],
): Pick<Panel, 'breaks' | 'notCollected'> {
  return {
    breaks: measureById(measure).breaks.map(({ year }) => year),
    notCollected: years.filter((_, at) => series.every(({ unknown }) => unknown[at] === 'NOT_COLLECTED')),
  };
}

function chartValues({ values, qualifiers }: UnitSeries, show: ShowFigure): readonly (ChartValue | null)[] {
  return values.map((value, at) =>
    value === null ? null : chartValue(value, qualifiers[at] ?? 'EXACT', show),
  );
}

/** Where a value lies, not what it is: yuan with fen are placed by their nearest number. */
function chartValue(value: FigureValue, qualifier: Qualifier, show: ShowFigure): ChartValue {
  return { value: Number(value), qualifier, shown: show(value, qualifier) };
}
