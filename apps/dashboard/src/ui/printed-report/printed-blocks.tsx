import { cellCode } from '@mingjian/domain';
import type { Row, Table } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../messages/use-words';
import { PrintedCell } from './printed-cell';
import type { PrintedTableProps } from './printed-cell';

/** Table 2: one block for each item of the law under another, each with its own line of heads. */
export function PrintedBlocks({ table, ...props }: PrintedTableProps & { readonly table: Table }) {
  const { text, say } = useWords();
  const widest = Math.max(...table.rows.map(({ columns }) => columns.length));
  return (
    <table className="pr-table pr-blocks" aria-label={text(table.title)}>
      <tbody>
        {table.groups.map((group) => {
          const rows = table.rows.filter((row) => row.group === group.id);
          const columns = rows[0]?.columns ?? [];
          return (
            <Fragment key={group.id}>
              <tr>
                <th scope="colgroup" colSpan={widest + 1} className="pr-group">
                  {text(group.label)}
                </th>
              </tr>
              <tr>
                <th scope="col">{say('printed.content')}</th>
                {columns.map((id, at) => (
                  <th key={id} scope="col" colSpan={spanOf(columns, at, widest)}>
                    {labelOfColumn(table, id, text)}
                  </th>
                ))}
              </tr>
              {rows.map((row) => (
                <BlockRow key={row.id} table={table} row={row} widest={widest} {...props} />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface BlockRowProps extends PrintedTableProps {
  readonly table: Table;
  readonly row: Row;
  readonly widest: number;
}

function BlockRow({ table, row, widest, ...props }: BlockRowProps) {
  const { text } = useWords();
  return (
    <tr>
      <th scope="row" className="pr-row">
        {text(row.label)}
      </th>
      {row.columns.map((id, at) => (
        <PrintedCell
          key={id}
          {...props}
          cell={cellCode(table.id, row.id, id)}
          colSpan={spanOf(row.columns, at, widest)}
        />
      ))}
    </tr>
  );
}

/** The last column of a narrow block is as wide as the columns it lacks. */
function spanOf(columns: readonly string[], at: number, widest: number): number {
  return at === columns.length - 1 ? widest - columns.length + 1 : 1;
}

function labelOfColumn(table: Table, id: string, text: ReturnType<typeof useWords>['text']): string {
  const column = table.columns.find((one) => one.id === id);
  return column ? text(column.label) : id;
}
