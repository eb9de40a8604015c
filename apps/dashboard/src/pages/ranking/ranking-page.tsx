import { beijingDay } from '@mingjian/domain';
import { useCallback } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { ExportButton } from '../../ui/export/export-button';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { kindsAsked } from '../matrix/matrix-view';
import { RankingControls } from './ranking-controls';
import { exportedRanking } from './ranking-export';
import { RankingHeading } from './ranking-heading';
import { RankingNotes } from './ranking-notes';
import { RankingPrintHead } from './ranking-print-head';
import { rankingQuery } from './ranking-query';
import { RankingTable } from './ranking-table';
import { readView, subjectOf, withView } from './ranking-view';
import type { RankingView } from './ranking-view';
import { subjectInWords } from './ranking-words';
import { UnrankedTable } from './unranked-table';
import { useRankingWords } from './use-ranking-words';
import '../matrix/matrix.css';
import '../matrix/matrix-print.css';
import './ranking.css';

/** Who stands where, among how many, and why did it change? */
export function RankingPage() {
  const words = useWords();
  const { say } = words;
  const tell = useRankingWords();
  const scope = useScope();
  const { region, year, basis } = scope;
  const [search, setSearch] = useAddressSearch();
  const view = readView(search);
  const subject = subjectOf(view);
  const change = useCallback(
    (to: Partial<RankingView>) => setSearch((before) => withView(before, to), { replace: true }),
    [setSearch],
  );
  const { data, stale, error, again } = useLiveQuery(rankingQuery, {
    region: region.code,
    year,
    by: view.by,
    basis,
    kinds: kindsAsked(view.kinds),
    size: view.size,
  });
  const ranking = data?.ranking;
  useBarFacts({ ...ranking?.coverage, hasBasis: true, stale });
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!ranking)
    return (
      <NothingHere title={say('trouble.noCycle', { year })}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
      </NothingHere>
    );
  // While another ranking loads, the one shown is still told by what it is of.
  const shown = subjectOf({ by: ranking.by });
  const ranked = ranking.nodes.filter(({ rank }) => rank !== null);
  const unranked = ranking.nodes.filter(({ rank }) => rank === null);
  return (
    <div className={`mx-main rk${stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${tell('ranking.title')} · ${say('shell.product')}`}</title>
      <RankingPrintHead ranking={ranking} subject={subjectInWords(shown, words, tell)} />
      <RankingHeading ranking={ranking} subject={shown} view={view} />
      <RankingControls ranking={ranking} subject={subject} view={view} onChange={change}>
        <ExportButton
          table={() =>
            exportedRanking(
              { scope, day: words.fullDay(beijingDay(new Date())), ranking, subject: shown },
              words,
              tell,
            )
          }
        />
      </RankingControls>
      <RankingNotes ranking={ranking} subject={shown} view={view} />
      {ranked.length > 0 && (
        <RankingTable
          ranking={ranking}
          rows={ranked}
          indicators={data.indicators}
          subject={shown}
          view={view}
          onOpen={(unit) => change({ unit })}
        />
      )}
      {unranked.length > 0 && <UnrankedTable ranking={ranking} rows={unranked} />}
      {ranking.nodes.length < ranking.totalCount && (
        <p className="s12 k2">
          {say('overview.notAll', { n: ranking.nodes.length, all: ranking.totalCount })}
        </p>
      )}
    </div>
  );
}
