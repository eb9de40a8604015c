import { beijingDay } from '@mingjian/domain';
import { useParams, useSearchParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { UnitTabs } from '../../shell/unit-tabs';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NotToBeFound } from '../../ui/states/not-to-be-found';
import { TroublePage } from '../../ui/states/trouble-page';
import { NoReportYet } from './no-report-yet';
import { UnitHeading } from './unit-heading';
import { UnitNames } from './unit-names';
import { reportOfUnitQuery, unitStoryQuery } from './unit-queries';
import { UnitReportView } from './unit-report';
import { UnitYears } from './unit-years';
import './unit.css';

/** What is this unit's story over the years, and what does its report of a year say? */
export function UnitPage() {
  const { say } = useWords();
  const { region, year, ownUnit } = useScope();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const version = versionIn(search);
  const story = useLiveQuery(unitStoryQuery, { unit: code, year, region: region.code });
  const report = useLiveQuery(reportOfUnitQuery, { unit: code, year, version });
  useBarFacts({ stale: story.stale || report.stale });
  if (!story.data)
    return story.error ? <TroublePage error={story.error} onAgain={story.again} /> : <LoadingLines />;
  const { unit, cycle } = story.data;
  if (!unit) return <NotToBeFound title={say('unit.notFound')} />;
  const today = cycle?.today ?? beijingDay(new Date());
  // What the year after was opened with is no report of this one.
  const isReport = report.data?.report?.balancesOnly === false;
  return (
    <div className="un">
      <title>{`${unit.name} ${say('year.report', { year })} · ${say('shell.product')}`}</title>
      <UnitHeading unit={code} name={unit.name} code={unit.code} names={unit.names} today={today} />
      <UnitTabs unit={code} year={year} page="report" />
      <div className={`un-columns${isReport ? '' : ' is-without-report'}`}>
        <div className="un-left noprint">
          <UnitYears unit={code} today={today} />
          <UnitNames names={unit.names} />
        </div>
        {report.data?.report && isReport ? (
          <div className={`un-open${report.stale ? ' is-stale' : ''}`}>
            <UnitReportView
              key={`${code} ${year}`}
              report={report.data.report}
              unitName={unit.name}
              unitCode={code}
              mayAppeal={ownUnit !== null && cycle != null && cycle.closedOn == null}
            />
          </div>
        ) : report.error ? (
          <TroublePage error={report.error} onAgain={report.again} />
        ) : report.data ? (
          <NoReportYet unit={code} today={today} balances={report.data.report?.figures ?? []} />
        ) : (
          <LoadingLines rows={14} />
        )}
      </div>
    </div>
  );
}

function versionIn(search: URLSearchParams): number | null {
  const version = Number(search.get('version') ?? '');
  return Number.isInteger(version) && version > 0 ? version : null;
}
