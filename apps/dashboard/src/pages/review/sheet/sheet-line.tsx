import { cellCode } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import { SheetCell } from './sheet-cell';
import { useSheetKeys } from './use-sheet-keys';

/** Table 4: reconsideration and lawsuits side by side in one line. */
export function SheetLine({ table }: { readonly table: Table }) {
  const { say, text } = useWords();
  const { model, view } = useDesk();
  const { grid, onKeyDown, onFocus } = useSheetKeys();
  return (
    <table
      role="grid"
      ref={grid}
      className="rv-table rv-line"
      aria-label={text(table.title)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('review.column.year')}
          </th>
          {table.rows.map((row) => (
            <th key={row.id} scope="colgroup" colSpan={row.columns.length} className="rv-over">
              {text(row.label)}
            </th>
          ))}
        </tr>
        <tr>
          {table.rows.flatMap((row) =>
            row.columns.map((id) => (
              <th key={`${row.id} ${id}`} scope="col" className="num">
                {labelOf(table, id, text)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {model.year}
            {view === 'report' && model.lastYear && <em className="rv-beside">{model.lastYear.year}</em>}
          </th>
          {table.rows.flatMap((row) =>
            row.columns.map((id) => (
              <SheetCell
                key={`${row.id} ${id}`}
                cell={cellCode(table.id, row.id, id)}
                isTotal={id === 'total'}
                withLastYear
              />
            )),
          )}
        </tr>
      </tbody>
    </table>
  );
}

function labelOf(table: Table, id: string, text: ReturnType<typeof useWords>['text']): string {
  const column = table.columns.find((one) => one.id === id);
  return column ? text(column.label) : id;
}
