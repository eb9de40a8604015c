import { cellCode, entryGrid } from '@mingjian/domain';
import { Fragment, useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { CellSlot } from './cell-slot';
import type { EntryTableProps } from './entry-table';
import { LastYearFigure } from './last-year-figure';
import { GroupHead } from './entry-row';
import { useGridKeys } from './use-grid-keys';

/** A block of the statistics form: one figure a line, its unit beside it and last year's figure faint at the end. */
export function EntryList(props: Omit<EntryTableProps, 'onJump'>) {
  const { model, table, previousYear, onText, onPasted } = props;
  const { text, say } = useWords();
  const grid = useMemo(() => entryGrid(table), [table]);
  const keys = useGridKeys({ model, grid, onText, onPasted });
  return (
    <div className="fm-scroll" {...keys}>
      <table role="grid" className="fm-grid fm-block" aria-label={text(table.title)}>
        <thead>
          <tr>
            <th scope="col" className="fm-note">
              {say('form.content')}
            </th>
            <th scope="col">{say('form.unitOfFigure')}</th>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className="c">
                {text(column.label)}
              </th>
            ))}
            <th scope="col" className="fm-previous-head">
              {previousYear}
              <span className="sr">{say('form.previousYearHint')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => {
            const cells = row.columns.map((column) => cellCode(table.id, row.id, column));
            return (
              <Fragment key={row.id}>
                <GroupHead model={model} table={table} row={row} before={table.rows[index - 1] ?? null} />
                <tr className={`is-level-${row.level}`}>
                  <th scope="row">
                    {row.number}
                    {text(row.label)}
                    {cells.every(model.isLocked) && <span className="k3"> {say('form.computed')}</span>}
                  </th>
                  <td>{row.unit && text(row.unit)}</td>
                  {cells.map((cell) => (
                    <CellSlot key={cell} model={model} cell={cell} onText={onText} />
                  ))}
                  {cells.map((cell) => (
                    <td key={cell} className="fm-previous">
                      <LastYearFigure said={model.lastYearOf(cell)} />
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
