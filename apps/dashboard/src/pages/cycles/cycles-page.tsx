import { beijingDay } from '@mingjian/domain';
import { Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfCycles, addressOfPage } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { yearsToOpen } from './cycle-dates';
import { cycleSettingsQuery, cyclesOfRegionQuery } from './cycles-queries';
import type { CycleSettings } from './cycles-queries';
import { FrozenDates } from './frozen-dates';
import { OpenYear } from './open-year';
import { useSchemeWords } from './scheme.messages';
import { YearsList } from './years-list';
import './cycles.css';

const ExpectedUnits = lazy(async () => ({ default: (await import('./expected-units')).ExpectedUnits }));
const BalancesPanel = lazy(async () => ({ default: (await import('./balances-panel')).BalancesPanel }));
const SchemePanel = lazy(async () => ({ default: (await import('./scheme-panel')).SchemePanel }));
const ClosingPanel = lazy(async () => ({ default: (await import('./closing-panel')).ClosingPanel }));

const panels = ['dates', 'units', 'balances', 'scheme', 'closing'] as const;
type Panel = (typeof panels)[number];

/** Which years are open, who is expected by when, and what are they opened and closed with? */
export function CyclesPage() {
  const { say } = useWords();
  const { mayImport } = useScope();
  return mayImport ? <Cycles /> : <NothingHere title={say('trouble.forbidden')} />;
}

function Cycles() {
  const { say } = useWords();
  const { region, managesCycles } = useScope();
  const [search] = useSearchParams();
  const cycles = useLiveQuery(cyclesOfRegionQuery, { region: region.code });
  const opened = cycles.data?.cycles ?? [];
  const today = beijingDay(new Date());
  const toOpen = yearsToOpen(
    today,
    opened.map(({ year }) => year),
  );
  const asked = Number(search.get('year') ?? Number.NaN);
  const year =
    [...opened.map((one) => one.year), ...toOpen].find((one) => one === asked) ??
    opened[0]?.year ??
    Number(today.slice(0, 4)) - 1;
  const isOpened = opened.some((one) => one.year === year);
  const settings = useLiveQuery(cycleSettingsQuery, { region: region.code, year }, { skip: !isOpened });
  useBarFacts({ stale: cycles.stale });
  if (!cycles.data)
    return cycles.error ? <TroublePage error={cycles.error} onAgain={cycles.again} /> : <LoadingLines />;
  const cycle = settings.data?.cycle?.year === year && isOpened ? settings.data.cycle : null;
  if (isOpened && !cycle)
    return settings.error ? (
      <TroublePage error={settings.error} onAgain={settings.again} />
    ) : (
      <LoadingLines />
    );
  return (
    <div className="cy">
      <title>{`${region.name} ${say('shell.cycles')} · ${say('shell.product')}`}</title>
      <h1>{cycle ? <CycleInWords cycle={cycle} /> : say('cycles.h1.new', { year })}</h1>
      <div className="cy-columns">
        <YearsList cycles={opened} shown={year} toOpen={managesCycles ? toOpen : []} />
        <div className="cy-panels">
          {cycle ? (
            <OpenedYear cycle={cycle} panel={panelIn(search)} />
          ) : managesCycles ? (
            <OpenYear key={year} year={year} cycle={null} today={today} />
          ) : (
            <p className="panel cy-note">{say('cycles.notYours')}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** The state of the year is the page's title. */
function CycleInWords({ cycle }: { readonly cycle: CycleSettings }) {
  const { say, fullDay } = useWords();
  const { region } = useScope();
  const { year, closedOn, expected, filed } = cycle;
  const counts = say('cycles.h1.counts', { n: expected, filed });
  return (
    <>
      {closedOn === null
        ? say('cycles.h1.open', { year })
        : say('cycles.h1.closed', { year, day: fullDay(closedOn) })}
      {say('sentence.comma')}
      <Link className="ink" to={addressOfPage(region.code, year, 'overview', { kind: 'all' })}>
        {counts}
      </Link>
    </>
  );
}

function OpenedYear({ cycle, panel }: { readonly cycle: CycleSettings; readonly panel: Panel }) {
  const { say } = useWords();
  const tell = useSchemeWords();
  const { region, managesCycles } = useScope();
  const [, setSearch] = useSearchParams();
  const { year } = cycle;
  const shown = managesCycles ? panel : 'units';
  return (
    <>
      {managesCycles && (
        <Segmented<Panel>
          className="cy-tabs"
          aria-label={say('cycles.panels')}
          value={shown}
          options={panels.map((value) => ({
            value,
            label: value === 'scheme' ? tell('panel') : say(`cycles.panel.${value}`),
          }))}
          onChange={(value) =>
            setSearch({ year: String(year), ...(value !== 'dates' && { panel: value }) }, { replace: true })
          }
        />
      )}
      {shown !== 'closing' && cycle.closedOn !== null && (
        <p className="panel cy-note">
          {say('cycles.frozen', { year })}
          {managesCycles && (
            <>
              {' '}
              <Link to={addressOfCycles(region.code, { year, panel: 'closing' })}>
                {say('cycles.reopen')}
              </Link>
            </>
          )}
        </p>
      )}
      <Suspense fallback={<LoadingLines />}>
        {shown === 'dates' &&
          (cycle.closedOn === null ? (
            <OpenYear key={year} year={year} cycle={cycle} today={cycle.today} />
          ) : (
            <FrozenDates cycle={cycle} />
          ))}
        {shown === 'units' && <ExpectedUnits cycle={cycle} />}
        {shown === 'balances' && <BalancesPanel key={year} cycle={cycle} />}
        {shown === 'scheme' && <SchemePanel key={year} cycle={cycle} />}
        {shown === 'closing' && <ClosingPanel key={year} cycle={cycle} />}
      </Suspense>
    </>
  );
}

function panelIn(search: URLSearchParams): Panel {
  return panels.find((panel) => panel === search.get('panel')) ?? 'dates';
}
