import { entryGrid } from '@mingjian/domain';
import type { PastedBlock, Row, Table } from '@mingjian/domain';
import { Fragment, useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { BalanceRow } from './balance-row';
import { EntryRow, GroupHead } from './entry-row';
import { EntryTableHead } from './entry-table-head';
import type { FormModel } from './form-model';
import { useGridKeys } from './use-grid-keys';

export interface EntryTableProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly previousYear: number;
  readonly onText: (field: string, text: string) => void;
  readonly onPasted: (block: PastedBlock) => void;
  readonly onJump: (field: string) => void;
}

/** A table printed as a grid: its rows with real inputs, and the last ones pinned to the bottom. */
export function EntryTable(props: EntryTableProps) {
  const { model, table, previousYear, onText, onPasted, onJump } = props;
  const { text } = useWords();
  const grid = useMemo(() => entryGrid(table), [table]);
  const keys = useGridKeys({ model, grid, onText, onPasted });
  const { body, pinned } = useMemo(() => splitRows(table), [table]);
  const shared = { model, table, onText };
  return (
    <div className="fm-scroll" {...keys}>
      <table role="grid" className="fm-grid" aria-label={text(table.title)}>
        <colgroup>
          <col className="fm-label-col" />
          <col span={table.columns.length + 1} />
        </colgroup>
        <EntryTableHead model={model} table={table} previousYear={previousYear} />
        <tbody>
          {body.map((row, index) => (
            <Fragment key={row.id}>
              <GroupHead model={model} table={table} row={row} before={body[index - 1] ?? null} />
              <EntryRow row={row} {...shared} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          {pinned.map((row) => (
            <EntryRow key={row.id} row={row} {...shared} />
          ))}
          {table.balancedBy !== undefined && (
            <BalanceRow model={model} table={table} rule={table.balancedBy} onJump={onJump} />
          )}
        </tfoot>
      </table>
    </div>
  );
}

/** Rows that stay in sight: from the first one into which others add up. */
function splitRows({ rows }: Table): { readonly body: readonly Row[]; readonly pinned: readonly Row[] } {
  const total = rows.find(({ id }) => rows.some(({ partOf }) => partOf === id));
  const at = total === undefined ? rows.length : rows.indexOf(total);
  return { body: rows.slice(0, at), pinned: rows.slice(at) };
}
