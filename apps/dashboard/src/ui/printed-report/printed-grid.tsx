import { cellCode } from '@mingjian/domain';
import type { Row, RowGroup, Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { PrintedCell } from './printed-cell';
import type { PrintedTableProps } from './printed-cell';

/** Columns that the labels of rows take: item, group, case. */
const labelColumns = 3;

/** Table 3: kinds of applicants across, results down, with the heads merged as the notice prints them. */
export function PrintedGrid({ table, ...props }: PrintedTableProps & { readonly table: Table }) {
  const { text } = useWords();
  return (
    <table className="pr-table pr-grid" aria-label={text(table.title)}>
      <GridHead table={table} />
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={row.id} className={row.columns.length > 0 && isTotal(table, row) ? 'is-total' : ''}>
            <RowLabels table={table} row={row} at={at} />
            {row.columns.map((column) => (
              <PrintedCell key={column} {...props} cell={cellCode(table.id, row.id, column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GridHead({ table }: { readonly table: Table }) {
  const { text, say } = useWords();
  const grouped = table.columns.filter(({ group }) => group !== undefined);
  const lines = (table.over ? 1 : 0) + 1 + (grouped.length > 0 ? 1 : 0);
  const corner = (
    <th scope="col" colSpan={labelColumns} rowSpan={lines} className="pr-note">
      {table.note && say('printed.note', { note: text(table.note) })}
    </th>
  );
  return (
    <thead>
      {table.over && (
        <tr>
          {corner}
          <th scope="colgroup" colSpan={table.columns.length}>
            {text(table.over)}
          </th>
        </tr>
      )}
      <tr>
        {!table.over && corner}
        {table.columns.map((column, at) => {
          if (column.group === undefined)
            return (
              <th key={column.id} scope="col" rowSpan={grouped.length > 0 ? 2 : 1}>
                {text(column.label)}
              </th>
            );
          if (table.columns[at - 1]?.group?.zh === column.group.zh) return null;
          return (
            <th key={column.id} scope="colgroup" colSpan={grouped.length}>
              {text(column.group)}
            </th>
          );
        })}
      </tr>
      {grouped.length > 0 && (
        <tr>
          {grouped.map((column) => (
            <th key={column.id} scope="col">
              {text(column.label)}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}

interface RowLabelsProps {
  readonly table: Table;
  readonly row: Row;
  readonly at: number;
}

/** A row's label, and before it those of the groups that begin with this row, each as tall as it has rows. */
function RowLabels({ table, row, at }: RowLabelsProps) {
  const { text } = useWords();
  const above = table.rows[at - 1];
  const outer = outerGroup(table, row);
  const inner = row.level === 2 ? table.groups.find(({ id }) => id === row.group) : undefined;
  const opensOuter = outer !== undefined && (!above || outerGroup(table, above)?.id !== outer.id);
  const opensInner = inner !== undefined && above?.group !== inner.id;
  return (
    <>
      {opensOuter && (
        <th
          scope="rowgroup"
          className="pr-outer"
          rowSpan={table.rows.filter((other) => outerGroup(table, other)?.id === outer.id).length}
        >
          {outer.number}
          {text(outer.label)}
        </th>
      )}
      {opensInner && (
        <th
          scope="rowgroup"
          className="pr-inner"
          rowSpan={table.rows.filter(({ group }) => group === inner.id).length}
        >
          {inner.number}
          {text(inner.label)}
        </th>
      )}
      <th scope="row" className="pr-row" colSpan={labelColumns - (outer ? 1 : 0) - (inner ? 1 : 0)}>
        {row.number}
        {text(row.label)}
      </th>
    </>
  );
}

/** The group of the first level under which a row stands, also when its own group is one of the second level. */
function outerGroup(table: Table, row: Row): RowGroup | undefined {
  return row.level === 0 ? undefined : table.groups.find(({ level }) => level === 0);
}

function isTotal(table: Table, row: Row): boolean {
  return table.rows.some(({ partOf }) => partOf === row.id);
}
