import { cellsOf } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { CellInput } from './cell-input';
import type { CellInputProps } from './cell-input';

interface FindingCellsProps extends Omit<CellInputProps, 'cell'> {
  readonly cells: readonly string[];
}

/** More cells than this are filled in the table itself. */
const mostCells = 6;

/** On a phone: inputs for just the cells that a finding points to, where no equation holds them. */
export function FindingCells({ cells, ...shared }: FindingCellsProps) {
  const { text, say } = useWords();
  const places = cellsOf(shared.model.format);
  return (
    <div className="fm-cells">
      {cells.slice(0, mostCells).map((cell) => {
        const place = places.get(cell);
        return (
          place && (
            <label key={cell}>
              <span>{text(place.row.short ?? place.row.label)}</span>
              <span className="k3 s12">{text(place.column.label)}</span>
              <CellInput cell={cell} {...shared} />
            </label>
          )
        );
      })}
      {cells.length > mostCells && (
        <p className="k3 s12">{say('form.finding.moreCells', { n: cells.length - mostCells })}</p>
      )}
    </div>
  );
}
