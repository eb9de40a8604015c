import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText } from '../../ui/figures';
import { useMatrixWords } from './matrix.messages';
import type { MatrixRow } from './matrix-query';
import { wholeTotal } from './matrix-view';

interface RowHeadProps {
  readonly row: MatrixRow;
  /** Its place in the grid, for the arrow keys. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onOpen: (unit: string, indicator: string) => void;
}

/** Who it is and what it comes to; the total opens what it is made of. */
export function RowHead({ row, at, isOpen, isStop, onOpen }: RowHeadProps) {
  const { text } = useWords();
  const tell = useMatrixWords();
  const { region, year } = useScope();
  const { unit, rank, total, maximum, grade } = row;
  return (
    <>
      <td className="num mx-rank">
        {rank === null ? (
          <span className="unk">—</span>
        ) : (
          <>
            {rank}
            {row.tied && <span className="k3">=</span>}
          </>
        )}
      </td>
      <th scope="row" className="mx-unit">
        <Link to={addressOfUnit(region.code, unit.code, year)}>{unit.name}</Link>
      </th>
      {total === null ? (
        <td className="num mx-total">
          <span className="unk">—</span>
        </td>
      ) : (
        <td role="gridcell" className="num mx-total mx-cell">
          <button
            type="button"
            className={isOpen ? 'is-open' : ''}
            aria-label={tell(grade ? 'total.graded' : 'total', {
              unit: unit.name,
              points: figureText(total),
              maximum,
              grade: grade ? text(grade) : '',
            })}
            aria-expanded={isOpen}
            tabIndex={isStop ? 0 : -1}
            data-row={at}
            data-column={0}
            data-unit={unit.code}
            data-indicator={wholeTotal}
            onClick={() => onOpen(unit.code, wholeTotal)}
          >
            <b>{figureText(total)}</b>
            <span className="k3">/{maximum}</span>
          </button>
        </td>
      )}
      <td className="mx-grade">
        {grade ? (
          text(grade)
        ) : (
          <span className="unk" title={total === null ? undefined : tell('ungraded')}>
            —
          </span>
        )}
      </td>
      <td className="num k3 mx-before">
        {row.previousTotal === null ? '—' : figureText(row.previousTotal)}
        {/* Out of other full marks, it is no more and no less than this year's. */}
        {row.previousMaximum !== null && row.previousMaximum !== maximum && `/${row.previousMaximum}`}
      </td>
    </>
  );
}
