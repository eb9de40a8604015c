import { cellCode } from '@mingjian/domain';
import type { Row, Table } from '@mingjian/domain';
import { Fragment, useState } from 'react';
import { useWords } from '../../../messages/use-words';
import type { Words } from '../../../messages/use-words';
import { Figure } from '../../../ui/figure';
import { useDesk } from '../desk/desk-context';
import { foldedRows } from './folded-rows';
import { SheetCell } from './sheet-cell';
import { useSheetKeys } from './use-sheet-keys';
import { tableNumber } from '@mingjian/domain';

/** Table 3 with one line a result: rows of zeros folded, last year's total beside this year's. */
export function SheetGrid({ table }: { readonly table: Table }) {
  const { model, view } = useDesk();
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { grid, onKeyDown, onFocus } = useSheetKeys();
  const lastYear = view === 'report' ? model.lastYear : null;
  const folded = foldedRows(table, model.figures, (cell) => isSpokenOf(cell));
  const span = table.columns.length + 1 + (lastYear ? 1 : 0);
  const shown = table.rows.filter(({ id }) => isWhole || !folded.has(id));
  const foldAt = shown.findIndex((row) => isTotalRow(table, row));

  function isSpokenOf(cell: string): boolean {
    return (
      model.changes.has(cell) ||
      (view === 'years' && Number(model.lastYear?.figures.get(cell) ?? 0) !== 0) ||
      model.remarks.some((remark) => remark.cell === cell) ||
      model.findings.some(({ cells }) => cells.includes(cell))
    );
  }

  return (
    <table
      role="grid"
      ref={grid}
      className="rv-table rv-grid"
      aria-label={words.text(table.title)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <GridHead
        table={table}
        lastYear={lastYear?.year ?? null}
        fold={folded.size === 0 ? null : { isWhole, onWhole: () => setWhole(!isWhole) }}
      />
      <tbody>
        {shown.map((row, at) => (
          <Fragment key={row.id}>
            {opensGroup(table, row, shown[at - 1]) && (
              <tr className="rv-group">
                <th scope="colgroup" colSpan={span}>
                  {groupWords(table, row, words)}
                </th>
              </tr>
            )}
            {at === foldAt && folded.size > 0 && !isWhole && (
              <tr className="rv-group rv-fold">
                <th colSpan={span}>
                  <button type="button" onClick={() => setWhole(true)}>
                    {words.say('review.folded', { n: folded.size })}
                  </button>
                </th>
              </tr>
            )}
            <tr className={isTotalRow(table, row) ? 'is-sum' : ''}>
              <th scope="row" title={rowWords(table, row, words)}>
                {rowWords(table, row, words)}
              </th>
              {row.columns.map((column) => (
                <SheetCell
                  key={column}
                  cell={cellCode(table.id, row.id, column)}
                  isTotal={column === totalColumn}
                />
              ))}
              {lastYear && (
                <td className="rv-before num">
                  <Figure value={lastYear.figures.get(cellCode(table.id, row.id, totalColumn))} />
                </td>
              )}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const totalColumn = 'total';

interface GridHeadProps {
  readonly table: Table;
  readonly lastYear: number | null;
  readonly fold: { readonly isWhole: boolean; readonly onWhole: () => void } | null;
}

function GridHead({ table, lastYear, fold }: GridHeadProps) {
  const { say, text } = useWords();
  const grouped = table.columns.filter(({ group }) => group !== undefined);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {text(tableNumber(table))}
          {fold && (
            <button type="button" className="rv-whole" aria-expanded={fold.isWhole} onClick={fold.onWhole}>
              {say(fold.isWhole ? 'review.fold' : 'review.unfold', { n: table.rows.length })}
            </button>
          )}
        </th>
        {table.columns.map((column, at) => {
          if (column.group === undefined)
            return (
              <th key={column.id} scope="col" rowSpan={2} className="num">
                {text(column.label)}
              </th>
            );
          if (table.columns[at - 1]?.group?.zh === column.group.zh) return null;
          return (
            <th key={column.id} scope="colgroup" colSpan={grouped.length} className="rv-over">
              {text(column.group)}
            </th>
          );
        })}
        {lastYear !== null && (
          <th scope="col" rowSpan={2} className="num">
            {say('review.column.lastYear', { year: lastYear })}
          </th>
        )}
      </tr>
      <tr>
        {grouped.map((column) => (
          <th key={column.id} scope="col" className="num">
            {text(column.label)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The outermost heading opens a line of its own; those below it stand before the row's own words. */
function opensGroup(table: Table, row: Row, above: Row | undefined): boolean {
  const group = outerGroup(table, row);
  return group !== undefined && (above === undefined || outerGroup(table, above) !== group);
}

function outerGroup(table: Table, row: Row) {
  return row.level === 0 ? undefined : table.groups.find(({ level }) => level === 0);
}

function groupWords(table: Table, row: Row, { text }: Words): string {
  const group = outerGroup(table, row);
  return group ? `${group.number}${text(group.label)}` : '';
}

/** （三）不予公开　4.保护第三方合法权益 */
function rowWords(table: Table, row: Row, { text }: Words): string {
  const own = `${row.number}${text(row.label)}`;
  const group = row.level === 2 ? table.groups.find(({ id }) => id === row.group) : undefined;
  return group ? `${group.number}${text(group.label)}　${own}` : own;
}

function isTotalRow(table: Table, row: Row): boolean {
  return table.rows.some(({ partOf }) => partOf === row.id);
}
