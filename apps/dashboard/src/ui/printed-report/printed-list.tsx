import { cellCode } from '@mingjian/domain';
import type { Row, RowGroup, Table } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../messages/use-words';
import { PrintedCell } from './printed-cell';
import type { PrintedTableProps } from './printed-cell';

interface PrintedListProps extends PrintedTableProps {
  readonly tables: readonly Table[];
}

/** The statistics form annexed to the reports of 2014 to 2018: nine blocks in one table, one figure a line. */
export function PrintedList({ tables, ...props }: PrintedListProps) {
  const { say } = useWords();
  return (
    <table className="pr-table pr-list" aria-label={say('printed.statistics')}>
      <thead>
        <tr>
          <th scope="col">{say('printed.statistics.row')}</th>
          <th scope="col">{say('printed.statistics.unit')}</th>
          <th scope="col">{say('printed.statistics.figure')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <Fragment key={table.id}>
            {table.rows[0]?.level !== 0 && <HeadingLine heading={headingOf(table)} level={0} />}
            {table.rows.map((row, at) => (
              <Line key={row.id} table={table} row={row} before={table.rows[at - 1]} {...props} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps extends PrintedTableProps {
  readonly table: Table;
  readonly row: Row;
  readonly before: Row | undefined;
}

function Line({ table, row, before, ...props }: LineProps) {
  const { text } = useWords();
  const group = row.group === before?.group ? undefined : table.groups.find(({ id }) => id === row.group);
  return (
    <>
      {group && <HeadingLine heading={group} level={group.level} />}
      <tr>
        <th scope="row" className={`pr-row is-level-${row.level}`}>
          {row.number}
          {text(row.label)}
        </th>
        <td>{row.unit && text(row.unit)}</td>
        {row.columns.map((column) => (
          <PrintedCell key={column} {...props} cell={cellCode(table.id, row.id, column)} />
        ))}
      </tr>
    </>
  );
}

type Heading = Pick<RowGroup, 'number' | 'label'>;

/** A heading has no figure: the form prints a dash for its unit and for its figure. */
function HeadingLine({ heading, level }: { readonly heading: Heading; readonly level: number }) {
  const { text } = useWords();
  return (
    <tr>
      <th scope="row" className={`pr-row pr-group is-level-${level}`}>
        {heading.number}
        {text(heading.label)}
      </th>
      <td>—</td>
      <td>—</td>
    </tr>
  );
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function headingOf({ number, title }: Table): Heading {
  return { number: `${numerals[number] ?? number}、`, label: title };
}
