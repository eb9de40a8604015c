import { lossShare, lossStep } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import type { MatrixCell as Cell, MatrixIndicator } from './matrix-query';

interface MatrixCellProps {
  readonly unitName: string;
  readonly unitCode: string;
  readonly indicator: MatrixIndicator;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly isOpen: boolean;
  /** The one cell of the grid that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onOpen: (unit: string, indicator: string) => void;
}

/** Points of one unit by one indicator; the shade is the share lost, full marks have none. */
export function MatrixCell(props: MatrixCellProps) {
  const { unitName, unitCode, indicator, cell, row, column, isOpen, isStop, onOpen } = props;
  const { text, say } = useWords();
  const name = text(indicator.label);
  const share = lossShare(cell.points, cell.maximum);
  const label =
    cell.points === null
      ? say('matrix.cell.unjudged', {
          unit: unitName,
          indicator: name,
          reason: say(`matrix.reason.${cell.reason ?? 'CANNOT_TELL'}`),
        })
      : say('matrix.cell.points', {
          unit: unitName,
          indicator: name,
          points: cell.points,
          maximum: cell.maximum,
        });
  const shade = share === null ? (cell.reason === 'NOT_APPLICABLE' ? 'na' : 'unk') : `h${lossStep(share)}`;
  return (
    <td role="gridcell" className="mx-cell">
      <button
        type="button"
        className={`${shade}${isOpen ? ' is-open' : ''}`}
        aria-label={label}
        aria-expanded={isOpen}
        title={cell.points === null ? label : undefined}
        tabIndex={isStop ? 0 : -1}
        data-row={row}
        data-column={column}
        data-unit={unitCode}
        data-indicator={indicator.id}
        onClick={() => onOpen(unitCode, indicator.id)}
      >
        {cell.points === null ? (cell.reason === 'NOT_APPLICABLE' ? '' : '—') : figureText(cell.points)}
      </button>
    </td>
  );
}
