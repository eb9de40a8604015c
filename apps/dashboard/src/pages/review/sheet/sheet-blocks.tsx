import { cellCode } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../../messages/use-words';
import { SheetCell } from './sheet-cell';
import { useSheetKeys } from './use-sheet-keys';

/** Table 2: a block for each item of the law, last year's figure small beside this year's. */
export function SheetBlocks({ table }: { readonly table: Table }) {
  const { say, text } = useWords();
  const { grid, onKeyDown, onFocus } = useSheetKeys();
  const widest = Math.max(...table.rows.map(({ columns }) => columns.length));
  const spanAt = (columns: readonly string[], at: number): number =>
    at === columns.length - 1 ? widest - columns.length + 1 : 1;
  return (
    <table
      role="grid"
      ref={grid}
      className="rv-table rv-blocks"
      aria-label={text(table.title)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <tbody>
        {table.groups.map((group) => {
          const rows = table.rows.filter((row) => row.group === group.id);
          const columns = rows[0]?.columns ?? [];
          return (
            <Fragment key={group.id}>
              <tr className="rv-group">
                <th scope="colgroup" colSpan={widest + 1}>
                  {text(group.label)}
                </th>
              </tr>
              <tr className="rv-heads">
                <th scope="col">{say('printed.content')}</th>
                {columns.map((id, at) => (
                  <th key={id} scope="col" className="num" colSpan={spanAt(columns, at)}>
                    {labelOf(table, id, text)}
                  </th>
                ))}
              </tr>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{text(row.label)}</th>
                  {row.columns.map((id, at) => (
                    <SheetCell
                      key={id}
                      cell={cellCode(table.id, row.id, id)}
                      colSpan={spanAt(row.columns, at)}
                      withLastYear
                    />
                  ))}
                </tr>
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function labelOf(table: Table, id: string, text: ReturnType<typeof useWords>['text']): string {
  const column = table.columns.find((one) => one.id === id);
  return column ? text(column.label) : id;
}
