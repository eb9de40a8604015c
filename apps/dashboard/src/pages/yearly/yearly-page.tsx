import { dueOfKinds } from '@mingjian/domain';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { firstCell } from './link-to';
import { yearlyFindings, yearlySeries, yearlyUnits } from './yearly-answer';
import { flowMeasures, yearlyFigures } from './yearly-figures';
import { YearlyPaper } from './yearly-paper';
import { yearlyFiguresQuery, yearlyFindingsQuery, yearlyUnitsQuery } from './yearly-queries';
import { isInScope, readScope } from './yearly-scope';
import type { YearlyScope } from './yearly-scope';
import { YearlyTools } from './yearly-tools';
import '../../ui/paper/paper-fonts.css';
import './yearly.css';

/** What do I hand my superiors? One paper about a year, each figure of which leads to its report. */
export function YearlyPage() {
  const { say } = useWords();
  const { region, year, basis, seesRegion, ownUnit } = useScope();
  const [search, setSearch] = useAddressSearch();
  const scope = readScope(search);
  const units = useLiveQuery(yearlyUnitsQuery, { region: region.code, year });
  const nodes = (units.data?.units.nodes ?? []).filter(
    ({ expected, kind }) => expected !== false && isInScope(kind, scope),
  );
  const figures = useLiveQuery(
    yearlyFiguresQuery,
    {
      input: {
        region: region.code,
        units: nodes.map(({ code }) => code),
        years: [year - 1, year],
        measures: flowMeasures,
        basis,
      },
    },
    { skip: nodes.length === 0 },
  );
  const findings = useLiveQuery(
    yearlyFindingsQuery,
    { filter: { region: region.code, years: [year] } },
    { skip: nodes.length === 0 },
  );
  const comparison = figures.data?.comparison ?? null;
  const about = yearlyUnits(nodes, comparison);
  useBarFacts({
    // Before the figures are there, nobody knows of how many units they are.
    ...(comparison && {
      expected: about.length,
      reported: about.filter(({ version }) => version !== null).length,
    }),
    hasBasis: true,
    stale: figures.stale,
  });

  const failed = [units, figures].find(({ error, data }) => error && !data);
  if (failed) return <TroublePage error={failed.error} onAgain={failed.again} />;
  if (units.data && !units.data.cycle) return <NothingHere title={say('yearly.notFound', { year })} />;
  if (!units.data?.cycle || (nodes.length > 0 && !comparison)) return <LoadingLines rows={20} />;

  const { cycle } = units.data;
  const chooseScope = (chosen: YearlyScope) =>
    setSearch((before) => {
      before.set('scope', chosen);
      return before;
    });
  return (
    <div className={`yp${figures.stale || units.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${say('shell.page.yearly')} · ${say('shell.product')}`}</title>
      <YearlyTools scope={scope} onScope={chooseScope} />
      <YearlyPaper
        region={region}
        office={units.data.units.nodes.find(({ kind }) => kind === 'COUNTY_OFFICE')?.name ?? null}
        year={year}
        scope={scope}
        basis={basis}
        provisional={comparison?.provisional ?? false}
        cycle={cycle}
        filingDues={dueOfKinds(
          cycle,
          nodes.map(({ kind }) => kind),
        )}
        figures={yearlyFigures(about, yearlySeries(comparison), cycle.today)}
        findings={yearlyFindings(about, findings.data, (unit) => seesRegion || unit === ownUnit)}
        linkTo={(unit, ofYear, measure) =>
          addressOfUnit(region.code, unit, ofYear, { cell: firstCell(measure ?? null, ofYear) })
        }
      />
    </div>
  );
}
