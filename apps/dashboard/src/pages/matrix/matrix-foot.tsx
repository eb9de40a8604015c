import { useWords } from '../../messages/use-words';
import { figureText, shareText } from '../../ui/figures';
import type { Matrix, MatrixIndicator } from './matrix-query';

interface MatrixFootProps {
  readonly matrix: Matrix;
  readonly indicators: readonly MatrixIndicator[];
}

/** Medians and shares lost over all units. */
export function MatrixFoot({ matrix, indicators }: MatrixFootProps) {
  const { say } = useWords();
  const columnOf = (id: string) => matrix.columns.find(({ indicator }) => indicator === id);
  return (
    <tfoot>
      <tr>
        <td className="mx-rank" />
        <th scope="row" className="mx-unit">
          {say('matrix.median')}
        </th>
        <td className="num mx-total">
          <b>{matrix.medianTotal === null ? '—' : figureText(matrix.medianTotal)}</b>
        </td>
        <td className="mx-grade" />
        <td className="mx-before" />
        {indicators.map(({ id }) => {
          const median = columnOf(id)?.median ?? null;
          return (
            <td key={id} className="mx-cell">
              {median === null ? '—' : figureText(median)}
            </td>
          );
        })}
      </tr>
      <tr>
        <td className="mx-rank" />
        <th scope="row" className="mx-unit">
          {say('matrix.loss')}
        </th>
        <td className="mx-total" />
        <td className="mx-grade" />
        <td className="mx-before" />
        {indicators.map(({ id }) => {
          const share = columnOf(id)?.lossShare ?? null;
          return (
            <td key={id} className="mx-cell">
              {share === null ? '—' : shareText(share)}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
