import { Segmented } from 'antd';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { inKindGroup, kindGroups } from '../overview/overview-filter';
import type { KindGroup } from '../overview/overview-filter';
import { AlikeList } from './alike-list';
import { ChangedList } from './changed-list';
import { LateOften } from './late-often';
import { MissingReports } from './missing-reports';
import { PastHeading } from './past-heading';
import { regionPastQuery } from './past-queries';
import { usePastWords } from './past.messages';
import { StandingsTable } from './standings-table';
import './past.css';

/** Who was late again, who is missing, whose words are whose, what was changed once it was public? */
export function PastPage() {
  const { say } = useWords();
  const tell = usePastWords();
  const { region, year } = useScope();
  const [search, setSearch] = useAddressSearch();
  const { data, error, again, stale } = useLiveQuery(
    regionPastQuery,
    { region: region.code, year },
    { live: false },
  );
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  const past = data.regionPast;
  if (!past) return <NothingHere title={say('trouble.noCycle', { year })} />;
  const kind = kindGroups.find((one) => one === search.get('kind')) ?? 'all';
  const units = past.nodes.filter(({ unit }) => inKindGroup(unit.kind, kind));
  return (
    <div className={`ps${stale ? ' is-stale' : ''}`}>
      <title>{`${tell('past.title', { region: region.name })} · ${say('shell.product')}`}</title>
      <PastHeading past={past} units={units} />
      <div className="ps-kinds">
        <Segmented<KindGroup>
          size="small"
          aria-label={tell('past.kinds')}
          value={kind}
          options={kindGroups.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
          onChange={(one) =>
            setSearch((now) => {
              if (one === 'all') now.delete('kind');
              else now.set('kind', one);
              return now;
            })
          }
        />
        {past.nodes.length < past.totalCount && (
          <span className="s12 k2">
            {tell('past.notAll', { n: past.nodes.length, all: past.totalCount })}
          </span>
        )}
      </div>
      <div className="ps-lists">
        <LateOften units={units} years={past.years} />
        <MissingReports units={units} years={past.years} />
        <AlikeList alike={past.alike} />
        <ChangedList changed={past.changed} />
      </div>
      <StandingsTable units={units} years={past.years} />
    </div>
  );
}
