import { dueOfKinds } from '@mingjian/domain';
import type { FilingDays, UnitKind } from '@mingjian/domain';
import { useSearchParams, Link } from 'react-router';
import { graphql } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import { useWorkCalendar } from '../../api/use-work-calendar';
import { useWords } from '../../messages/use-words';
import { addressOfCycles, addressOfPage } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { FilingTimeline } from './filing-timeline';
import { LargestChanges } from './largest-changes';
import { ListControls } from './list-controls';
import { regionPastQuery } from '../past/past-queries';
import { filterSearch, hasTrait, inKindGroup, passes, readFilter } from './overview-filter';
import { NewestActs } from './newest-acts';
import { OfficeTexts } from './office-texts-bar';
import { exportedUnits } from './overview-export';
import { OverviewFacts } from './overview-facts';
import { OverviewHeading } from './overview-heading';
import { PastHints } from './past-hints';
import { TodoList } from './todo-list';
import { byNeed } from './unit-order';
import { UnitsTable } from './units-table';
import { YearsStrip } from './years-strip';
import './overview.css';

const OverviewCycleQuery = graphql(`
  query OverviewCycle($region: String!, $year: Int!) {
    cycle(region: $region, year: $year) {
      year
      filingDue
      dates {
        kinds
        filingDue
      }
      publicationDue
      closedOn
      today
    }
  }
`);

/** Who has filed, who is late, what needs somebody today? */
export function OverviewPage() {
  const words = useWords();
  const { say } = words;
  const about = useAbout();
  const { region, year, managesCycles, mayReadLog, seesRegion } = useScope();
  const [search] = useSearchParams();
  const filter = readFilter(search);
  const cycle = useLiveQuery(OverviewCycleQuery, { region: region.code, year });
  const list = useUnitsOfYear(region.code, year);
  const before = useUnitsOfYear(region.code, year - 1, {
    live: false,
    skip: !region.years.includes(year - 1),
  });
  const past = useLiveQuery(
    regionPastQuery,
    { region: region.code, year },
    { live: false, skip: !seesRegion },
  );
  const units = (list.units ?? []).filter(({ expected }) => expected !== false);
  const listed = units.filter((unit) => inKindGroup(unit.kind, filter.kind));
  const filed = listed.filter((unit) => hasTrait(unit, 'filed'));
  const known = cycle.data?.cycle ?? null;
  const calendar = useWorkCalendar(known?.today ?? null, [
    ...(known ? [...filingDuesOf(known, listed), known.publicationDue] : []),
    ...listed.flatMap(({ due }) => due ?? []),
  ]);
  useBarFacts({
    expected: list.units && listed.length,
    reported: list.units && filed.length,
    stale: list.stale || cycle.stale,
  });
  if (!list.units || !cycle.data) {
    const error = list.error ?? cycle.error;
    const again = () => {
      list.again();
      cycle.again();
    };
    return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  }
  if (!cycle.data.cycle)
    return (
      <NothingHere title={say('trouble.noCycle', { year })}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
        {managesCycles && (
          <p className="nothing-here-ways">
            <Link className="btn p" to={addressOfCycles(region.code, { year })}>
              {say('cycles.openYear', { year })}
            </Link>
          </p>
        )}
      </NothingHere>
    );
  const { publicationDue, closedOn, today } = cycle.data.cycle;
  const shown = listed.filter((unit) => passes(unit, filter)).sort(byNeed);
  const receivedBefore = new Map(
    (before.units ?? []).map(({ id, latestReport }) => [id, latestReport?.received ?? null]),
  );
  return (
    <div className={`ov${list.stale || cycle.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${say('shell.page.overview')} · ${say('shell.product')}`}</title>
      <OverviewHeading
        units={units}
        kind={filter.kind}
        publicationDue={publicationDue}
        closedOn={closedOn}
        today={today}
        calendar={calendar}
      />
      <OverviewFacts units={listed} kind={filter.kind} publicationDue={publicationDue} today={today} />
      <FilingTimeline
        units={listed}
        filingDues={filingDuesOf(cycle.data.cycle, listed)}
        publicationDue={publicationDue}
        today={today}
        label={say('overview.timeline.label', {
          n: listed.length,
          onTime: listed.filter((unit) => hasTrait(unit, 'onTime')).length,
          late: listed.filter((unit) => hasTrait(unit, 'late')).length,
          missing: listed.length - filed.length,
        })}
      />
      <div className="ov-columns">
        <section className="ov-main" aria-labelledby="ov-list-title">
          <h2 id="ov-list-title" className="sr">
            {say('overview.list')}
          </h2>
          <ListControls units={units} filter={filter} />
          <OfficeTexts
            listed={listed}
            shown={shown}
            filter={filter}
            publicationDue={publicationDue}
            isClosed={closedOn !== null}
            today={today}
            calendar={calendar}
          />
          {shown.length === 0 ? (
            <p className="panel ov-empty">
              {say('overview.noneMatch', { n: listed.length })}{' '}
              <Link to={addressOfPage(region.code, year, 'overview', filterSearch({ kind: filter.kind }))}>
                {say('action.clearFilters')}
              </Link>
            </p>
          ) : (
            <>
              <UnitsTable units={shown} receivedBefore={receivedBefore} today={today} />
              <div className="ov-save noprint">
                <ExportButton
                  table={() =>
                    exportedUnits(
                      { units: shown, receivedBefore, today, region: region.name, year, about: about() },
                      words,
                    )
                  }
                />
              </div>
            </>
          )}
          {list.units.length < list.totalCount && (
            <p className="s12 k2">{say('overview.notAll', { n: list.units.length, all: list.totalCount })}</p>
          )}
          <YearsStrip kind={filter.kind} />
        </section>
        <div className="ov-side">
          {closedOn === null && (
            <TodoList
              units={listed}
              kind={filter.kind}
              today={today}
              past={past.stale ? [] : (past.data?.regionPast?.nodes ?? [])}
            />
          )}
          {past.data?.regionPast && <PastHints past={past.data.regionPast} kind={filter.kind} />}
          <LargestChanges kind={filter.kind} />
          {mayReadLog && <NewestActs />}
        </div>
      </div>
    </div>
  );
}

function filingDuesOf(cycle: FilingDays, units: readonly { readonly kind: UnitKind }[]) {
  return dueOfKinds(
    cycle,
    units.map(({ kind }) => kind),
  );
}
