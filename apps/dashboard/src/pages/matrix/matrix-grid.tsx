import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText, shareText } from '../../ui/figures';
import { MatrixCell } from './matrix-cell';
import type { Matrix, MatrixIndicator, MatrixRow } from './matrix-query';
import { byScore, withView } from './matrix-view';
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

/** Units by indicators. Each cell is a button; the arrow keys move, Enter opens the explanation. */
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
  const stopIndicator = indicators.find(({ id }) => id === view.indicator) ?? indicators[0];
  return (
    <div className="panel mx-scroll">
      <table
        role="grid"
        aria-label={say('matrix.grid')}
        ref={grid}
        onKeyDown={onKeyDown}
        data-rows={rows.length}
        data-columns={indicators.length}
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
              <RowHead row={row} />
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
                      column={column}
                      isOpen={row.unit.code === view.unit && indicator.id === view.indicator}
                      isStop={row === stopRow && indicator === stopIndicator}
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

function MatrixHead({ matrix, indicators, view }: Pick<MatrixGridProps, 'matrix' | 'indicators' | 'view'>) {
  const { text, say } = useWords();
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

function RowHead({ row }: { readonly row: MatrixRow }) {
  const { region, year } = useScope();
  return (
    <>
      <td className="num mx-rank">
        {row.rank === null ? (
          <span className="unk">—</span>
        ) : (
          <>
            {row.rank}
            {row.tied && <span className="k3">=</span>}
          </>
        )}
      </td>
      <th scope="row" className="mx-unit">
        <Link to={addressOfUnit(region.code, row.unit.code, year)}>{row.unit.name}</Link>
      </th>
      <td className="num mx-total">
        {row.total === null ? (
          <span className="unk">—</span>
        ) : (
          <>
            <b>{figureText(row.total)}</b>
            <span className="k3">/{row.maximum}</span>
          </>
        )}
      </td>
      <td className="num k3 mx-before">{row.previousTotal === null ? '—' : figureText(row.previousTotal)}</td>
    </>
  );
}

function MatrixFoot({ matrix, indicators }: Pick<MatrixGridProps, 'matrix' | 'indicators'>) {
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

function shareOf(matrix: Matrix, indicator: string): number {
  return matrix.columns.find((column) => column.indicator === indicator)?.lossShare ?? 0;
}
