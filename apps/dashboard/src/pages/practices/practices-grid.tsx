import { practiceGap } from '@mingjian/domain';
import { useCallback } from 'react';
import { MissingWords } from '../matrix/missing-words';
import { useGridFocus } from '../matrix/use-grid-focus';
import { PracticeCell } from './practice-cell';
import { PracticesFoot } from './practices-foot';
import { PracticesHead } from './practices-head';
import { usePracticesWords } from './practices.messages';
import type { PracticeRow } from './practices-query';
import { PracticesRowHead } from './practices-row-head';
import { cellAt } from './practices-view';
import type { PracticesView, ShownColumn } from './practices-view';
import { usePracticeName } from './use-practice-name';

interface PracticesGridProps {
  readonly rows: readonly PracticeRow[];
  readonly columns: readonly ShownColumn[];
  readonly view: PracticesView;
  readonly onOpen: (unit: string, practice: string) => void;
}

/** Units by practices. Each cell is a button; the arrow keys move, Enter opens the explanation. */
export function PracticesGrid({ rows, columns, view, onOpen }: PracticesGridProps) {
  const nameOf = usePracticeName();
  const tell = usePracticesWords();
  const isExplaining = view.unit !== null;
  const follow = useCallback(
    ({ dataset }: HTMLButtonElement) => {
      if (isExplaining) onOpen(dataset['unit'] ?? '', dataset['practice'] ?? '');
    },
    [isExplaining, onOpen],
  );
  const { grid, onKeyDown } = useGridFocus(follow);
  const read = rows.filter(({ version }) => version !== null);
  const stopRow = read.find(({ unit }) => unit.code === view.unit) ?? read[0];
  const stopColumn = columns.find(({ practice }) => practice === view.practice) ?? columns[0];
  const largestGap = Math.max(0, ...columns.map((column) => practiceGap(column) ?? 0));
  return (
    <div className="panel mx-scroll pr-scroll">
      <table
        role="grid"
        aria-label={tell('practices.grid')}
        ref={grid}
        onKeyDown={onKeyDown}
        data-rows={rows.length}
        data-columns={columns.length}
      >
        <PracticesHead columns={columns} view={view} largestGap={largestGap} />
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={row.unit.id}
              className={
                row.unit.code === view.unit ? 'is-selected' : row.version === null ? 'is-missing' : ''
              }
            >
              <PracticesRowHead row={row} />
              {row.version === null ? (
                <td colSpan={columns.length} className="mx-words">
                  <MissingWords unit={row.unit} why={tell('practices.missing.why')} />
                </td>
              ) : (
                columns.map((column, place) => (
                  <PracticeCell
                    key={column.practice}
                    unitName={row.unit.name}
                    unitCode={row.unit.code}
                    practice={column.practice}
                    practiceName={nameOf(column.practice)}
                    cell={cellAt(row, column.at)}
                    row={at}
                    column={place}
                    isOpen={row.unit.code === view.unit && column.practice === view.practice}
                    isStop={row === stopRow && column === stopColumn}
                    onOpen={onOpen}
                  />
                ))
              )}
            </tr>
          ))}
        </tbody>
        <PracticesFoot columns={columns} />
      </table>
    </div>
  );
}
