import { cellCode, entryGrid } from '@mingjian/domain';
import type { Row, Table } from '@mingjian/domain';
import { useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { CellSlot } from './cell-slot';
import type { EntryTableProps } from './entry-table';
import { LastYearFigure } from './last-year-figure';
import { useGridKeys } from './use-grid-keys';

/** A table printed as one wide line of blocks side by side: table 4; last year's line stands faint beneath. */
export function EntryLine(props: Omit<EntryTableProps, 'onJump'>) {
  const { model, table, previousYear, onText, onPasted } = props;
  const { text } = useWords();
  const grid = useMemo(() => entryGrid(table), [table]);
  const keys = useGridKeys({ model, grid, onText, onPasted });
  return (
    <div className="fm-scroll" {...keys}>
      <table role="grid" className="fm-grid fm-line" aria-label={text(table.title)}>
        <LineHead table={table} model={model} />
        <tbody>
          <tr>
            {lineCells(table).map(({ cell }) => (
              <CellSlot key={cell} model={model} cell={cell} onText={onText} />
            ))}
          </tr>
          <tr className="fm-previous-line">
            {lineCells(table).map(({ cell }) => (
              <td key={cell} className="fm-previous" title={String(previousYear)}>
                <LastYearFigure said={model.lastYearOf(cell)} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="fm-line-note k3">{previousYear}</p>
    </div>
  );
}

function LineHead({ table, model }: Pick<EntryTableProps, 'table' | 'model'>) {
  const { text, say } = useWords();
  return (
    <thead>
      <tr>
        {table.groups.map((group) => {
          const rows = rowsOf(table, group.id);
          const width = rows.reduce((sum, row) => sum + row.columns.length, 0);
          const alone = rows.length === 1 && rows[0]?.id === group.id;
          return (
            <th
              key={group.id}
              scope="colgroup"
              colSpan={width}
              rowSpan={alone ? 2 : 1}
              className="c fm-group"
            >
              {text(group.label)}
            </th>
          );
        })}
      </tr>
      <tr>
        {table.rows
          .filter(({ id }) => !table.groups.some((group) => group.id === id))
          .map((row) => (
            <th key={row.id} scope="colgroup" colSpan={row.columns.length} className="c fm-group">
              {text(row.label)}
            </th>
          ))}
      </tr>
      <tr>
        {lineCells(table).map(({ cell, column }) => (
          <th key={cell} scope="col" className="c fm-sub">
            {text(column.label)}
            {model.isLocked(cell) && (
              <span className="k3">
                <br />
                {say('form.computed')}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function rowsOf(table: Table, group: string): readonly Row[] {
  return table.rows.filter((row) => row.group === group);
}

function lineCells(table: Table) {
  return table.rows.flatMap((row) =>
    table.columns
      .filter(({ id }) => row.columns.includes(id))
      .map((column) => ({ cell: cellCode(table.id, row.id, column.id), column })),
  );
}
