import { cellCode } from '@mingjian/domain';
import type { Row, RowGroup, Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { PrintedCell } from './printed-cell';
import type { PrintedTableProps } from './printed-cell';

/** Table 4: one line of figures under blocks side by side; lawsuits are told apart by what went before. */
export function PrintedLine({ table, ...props }: PrintedTableProps & { readonly table: Table }) {
  const { text } = useWords();
  const blocks = table.groups.map((group) => ({
    group,
    rows: table.rows.filter((row) => row.group === group.id),
  }));
  return (
    <table className="pr-table pr-line" aria-label={text(table.title)}>
      <thead>
        <tr>
          {blocks.map(({ group, rows }) => (
            <th key={group.id} scope="colgroup" colSpan={cellsIn(rows)}>
              {text(group.label)}
            </th>
          ))}
        </tr>
        <tr>
          {blocks.map(({ group, rows }) =>
            rows.map((row) =>
              isOneBlock(group, row) ? (
                <ColumnHeads key={row.id} table={table} row={row} rowSpan={2} />
              ) : (
                <th key={row.id} scope="colgroup" colSpan={row.columns.length}>
                  {text(row.label)}
                </th>
              ),
            ),
          )}
        </tr>
        <tr>
          {blocks.map(({ group, rows }) =>
            rows
              .filter((row) => !isOneBlock(group, row))
              .map((row) => <ColumnHeads key={row.id} table={table} row={row} rowSpan={1} />),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          {blocks.flatMap(({ rows }) =>
            rows.flatMap((row) =>
              row.columns.map((column) => {
                const cell = cellCode(table.id, row.id, column);
                return <PrintedCell key={cell} {...props} cell={cell} />;
              }),
            ),
          )}
        </tr>
      </tbody>
    </table>
  );
}

interface ColumnHeadsProps {
  readonly table: Table;
  readonly row: Row;
  readonly rowSpan: number;
}

function ColumnHeads({ table, row, rowSpan }: ColumnHeadsProps) {
  const { text } = useWords();
  return row.columns.map((id) => {
    const column = table.columns.find((one) => one.id === id);
    return (
      <th key={id} scope="col" rowSpan={rowSpan}>
        {column ? text(column.label) : id}
      </th>
    );
  });
}

/** A group whose only row says the same as the group has no line of its own. */
function isOneBlock(group: RowGroup, row: Row): boolean {
  return group.label.zh === row.label.zh;
}

function cellsIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { columns }) => sum + columns.length, 0);
}
