import type { MeasureId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { SaveChart } from '../../ui/charts/save-chart';
import type { CoverageOfYear } from '../../ui/export/use-about';
import { qualifiedText } from '../../ui/figures';
import type { CompareRow, UnitSeries } from './compare-rows';
import { linesOfSlopes } from './lines-of-slopes';
import { HatchPattern, SlopeChart } from './slope-chart';
import { drawSlopes } from './slope-geometry';
import type { SlopeLine } from './slope-geometry';

interface SlopeChartsProps {
  readonly rows: readonly CompareRow[];
  readonly years: readonly number[];
  readonly nameOf: (unit: string) => string;
  /** Series of all other units, for the grey lines behind. */
  readonly context: readonly UnitSeries[];
  /** Of the last year. */
  readonly coverage: CoverageOfYear | undefined;
}

/** Four small charts over the table, each told in words for those who do not see it. */
export function SlopeCharts({ rows, years, nameOf, context, coverage }: SlopeChartsProps) {
  return (
    <div className="cp-charts panel">
      <HatchPattern />
      {rows.map((row) => (
        <ChartOfMeasure
          key={row.measure.id}
          row={row}
          years={years}
          nameOf={nameOf}
          context={context.filter((series) => isOther(series, row.measure.id, row))}
          coverage={coverage}
        />
      ))}
    </div>
  );
}

function isOther(series: UnitSeries, measure: MeasureId, row: CompareRow): boolean {
  return series.measure === measure && !row.series.some(({ unit }) => unit === series.unit);
}

interface ChartOfMeasureProps extends Omit<SlopeChartsProps, 'rows'> {
  readonly row: CompareRow;
}

function ChartOfMeasure({ row, years, nameOf, context, coverage }: ChartOfMeasureProps) {
  const words = useWords();
  const { language, text, say } = words;
  const { measure } = row;
  const uncollected = years.filter((_, at) =>
    row.series.every(({ unknown }) => unknown[at] === 'NOT_COLLECTED'),
  );
  const drawing = drawSlopes({
    years,
    lines: [
      ...context.map((series) => lineOf(series, nameOf, null)),
      ...row.series.map((series, rank) => lineOf(series, nameOf, rank)),
    ],
    breaks: measure.breaks.map(({ year }) => year),
    collected: years.map((year) => !uncollected.includes(year)),
  });
  const [broken] = drawing.breaks;
  const aside = broken
    ? say('compare.chart.break', { year: broken.year })
    : uncollected.length > 0
      ? say('compare.chart.notCollected', { year: uncollected.join(say('sentence.list')) })
      : null;
  const told = row.series.map(({ unit, values, qualifiers }) =>
    say('compare.chart.series', {
      name: nameOf(unit),
      values: years
        .flatMap((year, at) => {
          const value = values[at] ?? null;
          const shown = value === null ? '—' : qualifiedText(value, qualifiers[at] ?? 'EXACT', language);
          return say('compare.chart.point', { year, value: shown });
        })
        .join(say('sentence.comma')),
    }),
  );
  const label = say('compare.chart.label', {
    measure: text(measure.label),
    series: told.join(say('sentence.semicolon')),
  });
  return (
    <figure>
      <figcaption>
        <b>{text(measure.label)}</b> <span className="k3">{text(measure.unit)}</span>
        {aside !== null && <span className="k3 cp-aside">{aside}</span>}
      </figcaption>
      <SlopeChart drawing={drawing} label={label} />
      <SaveChart
        title={text(measure.label)}
        note={text(measure.unit)}
        label={label}
        spec={() => linesOfSlopes({ row, years, uncollected, nameOf }, words)}
        coverage={coverage}
      />
    </figure>
  );
}

function lineOf(series: UnitSeries, nameOf: (unit: string) => string, rank: number | null): SlopeLine {
  return {
    unit: series.unit,
    label: nameOf(series.unit),
    rank,
    // Where a value lies on paper, not what it is: yuan with fen are placed by their nearest number.
    values: series.values.map((value) => (value === null ? null : Number(value))),
    qualifiers: series.qualifiers,
  };
}
