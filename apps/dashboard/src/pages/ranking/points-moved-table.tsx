import { Link } from 'react-router';
import { addressOfPage } from '../../shell/addresses';
import { RuleCode } from '../../shell/rule-code';
import { useScope } from '../../shell/scope';
import type { RankingIndicator, RankingRow } from './ranking-query';
import { pointsText } from './ranking-words';
import { useIndicatorName } from './use-indicator-name';
import { useRankingWords } from './use-ranking-words';

interface PointsMovedTableProps {
  readonly row: RankingRow;
  readonly indicators: readonly RankingIndicator[];
}

/** Every indicator whose points moved, with the rules behind it and the way to its explanation. */
export function PointsMovedTable({ row, indicators }: PointsMovedTableProps) {
  const tell = useRankingWords();
  const { region, year, basis } = useScope();
  const nameOf = useIndicatorName(indicators);
  if (row.moved.length === 0) return <p className="k2">{tell('ranking.why.noneMoved')}</p>;
  return (
    <table className="rk-moved" aria-label={tell('ranking.why.points')}>
      <thead>
        <tr>
          <th scope="col">{tell('ranking.why.indicator')}</th>
          <th scope="col" className="num">
            {tell('ranking.why.before')}
          </th>
          <th scope="col" className="num">
            {tell('ranking.why.now')}
          </th>
          <th scope="col">{tell('ranking.why.rules')}</th>
        </tr>
      </thead>
      <tbody>
        {row.moved.map(({ indicator, before, now, rules }) => (
          <tr key={indicator}>
            <th scope="row">
              <Link
                title={tell('ranking.why.drawer')}
                to={addressOfPage(region.code, year, 'matrix', {
                  unit: row.unit.code,
                  indicator,
                  basis: basis === 'LATEST_FILED' ? null : basis,
                })}
              >
                {nameOf(indicator)}
              </Link>
            </th>
            <td className="num">{pointsText(before)}</td>
            <td className="num">{pointsText(now)}</td>
            <td className="rk-rules">
              {rules.map((rule) => (
                <RuleCode key={rule} rule={rule} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
