import { cellCode, entryGrid } from '@mingjian/domain';
import type { RowGroup } from '@mingjian/domain';
import { useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { CellSlot } from './cell-slot';
import type { EntryTableProps } from './entry-table';
import { LastYearFigure } from './last-year-figure';
import { useGridKeys } from './use-grid-keys';

/** A table printed as stacked blocks, each with heads of its own: table 2, one block an item of Art. 20. */
export function EntryBlocks(props: Omit<EntryTableProps, 'onJump'>) {
  const { model, table, onText, onPasted } = props;
  const grid = useMemo(() => entryGrid(table), [table]);
  const keys = useGridKeys({ model, grid, onText, onPasted });
  return (
    <div className="fm-scroll" {...keys}>
      {table.groups.map((group) => (
        <EntryBlock key={group.id} group={group} {...props} />
      ))}
    </div>
  );
}

function EntryBlock(props: Omit<EntryTableProps, 'onJump'> & { readonly group: RowGroup }) {
  const { model, table, group, previousYear, onText } = props;
  const { text, say } = useWords();
  const rows = table.rows.filter((row) => row.group === group.id);
  const columnIds = rows[0]?.columns ?? [];
  const columns = table.columns.filter(({ id }) => columnIds.includes(id));
  return (
    <table role="grid" className="fm-grid fm-block" aria-label={text(group.label)}>
      <thead>
        <tr className="fm-head">
          <th scope="rowgroup" colSpan={columns.length * 2 + 1}>
            {text(group.label)}
          </th>
        </tr>
        <tr>
          <th scope="col" className="fm-note">
            {say('form.content')}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className="c">
              {text(column.label)}
            </th>
          ))}
          <th scope="colgroup" colSpan={columns.length} className="fm-previous-head">
            {previousYear}
            <span className="sr">{say('form.previousYearHint')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{text(row.label)}</th>
            {row.columns.map((column) => (
              <CellSlot
                key={column}
                model={model}
                cell={cellCode(table.id, row.id, column)}
                onText={onText}
              />
            ))}
            {row.columns.map((column) => (
              <td key={column} className="fm-previous">
                <LastYearFigure said={model.lastYearOf(cellCode(table.id, row.id, column))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
