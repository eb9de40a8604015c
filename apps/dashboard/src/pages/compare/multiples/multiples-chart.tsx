import { measureById } from '@mingjian/domain';
import type { FigureValue, MeasureId } from '@mingjian/domain';
import type { MultiplesSpec } from '@mingjian/yearbook/charts';
import { useWords } from '../../../messages/use-words';
import { qualifiedText } from '../../../ui/figures';
import type { UnitSeries } from '../compare-rows';
import type { CoverageOfYear } from '../../../ui/export/use-about';
import { SpecChart } from '../spec-chart';
import { useMultiplesWords } from './multiples.messages';
import { BreaksOf } from './breaks-of';
import { MissingSeries } from './missing-series';
import { multiplesOfMeasures, multiplesOfUnits, saysAnything } from './multiples-spec';
import type { ShowFigure } from './multiples-spec';

interface MultiplesChartProps {
  readonly isOfUnits: boolean;
  readonly years: readonly number[];
  readonly series: readonly UnitSeries[];
  readonly units: readonly string[];
  readonly measures: readonly MeasureId[];
  readonly scale: MultiplesSpec['scale'];
  /** Medians of the whole region by measure, parallel to the years. */
  readonly medians: ReadonlyMap<MeasureId, readonly (FigureValue | null)[]>;
  /** Units that stand out among the others. */
  readonly marked: readonly string[];
  readonly nameOf: (unit: string) => string;
  /** Of the last year. */
  readonly coverage: CoverageOfYear | undefined;
}

/** The small charts, why their lines are interrupted, and who has none. */
export function MultiplesChart(props: MultiplesChartProps) {
  const { isOfUnits, years, series, units, measures, scale, medians, marked, nameOf, coverage } = props;
  const { say, text, language } = useWords();
  const tell = useMultiplesWords();
  const show: ShowFigure = (value, qualifier) => qualifiedText(value, qualifier, language);
  const common = { years, series, nameOf, show, scale };
  const [measure] = measures;
  const spec =
    isOfUnits && measure !== undefined
      ? multiplesOfUnits({
          ...common,
          measure,
          medians: medians.get(measure) ?? [],
          marked,
          words: { unit: tell('multiples.unit'), median: tell('multiples.median') },
        })
      : multiplesOfMeasures({
          ...common,
          measures,
          units,
          titleOf: (id) => `${text(measureById(id).label)} ${text(measureById(id).unit)}`,
        });
  const facts = { n: spec.panels.length, from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const label =
    isOfUnits && measure !== undefined
      ? tell('multiples.chart', { ...facts, measure: text(measureById(measure).label) })
      : tell('multiples.chart.measures', {
          ...facts,
          units: units.map(nameOf).join(say('sentence.list')),
        });
  return (
    <figure className="cp-multiples panel">
      {spec.panels.length > 0 && (
        <SpecChart
          spec={spec}
          label={label}
          title={
            isOfUnits && measure !== undefined
              ? text(measureById(measure).label)
              : units.map(nameOf).join(say('sentence.list'))
          }
          note={
            isOfUnits && measure !== undefined
              ? `${text(measureById(measure).unit)} · ${facts.from}–${facts.to}`
              : `${facts.from}–${facts.to}`
          }
          coverage={coverage}
        />
      )}
      <figcaption className="s12 k2">
        {scale === 'OWN' && spec.panels.length > 1 && <p>{tell('multiples.scale.own')}</p>}
        <BreaksOf measures={measures} years={years} />
        <MissingSeries
          series={series.filter((one) => !saysAnything(one))}
          isOfUnits={isOfUnits}
          nameOf={nameOf}
        />
      </figcaption>
    </figure>
  );
}
