import { cellCode } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../../messages/use-words';
import { SheetCell } from './sheet-cell';
import { useSheetKeys } from './use-sheet-keys';

/** The statistics form of 2014 to 2018: one figure a line, its blocks in one table. */
export function SheetList({ tables }: { readonly tables: readonly Table[] }) {
  const { say, text } = useWords();
  const { grid, onKeyDown, onFocus } = useSheetKeys();
  return (
    <table
      role="grid"
      ref={grid}
      className="rv-table rv-list"
      aria-label={say('printed.statistics')}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <thead>
        <tr>
          <th scope="col">{say('printed.statistics.row')}</th>
          <th scope="col">{say('printed.statistics.unit')}</th>
          <th scope="col" className="num">
            {say('printed.statistics.figure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <Fragment key={table.id}>
            <tr className="rv-group">
              <th scope="colgroup" colSpan={3}>
                {text(table.title)}
              </th>
            </tr>
            {table.rows.flatMap((row) =>
              row.columns.map((column) => (
                <tr key={`${row.id} ${column}`}>
                  <th scope="row" className={`is-level-${row.level}`}>
                    {row.number}
                    {text(row.label)}
                  </th>
                  <td>{row.unit && text(row.unit)}</td>
                  <SheetCell cell={cellCode(table.id, row.id, column)} withLastYear />
                </tr>
              )),
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
