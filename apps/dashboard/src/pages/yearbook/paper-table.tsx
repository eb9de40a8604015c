import type { BoundBlock, TableCell, TableColumn, TableRow } from '@mingjian/yearbook';
import { useWords } from '../../messages/use-words';
import { PaperFigure, PaperRuns } from './paper-figures';

type Table = Extract<BoundBlock, { readonly kind: 'TABLE' }>;

/** A three-line table: caption above, notes beneath. */
export function PaperTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows, total, notes, isWide, key } = table;
  return (
    <div className={`yb-table${isWide ? ' is-wide' : ''}`} id={`table-${key}`}>
      <div className="yb-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <colgroup>
            {columns.map(({ key: name, width }) => (
              <col key={name} style={{ width: `${width * 100}%` }} />
            ))}
          </colgroup>
          <TableHead columns={columns} />
          <tbody>
            {rows.map((row) => (
              <PaperRow key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <PaperRow row={total} columns={columns} />
            </tfoot>
          )}
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className="yb-note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** Columns of one group stand side by side under one head; a column of its own reaches over both lines. */
function TableHead({ columns }: { readonly columns: readonly TableColumn[] }) {
  const isGrouped = columns.some(({ group }) => group !== null);
  const groups = columns.filter(({ group }, at) => group === null || columns[at - 1]?.group !== group);
  return (
    <thead>
      {isGrouped && (
        <tr>
          {groups.map(({ key, group, title }) =>
            group === null ? (
              <th key={key} scope="col" rowSpan={2}>
                {title}
              </th>
            ) : (
              <th key={key} scope="colgroup" colSpan={columns.filter((one) => one.group === group).length}>
                {group}
              </th>
            ),
          )}
        </tr>
      )}
      <tr>
        {columns
          .filter(({ group }) => !isGrouped || group !== null)
          .map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
      </tr>
    </thead>
  );
}

interface PaperRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
}

function PaperRow({ row: { cells, shades }, columns }: PaperRowProps) {
  return (
    <tr>
      {cells.map((cell, at) => (
        <PaperCell
          key={columns[at]?.key ?? at}
          cell={cell}
          column={columns[at]}
          at={at}
          shade={shades?.[at] ?? 0}
        />
      ))}
    </tr>
  );
}

interface PaperCellProps {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
  readonly at: number;
  readonly shade: number;
}

function PaperCell({ cell, column, at, shade }: PaperCellProps) {
  const { say } = useWords();
  const align = column?.align ?? 'left';
  const classes = `is-${align}${shade > 0 ? ` shade-${shade}` : ''}`;
  switch (cell.kind) {
    case 'WORDS': {
      const lang = cell.isQuoted === true ? 'zh-CN' : undefined;
      return at === 0 ? (
        <th scope="row" className={classes} lang={lang}>
          {cell.words}
        </th>
      ) : (
        <td className={classes} lang={lang}>
          {cell.words}
        </td>
      );
    }
    case 'FIGURE':
      return (
        <td className={classes}>
          <PaperFigure name={cell.figure} />
        </td>
      );
    case 'RUNS':
      return (
        <td className={classes}>
          <PaperRuns runs={cell.runs} />
        </td>
      );
    case 'NOT_APPLICABLE':
      return (
        <td className="is-hatched">
          <span className="sr">{say('figure.notApplicable')}</span>
        </td>
      );
    case 'STATE':
      return (
        <td className="is-state" colSpan={cell.span}>
          {cell.words}
        </td>
      );
  }
}
