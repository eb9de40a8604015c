import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { UnitTabs } from '../../shell/unit-tabs';
import { useAddressSearch } from '../../shell/use-address-search';
import { Icon } from '../../ui/icon';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NotToBeFound } from '../../ui/states/not-to-be-found';
import { TroublePage } from '../../ui/states/trouble-page';
import { HistoryHeading } from './history-heading';
import { unitHistoryQuery } from './history-queries';
import type { UnitHistory } from './history-queries';
import { chosenYear } from './history-years';
import { MandatesPanel } from './mandates-panel';
import { PracticesPanel } from './practices-panel';
import { PromisesPanel } from './promises-panel';
import { SeriesPanel } from './series-panel';
import { YearPanel } from './year-panel';
import './history.css';
import './history-print.css';

/** What is this unit's story over the years, what did it promise, did it keep it? */
export function HistoryPage() {
  const { say } = useWords();
  const { basis } = useScope();
  const { code = '' } = useParams();
  const [search] = useAddressSearch();
  const map = mapAsked(search.get('map'));
  const story = useLiveQuery(unitHistoryQuery, { unit: code, basis, map });
  useBarFacts({ stale: story.stale, hasBasis: true });
  if (!story.data)
    return story.error ? <TroublePage error={story.error} onAgain={story.again} /> : <LoadingLines />;
  const history = story.data.unitHistory;
  if (!history) return <NotToBeFound title={say('unit.notFound')} />;
  return (
    <div className={`hi${story.stale ? ' is-stale' : ''}`}>
      <title>{`${history.unit.name} ${say('history.title')} · ${say('shell.product')}`}</title>
      <Story history={history} code={code} />
    </div>
  );
}

/** A year in the address; anything else asks for no map. */
function mapAsked(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

function Story({ history, code }: { readonly history: UnitHistory; readonly code: string }) {
  const { say } = useWords();
  const { region, year: asked } = useScope();
  const [, setSearch] = useAddressSearch();
  const selected = chosenYear(history.years, asked);
  const year = history.years[selected]?.year ?? null;
  const select = (at: number) =>
    setSearch(
      (before) => {
        before.set('year', String(history.years[at]?.year ?? ''));
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <HistoryHeading history={history}>
        <Button icon={<Icon name="print" />} className="deskonly" onClick={() => window.print()}>
          {say('action.print')}
        </Button>
        {year !== null && (
          <Link className="btn p" to={addressOfUnit(region.code, code, year)}>
            {say('history.open', { year })}
          </Link>
        )}
      </HistoryHeading>
      <UnitTabs unit={code} year={year} page="years" />
      <nav className="hi-index noprint" aria-label={say('history.index')}>
        {(['measures', 'promises', 'practices', 'mandates'] as const).map((part) => (
          <a key={part} href={`#hi-${part}`}>
            {say(`history.index.${part}`)}
          </a>
        ))}
      </nav>
      <div className="hi-columns-of-page">
        <SeriesPanel history={history} unit={code} selected={selected} onSelect={select} />
        <YearPanel history={history} unit={code} selected={selected} />
      </div>
      <PromisesPanel history={history} unit={code} />
      <PracticesPanel history={history} />
      <MandatesPanel history={history} />
    </>
  );
}
