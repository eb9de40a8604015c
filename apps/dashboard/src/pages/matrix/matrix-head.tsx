import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { shareText } from '../../ui/figures';
import { useMatrixWords } from './matrix.messages';
import type { Matrix, MatrixIndicator } from './matrix-query';
import { byGrade, byScore, withView } from './matrix-view';
import type { MatrixView } from './matrix-view';

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly indicators: readonly MatrixIndicator[];
  readonly view: MatrixView;
}

/** Names of the columns; by a grade or an indicator the rows can be put in order. */
export function MatrixHead({ matrix, indicators, view }: MatrixHeadProps) {
  const { text, say } = useWords();
  const tell = useMatrixWords();
  const { year } = useScope();
  const [search] = useSearchParams();
  const shares = indicators.map(({ id }) => shareOf(matrix, id));
  const largest = Math.max(0, ...shares);
  return (
    <thead>
      <tr>
        <th scope="col" className="num mx-rank">
          {say('matrix.column.rank')}
        </th>
        <th scope="col" className="mx-unit">
          {say('overview.column.unit')}
        </th>
        <th scope="col" className="num mx-total">
          {say('matrix.column.total')}
        </th>
        <th scope="col" className="mx-grade" aria-sort={view.order === byGrade ? 'ascending' : undefined}>
          <Link
            className="ink"
            to={{
              search: withView(search, { order: view.order === byGrade ? byScore : byGrade }).toString(),
            }}
          >
            {tell('column.grade')}
          </Link>
        </th>
        <th scope="col" className="num is-light mx-before">
          {year - 1}
        </th>
        {indicators.map((indicator, at) => {
          const share = shares[at] ?? 0;
          const isOrder = view.order === indicator.id;
          return (
            <th
              key={indicator.id}
              scope="col"
              className="mx-indicator"
              aria-sort={isOrder ? 'ascending' : undefined}
              title={text(indicator.explanation)}
            >
              <Link
                className="ink"
                to={{ search: withView(search, { order: isOrder ? byScore : indicator.id }).toString() }}
              >
                {text(indicator.label)}
              </Link>
              <em>{indicator.points}</em>
              <u title={say('matrix.lossShare', { share: shareText(share) })}>
                <i style={{ width: largest === 0 ? 0 : `${(share / largest) * 100}%` }} />
              </u>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function shareOf(matrix: Matrix, indicator: string): number {
  return matrix.columns.find((column) => column.indicator === indicator)?.lossShare ?? 0;
}
