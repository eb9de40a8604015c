import { cellCode } from '@mingjian/domain';
import type { Column, Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { FormModel } from './form-model';

interface EntryTableHeadProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly previousYear: number;
}

/** Two lines of heads: kinds of applicants, those of organisations under their common head. */
export function EntryTableHead({ model, table, previousYear }: EntryTableHeadProps) {
  const { text, say } = useWords();
  const grouped = table.columns.filter(({ group }) => group !== undefined);
  const lines = grouped.length > 0 ? 2 : 1;
  const last = table.columns.at(-1);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={lines} className="fm-note">
          {table.note ? text(table.note) : ''}
        </th>
        {table.columns.map((column, index) => {
          if (column.group === undefined)
            return (
              <th key={column.id} scope="col" rowSpan={lines} className="c">
                <ColumnHead model={model} table={table} column={column} />
              </th>
            );
          if (table.columns[index - 1]?.group?.zh === column.group.zh) return null;
          const span = grouped.filter(({ group }) => group?.zh === column.group?.zh).length;
          return (
            <th key={column.id} scope="colgroup" colSpan={span} className="c fm-group">
              {text(column.group)}
            </th>
          );
        })}
        <th scope="col" rowSpan={lines} className="fm-previous-head">
          {previousYear}
          <br />
          {last && text(last.label)}
          <span className="sr">{say('form.previousYearHint')}</span>
        </th>
      </tr>
      {grouped.length > 0 && (
        <tr>
          {grouped.map((column) => (
            <th key={column.id} scope="col" className="c fm-sub">
              <ColumnHead model={model} table={table} column={column} />
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}

function ColumnHead({ model, table, column }: { model: FormModel; table: Table; column: Column }) {
  const { text, say } = useWords();
  const isTotal = table.rows.every(({ id }) => model.isLocked(cellCode(table.id, id, column.id)));
  return (
    <>
      {text(column.label)}
      {isTotal && (
        <span className="k3">
          <br />
          {say('form.computed')}
        </span>
      )}
    </>
  );
}
