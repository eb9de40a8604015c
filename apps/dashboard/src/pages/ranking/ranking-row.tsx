import type { RankingSubject } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText, qualifiedText } from '../../ui/figures';
import { Icon } from '../../ui/icon';
import { Place } from './place';
import { PlaceExplained } from './place-explained';
import type { RankedValue, Ranking, RankingIndicator, RankingRow } from './ranking-query';
import { WhyMoved } from './why-moved';
import { percentText } from './ranking-words';
import { useRankingWords } from './use-ranking-words';

/** Columns of a row, for what stands under it. */
const columns = 7;

interface RankingTableRowProps {
  readonly row: RankingRow;
  readonly ranking: Ranking;
  readonly indicators: readonly RankingIndicator[];
  readonly subject: RankingSubject;
  readonly isOpen: boolean;
  readonly onOpen: (unit: string | null) => void;
}

/** One unit's place; its name opens the explanation under it. */
export function RankingTableRow(props: RankingTableRowProps) {
  const { row, ranking, indicators, subject, isOpen, onOpen } = props;
  const tell = useRankingWords();
  const id = useId();
  const { unit, rank, tied, value, previousRank, previousTied } = row;
  return (
    <>
      <tr className={isOpen ? 'is-selected' : ''}>
        <td className="num rk-rank">
          <Place rank={rank} tied={tied} base={ranking.base} />
        </td>
        <th scope="row" className="rk-unit">
          <button
            type="button"
            className="rk-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={tell('ranking.explain', { unit: unit.name })}
            onClick={() => onOpen(isOpen ? null : unit.code)}
          >
            <Icon name={isOpen ? 'down' : 'right'} /> {unit.name}
          </button>
        </th>
        <td className="num rk-value">
          <Value value={value} />
        </td>
        <td className="num k2 rk-counts">{value?.whole != null && `${value.part ?? '—'}/${value.whole}`}</td>
        <td className="num k2 rk-before">
          <Place rank={previousRank} tied={previousTied} base={ranking.previous.base} />
        </td>
        <td className="rk-change">
          <Moved row={row} ranking={ranking} />
        </td>
        <td className="rk-why">
          <WhyMoved row={row} indicators={indicators} subject={subject} />
        </td>
      </tr>
      {isOpen && (
        <tr className="rk-more" id={id}>
          <td colSpan={columns}>
            <PlaceExplained row={row} ranking={ranking} indicators={indicators} subject={subject} />
          </td>
        </tr>
      )}
    </>
  );
}

function Value({ value }: { readonly value: RankedValue | null }) {
  const { language } = useWords();
  if (value === null) return <span className="unk">—</span>;
  if (value.points !== null)
    return (
      <>
        <b>{figureText(value.points)}</b>
        <span className="k3">/{value.maximum}</span>
      </>
    );
  if (value.percent !== null) return <b>{percentText(value.percent)}</b>;
  return value.figure === null ? (
    <span className="unk">—</span>
  ) : (
    <b>{qualifiedText(value.figure, value.qualifier ?? 'EXACT', language)}</b>
  );
}

function Moved({ row, ranking }: { readonly row: RankingRow; readonly ranking: Ranking }) {
  const tell = useRankingWords();
  if (ranking.previous.hindrance !== null) return <span className="k3">{tell('ranking.notComparable')}</span>;
  if (row.change === null) return <span className="k3">{tell('ranking.newPlace')}</span>;
  const { places } = row.change;
  if (places === 0) return <span className="k2">{tell('ranking.same')}</span>;
  return places > 0 ? (
    <span className="rk-up">
      <span aria-hidden="true">↑ </span>
      {tell('ranking.up', { n: places })}
    </span>
  ) : (
    <span className="rk-down">
      <span aria-hidden="true">↓ </span>
      {tell('ranking.down', { n: Math.abs(places) })}
    </span>
  );
}
