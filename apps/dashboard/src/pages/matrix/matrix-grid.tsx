import { useCallback } from 'react';
import { useWords } from '../../messages/use-words';
import { MatrixCell } from './matrix-cell';
import { MatrixFoot } from './matrix-foot';
import { MatrixHead } from './matrix-head';
import type { Matrix, MatrixIndicator, MatrixRow } from './matrix-query';
import { RowHead } from './matrix-row-head';
import { wholeTotal } from './matrix-view';
import type { MatrixView } from './matrix-view';
import { MissingWords } from './missing-words';
import { useGridFocus } from './use-grid-focus';

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
  readonly indicators: readonly MatrixIndicator[];
  readonly view: MatrixView;
  readonly onOpen: (unit: string, indicator: string) => void;
}

/** Units by indicators. Totals and cells are buttons; the arrow keys move, Enter opens what explains them. */
export function MatrixGrid({ matrix, rows, indicators, view, onOpen }: MatrixGridProps) {
  const { say } = useWords();
  const isExplaining = view.unit !== null;
  const follow = useCallback(
    ({ dataset }: HTMLButtonElement) => {
      if (isExplaining) onOpen(dataset['unit'] ?? '', dataset['indicator'] ?? '');
    },
    [isExplaining, onOpen],
  );
  const { grid, onKeyDown } = useGridFocus(follow);
  const scored = rows.filter(({ version }) => version !== null);
  const stopRow = rows.find(({ unit }) => unit.code === view.unit) ?? scored[0];
  const isTotalOpen = view.indicator === wholeTotal;
  const stopIndicator = indicators.find(({ id }) => id === view.indicator) ?? indicators[0];
  return (
    <div className="panel mx-scroll">
      <table
        role="grid"
        aria-label={say('matrix.grid')}
        ref={grid}
        onKeyDown={onKeyDown}
        data-rows={rows.length}
        data-columns={indicators.length + 1}
      >
        <MatrixHead matrix={matrix} indicators={indicators} view={view} />
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={row.unit.id}
              className={
                row.unit.code === view.unit ? 'is-selected' : row.version === null ? 'is-missing' : ''
              }
            >
              <RowHead
                row={row}
                at={at}
                isOpen={row.unit.code === view.unit && isTotalOpen}
                isStop={row === stopRow && isTotalOpen}
                onOpen={onOpen}
              />
              {row.version === null ? (
                <td colSpan={indicators.length} className="mx-words">
                  <MissingWords unit={row.unit} why={say('matrix.missing.why')} />
                </td>
              ) : (
                indicators.map((indicator, column) => {
                  const cell = row.cells.find((one) => one.indicator === indicator.id);
                  return cell ? (
                    <MatrixCell
                      key={indicator.id}
                      unitName={row.unit.name}
                      unitCode={row.unit.code}
                      indicator={indicator}
                      cell={cell}
                      row={at}
                      column={column + 1}
                      isOpen={row.unit.code === view.unit && indicator.id === view.indicator}
                      isStop={row === stopRow && indicator === stopIndicator && !isTotalOpen}
                      onOpen={onOpen}
                    />
                  ) : (
                    <td key={indicator.id} role="gridcell" />
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
        <MatrixFoot matrix={matrix} indicators={indicators} />
      </table>
    </div>
  );
}
