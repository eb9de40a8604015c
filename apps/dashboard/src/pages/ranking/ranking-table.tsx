import { measureById } from '@mingjian/domain';
import type { RankingSubject } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { Ranking, RankingIndicator, RankingRow } from './ranking-query';
import { RankingTableRow } from './ranking-row';
import type { RankingView } from './ranking-view';
import { useRankingWords } from './use-ranking-words';

interface RankingTableProps {
  readonly ranking: Ranking;
  readonly rows: readonly RankingRow[];
  readonly indicators: readonly RankingIndicator[];
  readonly subject: RankingSubject;
  readonly view: RankingView;
  readonly onOpen: (unit: string | null) => void;
}

/** Places with their base and what they rest on, and how they moved and why. A row opens to its explanation. */
export function RankingTable({ ranking, rows, indicators, subject, view, onOpen }: RankingTableProps) {
  const { text } = useWords();
  const tell = useRankingWords();
  return (
    <div className="panel rk-scroll">
      <table aria-label={tell('ranking.table')}>
        <thead>
          <tr>
            <th scope="col" className="num rk-rank">
              {tell('ranking.column.rank')}
            </th>
            <th scope="col" className="rk-unit">
              {tell('ranking.column.unit')}
            </th>
            <th scope="col" className="num rk-value">
              {subject.kind === 'measure'
                ? `${text(measureById(subject.measure).label)} (${text(measureById(subject.measure).unit)})`
                : tell(`ranking.column.${subject.kind}`)}
            </th>
            <th scope="col" className="num rk-counts">
              {subject.kind === 'share' &&
                tell('ranking.column.counts', {
                  part: text(subject.share.partLabel),
                  whole: text(subject.share.wholeLabel),
                })}
            </th>
            <th scope="col" className="num rk-before">
              {tell('ranking.column.before', { year: ranking.previous.year })}
            </th>
            <th scope="col" className="rk-change">
              {tell('ranking.column.change')}
            </th>
            <th scope="col" className="rk-why">
              {tell('ranking.column.why')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RankingTableRow
              key={row.unit.id}
              row={row}
              ranking={ranking}
              indicators={indicators}
              subject={subject}
              isOpen={view.unit === row.unit.code}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
