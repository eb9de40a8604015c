import { beijingDay } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { useAnswered } from '../../../api/use-answered';
import { useLiveQuery } from '../../../api/use-live-query';
import { useWords } from '../../../messages/use-words';
import { addressOfUnit } from '../../../shell/addresses';
import { useBarFacts } from '../../../shell/bar-facts';
import { useScope } from '../../../shell/scope';
import { useAddressSearch } from '../../../shell/use-address-search';
import { ExportButton } from '../../../ui/export/export-button';
import { LoadingLines } from '../../../ui/states/loading-lines';
import { TroublePage } from '../../../ui/states/trouble-page';
import { kindsAsked, readView as readMatrixView, withView } from '../../matrix/matrix-view';
import { mediansOfAnswer, mediansOverYears, seriesOfAnswer } from '../compare-answer';
import { exportedComparison } from '../compare-export';
import { CompareHeading } from '../compare-heading';
import { CompareLegend } from '../compare-legend';
import { compareQuery, pickableUnitsQuery } from '../compare-queries';
import { compareRows } from '../compare-rows';
import { changedSelection, readSelection, selectionSearch, usualUnits } from '../compare-selection';
import type { CompareSelection } from '../compare-selection';
import { multiplesSearch, readMultiples } from '../compare-view';
import { useMultiplesWords } from './multiples.messages';
import { yearsToFollow } from '../years-to-pick';
import { MultiplesChart } from './multiples-chart';
import { MultiplesControls } from './multiples-controls';
import { MultiplesHeading } from './multiples-heading';
import { areCountedAlike } from './multiples-spec';
import { MultiplesTable } from './multiples-table';

/** One small chart for each unit or measure over all years: which of them goes its own way? */
export function MultiplesView() {
  const words = useWords();
  const tell = useMultiplesWords();
  const scope = useScope();
  const { region, year, basis, ownUnit } = scope;
  const [search, setSearch] = useAddressSearch();
  const pickable = useLiveQuery(pickableUnitsQuery, { region: region.code, year }, { live: false });
  const units = pickable.data?.units.nodes ?? [];
  const wanted = readSelection(search);
  const choice = readMultiples(search, wanted.measures[0] ?? 'applications.received');
  const { kinds } = readMatrixView(search);
  const asked = kindsAsked(kinds);
  const isOfUnits = choice.each === 'units';
  const chosen =
    wanted.units.length > 0 ? wanted.units : ownUnit === null ? usualUnits(units, []) : [ownUnit];
  const shown = isOfUnits
    ? units
        .filter(({ kind, expected }) => expected !== false && (asked?.includes(kind) ?? true))
        .map(({ code }) => code)
    : chosen;
  const measures: readonly MeasureId[] = isOfUnits ? [choice.measure] : wanted.measures;
  const mayShare = areCountedAlike(measures);
  const scale = mayShare ? choice.scale : 'OWN';
  const compared = useLiveQuery(
    compareQuery,
    { input: { region: region.code, years: yearsToFollow(scope), basis, units: shown, measures } },
    { skip: shown.length === 0 },
  );
  const answered = useAnswered({ isOfUnits, units: shown, measures, scale }, compared.stale);
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
  if (!pickable.data || (!comparison && shown.length > 0)) return <LoadingLines />;

  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const years = comparison?.years ?? [];
  const lastYear = years.at(-1);
  const lastCoverage = coverage && lastYear !== undefined ? { ...coverage, year: lastYear } : undefined;
  const all = comparison ? seriesOfAnswer(comparison) : [];
  // A measure with all its units, as the panels stand.
  const series = answered.measures.flatMap((id) => all.filter(({ measure }) => measure === id));
  const rows = comparison
    ? compareRows({ ...answered, years, series, medians: mediansOfAnswer(comparison) })
    : [];
  const selection: CompareSelection = { ...wanted, units: chosen };
  const [measureOfUnits] = answered.isOfUnits ? answered.measures : [];
  return (
    <div className={`cp${compared.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${tell('multiples.title')} · ${words.say('shell.product')}`}</title>
      {measureOfUnits ? (
        <MultiplesHeading measure={measureOfUnits} years={years} series={series} nameOf={nameOf} />
      ) : (
        <CompareHeading rows={rows} years={years} nameOf={nameOf} />
      )}
      <MultiplesControls
        choice={{ ...choice, scale }}
        selection={selection}
        kinds={kinds}
        units={units}
        mayShare={mayShare}
        onChoose={(changed) => setSearch((now) => multiplesSearch(now, changed))}
        onKinds={(changed) => setSearch((now) => withView(now, { kinds: changed }))}
        onSelect={(changed) =>
          setSearch((now) => selectionSearch(changedSelection(readSelection(now), selection, changed), now))
        }
      />
      {comparison && (
        <>
          <MultiplesChart
            {...answered}
            years={years}
            series={series}
            medians={mediansOverYears(comparison)}
            marked={wanted.units}
            nameOf={nameOf}
            coverage={lastCoverage}
          />
          <MultiplesTable
            years={years}
            series={series}
            namesMeasures={!answered.isOfUnits}
            nameOf={nameOf}
            linkTo={(unit, ofYear, cell) => addressOfUnit(region.code, unit, ofYear, { cell })}
          />
          <div className="cp-foot">
            <CompareLegend />
            <ExportButton
              table={() =>
                exportedComparison(
                  {
                    scope,
                    isProvisional: comparison.provisional,
                    years,
                    rows,
                    coverage: comparison.coverage,
                    nameOf,
                    day: words.fullDay(beijingDay(new Date())),
                  },
                  words,
                )
              }
            />
          </div>
        </>
      )}
    </div>
  );
}
