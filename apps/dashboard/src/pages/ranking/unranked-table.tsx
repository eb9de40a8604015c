import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { MissingWords } from '../matrix/missing-words';
import type { Ranking, RankingRow } from './ranking-query';
import { hindranceInWords, valueInWords } from './ranking-words';
import { useRankingWords } from './use-ranking-words';

interface UnrankedTableProps {
  readonly ranking: Ranking;
  readonly rows: readonly RankingRow[];
}

/** Units that have no place, with what is known of them and why; those without a report come last. */
export function UnrankedTable({ ranking, rows }: UnrankedTableProps) {
  const words = useWords();
  const tell = useRankingWords();
  const { region, year } = useScope();
  return (
    <section className="rk-unranked" aria-labelledby="rk-unranked">
      <h2 id="rk-unranked">
        {tell('ranking.unranked')} <span className="k3">{rows.length}</span>
      </h2>
      <div className="panel rk-scroll">
        <table aria-labelledby="rk-unranked">
          <thead>
            <tr>
              <th scope="col" className="rk-unit">
                {tell('ranking.column.unit')}
              </th>
              <th scope="col" className="num rk-value">
                {tell('ranking.unranked.known')}
              </th>
              <th scope="col">{tell('ranking.column.hindrance')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, value, hindrance }) => (
              <tr key={unit.id}>
                <th scope="row" className="rk-unit">
                  <Link className="ink" to={addressOfUnit(region.code, unit.code, year)}>
                    {unit.name}
                  </Link>
                </th>
                <td className="num rk-value">
                  {value === null ? <span className="unk">—</span> : valueInWords(value, words)}
                </td>
                <td className="mx-words">
                  {hindrance === 'NO_REPORT' ? (
                    <MissingWords unit={unit} why="" />
                  ) : (
                    hindrance !== null && hindranceInWords(hindrance, value, tell, ranking.leastBase)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
