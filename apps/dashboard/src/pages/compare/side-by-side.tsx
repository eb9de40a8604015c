import { beijingDay } from '@mingjian/domain';
import { lazy, Suspense } from 'react';
import { useAnswered } from '../../api/use-answered';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { ExportButton } from '../../ui/export/export-button';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { mediansOfAnswer, seriesOfAnswer } from './compare-answer';
import { exportedComparison } from './compare-export';
import { CompareHeading } from './compare-heading';
import { CompareLegend } from './compare-legend';
import { ComparePickers } from './compare-pickers';
import { FiguresOrWords } from '../compare-texts/figures-or-words';
import { compareQuery, pickableUnitsQuery } from './compare-queries';
import { compareRows } from './compare-rows';
import { changedSelection, readSelection, selectionSearch, usualUnits } from './compare-selection';
import type { CompareSelection } from './compare-selection';
import { yearsToPick } from './years-to-pick';
import { CompareTable } from './compare-table';
import { CompareViews } from './compare-views';

const chartsShown = 4;

/** On its way beside the figures, and there before them: the first view has no room for what draws. */
const drawing = import('./slope-charts');
const SlopeCharts = lazy(async () => ({ default: (await drawing).SlopeCharts }));

/** Up to four units and years as slopes and as a table. */
export function SideBySide() {
  const words = useWords();
  const { say } = words;
  const scope = useScope();
  const { region, year, basis, ownUnit } = scope;
  const [search, setSearch] = useAddressSearch();
  const pickable = useLiveQuery(pickableUnitsQuery, { region: region.code, year }, { live: false });
  const units = pickable.data?.units.nodes ?? [];
  const wanted = readSelection(search);
  const years = wanted.years.length > 0 ? wanted.years : [year - 1, year];
  const chartMeasures = wanted.measures.slice(0, chartsShown);
  const input = { region: region.code, years, basis };
  const context = useLiveQuery(
    compareQuery,
    { input: { ...input, units: units.map(({ code }) => code), measures: chartMeasures } },
    { skip: units.length === 0 },
  );
  const others = context.data?.comparison ? seriesOfAnswer(context.data.comparison) : [];
  const chosen = chosenUnits(wanted, ownUnit);
  const isWaiting = chosen === null && units.length > 0 && !context.data && !context.error;
  const ofFirst = others.filter(({ measure }) => measure === wanted.measures[0]);
  const selection: CompareSelection = {
    ...wanted,
    years,
    units: chosen ?? (isWaiting ? [] : usualUnits(units, ofFirst)),
  };
  const compared = useLiveQuery(
    compareQuery,
    { input: { ...input, units: selection.units, measures: selection.measures } },
    { skip: selection.units.length === 0 },
  );
  const answered = useAnswered(selection, compared.stale);
  const coverage = compared.data?.comparison?.coverage.at(-1);
  useBarFacts({
    expected: coverage?.expected,
    reported: coverage?.reported,
    hasBasis: true,
    stale: compared.stale,
  });

  if (pickable.error && !pickable.data)
    return <TroublePage error={pickable.error} onAgain={pickable.again} />;
  if (compared.error && !compared.data)
    return <TroublePage error={compared.error} onAgain={compared.again} />;
  const comparison = compared.data?.comparison;
  if (!pickable.data || isWaiting || (!comparison && selection.units.length > 0)) return <LoadingLines />;

  const lastYear = comparison?.years.at(-1);
  const lastCoverage = coverage && lastYear !== undefined ? { ...coverage, year: lastYear } : undefined;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const select = (chosen: CompareSelection) =>
    setSearch((now) => selectionSearch(changedSelection(readSelection(now), selection, chosen), now));
  const rows = comparison
    ? compareRows({
        ...answered,
        years: comparison.years,
        series: seriesOfAnswer(comparison),
        medians: mediansOfAnswer(comparison),
      })
    : [];
  const contextUnits = new Set(
    others
      .filter(({ unit, values }) => !answered.units.includes(unit) && values.some((value) => value !== null))
      .map(({ unit }) => unit),
  );
  return (
    <div className={`cp${compared.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${say('shell.page.compare')} · ${say('shell.product')}`}</title>
      {comparison ? (
        <CompareHeading rows={rows} years={comparison.years} nameOf={nameOf} />
      ) : (
        <h1>{say('compare.h1.pick')}</h1>
      )}
      <ComparePickers selection={selection} units={units} years={yearsToPick(scope)} onSelect={select}>
        {contextUnits.size > 0 && (
          <span className="k2">{say('compare.context', { n: contextUnits.size })}</span>
        )}
        <CompareViews />
        <FiguresOrWords shown="figures" units={selection.units} years={selection.years} />
      </ComparePickers>
      {comparison && (
        <>
          <Suspense fallback={<div className="cp-charts cp-charts-waiting panel" />}>
            <SlopeCharts
              rows={rows.filter(({ measure }) =>
                answered.measures.slice(0, chartsShown).includes(measure.id),
              )}
              years={comparison.years}
              nameOf={nameOf}
              context={others}
              coverage={lastCoverage}
            />
          </Suspense>
          <CompareTable
            rows={rows}
            years={comparison.years}
            units={answered.units}
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
                    years: comparison.years,
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

/** Those of the address, else the own unit; null where the page has to choose. */
function chosenUnits({ units }: CompareSelection, ownUnit: string | null): readonly string[] | null {
  if (units.length > 0) return units;
  return ownUnit === null ? null : [ownUnit];
}
