import { beijingDay, measureById } from '@mingjian/domain';
import { useAnswered } from '../../../api/use-answered';
import { useLiveQuery } from '../../../api/use-live-query';
import { useWords } from '../../../messages/use-words';
import { addressOfUnit } from '../../../shell/addresses';
import { useBarFacts } from '../../../shell/bar-facts';
import { useScope } from '../../../shell/scope';
import { useAddressSearch } from '../../../shell/use-address-search';
import { ExportButton } from '../../../ui/export/export-button';
import { qualifiedText } from '../../../ui/figures';
import { LoadingLines } from '../../../ui/states/loading-lines';
import { TroublePage } from '../../../ui/states/trouble-page';
import { kindsAsked, readView as readMatrixView, withView } from '../../matrix/matrix-view';
import { mediansOfAnswer, seriesOfAnswer } from '../compare-answer';
import { exportedComparison } from '../compare-export';
import { CompareLegend } from '../compare-legend';
import { compareQuery, pickableUnitsQuery } from '../compare-queries';
import { compareRows } from '../compare-rows';
import { readSelection } from '../compare-selection';
import { readScatter, scatterSearch } from '../compare-view';
import { SpecChart } from '../spec-chart';
import { useScatterWords } from './scatter.messages';
import { yearsToFollow } from '../years-to-pick';
import { heldUnits } from './scatter-answer';
import { ScatterControls } from './scatter-controls';
import { ScatterNotes } from './scatter-notes';
import { scatterOf } from './scatter-spec';
import { ScatterTable } from './scatter-table';
import { headlineOf, oddInWords } from './scatter-words';

/** Two measures of a year over the units: who lies apart from the others, and is it more than a small number? */
export function ScatterView() {
  const words = useWords();
  const { text, language } = words;
  const tell = useScatterWords();
  const scope = useScope();
  const { region, basis } = scope;
  const [search, setSearch] = useAddressSearch();
  const years = yearsToFollow(scope);
  const choice = readScatter(search, years, scope.year);
  const { kinds } = readMatrixView(search);
  const asked = kindsAsked(kinds);
  const pickable = useLiveQuery(
    pickableUnitsQuery,
    { region: region.code, year: choice.year },
    { live: false },
  );
  const units = (pickable.data?.units.nodes ?? []).filter(
    ({ kind, expected }) => expected !== false && (asked?.includes(kind) ?? true),
  );
  const codes = units.map(({ code }) => code);
  const compared = useLiveQuery(
    compareQuery,
    {
      input: {
        region: region.code,
        years: [choice.year],
        basis,
        units: codes,
        measures: [...new Set([choice.x, choice.y])],
      },
    },
    { skip: codes.length === 0 },
  );
  const { shown, units: heldCodes } = useAnswered({ shown: choice, units: codes }, compared.stale);
  const { year } = shown;
  const comparison = compared.data?.comparison;
  const coverage = comparison?.coverage.at(-1);
  useBarFacts({
    expected: coverage?.expected,
    reported: coverage?.reported,
    hasBasis: true,
    stale: compared.stale,
  });

  const failed = [pickable, compared].find(({ error, data }) => error !== undefined && data === undefined);
  if (failed?.error) return <TroublePage error={failed.error} onAgain={failed.again} />;
  if (!pickable.data || (!comparison && codes.length > 0)) return <LoadingLines />;

  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const series = comparison ? seriesOfAnswer(comparison) : [];
  const held = heldUnits(heldCodes, series, shown);
  const spec = scatterOf({
    held,
    measures: shown,
    marked: readSelection(search).units,
    nameOf,
    axisOf: (id) => ({ name: text(measureById(id).label), unit: text(measureById(id).unit) }),
    medianOf: (value, qualifier) =>
      tell('scatter.medianOf', { value: qualifiedText(value, qualifier, language) }),
  });
  const spoken = { words, tell, measures: shown, nameOf };
  return (
    <div className={`cp${compared.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${tell('scatter.title')} · ${words.say('shell.product')}`}</title>
      <h1>{headlineOf(held, year, spoken)}</h1>
      <ScatterControls
        choice={choice}
        kinds={kinds}
        years={years}
        onChoose={(changed) => setSearch((now) => scatterSearch(now, changed))}
        onKinds={(changed) => setSearch((now) => withView(now, { kinds: changed }))}
      />
      <div className="cp-beside">
        <figure className="cp-scatter panel">
          {spec.points.length > 0 ? (
            <SpecChart
              spec={spec}
              title={`${spec.x.name} · ${spec.y.name}`}
              note={String(year)}
              coverage={coverage && { ...coverage, year }}
              label={tell('scatter.chart', {
                year,
                n: spec.points.length,
                x: spec.x.name,
                y: spec.y.name,
                odd: held.odd.map((odd) => oddInWords(odd, spoken) + words.say('sentence.end')).join(''),
              })}
            />
          ) : (
            <p>{tell('scatter.nothing')}</p>
          )}
          <ScatterNotes held={held} measures={shown} nameOf={nameOf} />
        </figure>
        <ScatterTable
          held={held}
          units={heldCodes}
          year={year}
          measures={shown}
          nameOf={nameOf}
          linkTo={(unit, cell) => addressOfUnit(region.code, unit, year, { cell })}
        />
      </div>
      {comparison && (
        <div className="cp-foot">
          <CompareLegend />
          <ExportButton
            table={() =>
              exportedComparison(
                {
                  scope,
                  isProvisional: comparison.provisional,
                  years: comparison.years,
                  rows: compareRows({
                    units: heldCodes,
                    years: comparison.years,
                    measures: [...new Set([shown.x, shown.y])],
                    series,
                    medians: mediansOfAnswer(comparison),
                  }),
                  coverage: comparison.coverage,
                  nameOf,
                  day: words.fullDay(beijingDay(new Date())),
                },
                words,
              )
            }
          />
        </div>
      )}
    </div>
  );
}
