import { cellCode, groupSubtotal } from '@mingjian/domain';
import type { Row, Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { CellSlot } from './cell-slot';
import type { FormModel } from './form-model';
import { LastYearFigure } from './last-year-figure';
import { TakenOverMark } from './taken-over-mark';

interface EntryRowProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly row: Row;
  readonly onText: (field: string, text: string) => void;
}

/** Labels longer than this take two lines in smaller type, as the printed form does. */
const longestLabel = { zh: 18, en: 34 };

/** One row of the grid with last year's total as a faint last figure. */
export function EntryRow({ model, table, row, onText }: EntryRowProps) {
  const { language, text, say } = useWords();
  const label = text(row.label);
  const last = table.columns.at(-1);
  const cells = row.columns.map((column) => cellCode(table.id, row.id, column));
  const isTotal = cells.every(model.isLocked);
  return (
    <tr className={`is-level-${row.level}`}>
      <th scope="row" className={label.length > longestLabel[language] ? 'is-long' : undefined}>
        {row.number}
        {label}
        {isTotal && <span className="k3"> {say('form.computed')}</span>}
        <TakenOverMark model={model} cells={cells} />
      </th>
      {cells.map((cell) => (
        <CellSlot key={cell} model={model} cell={cell} onText={onText} />
      ))}
      <td className="fm-previous">
        {last && <LastYearFigure said={model.lastYearOf(cellCode(table.id, row.id, last.id))} />}
      </td>
    </tr>
  );
}

interface GroupHeadProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly row: Row;
  readonly before: Row | null;
}

/** The heading before the first row of a group, with the subtotal that no printed form has. */
export function GroupHead({ model, table, row, before }: GroupHeadProps) {
  const { text, say } = useWords();
  const group = row.group === before?.group ? undefined : table.groups.find(({ id }) => id === row.group);
  const last = table.columns.at(-1);
  if (!group || !last) return null;
  const subtotal = group.subtotal
    ? groupSubtotal(model.format, table.id, group.id, last.id, model.figures)
    : null;
  return (
    <tr className={`fm-head is-level-${group.level}`}>
      <th scope="rowgroup" colSpan={table.columns.length + 2}>
        {group.number}
        {text(group.label)}
        {subtotal !== null && <span className="k3">{say('form.subtotal', { sum: subtotal })}</span>}
      </th>
    </tr>
  );
}
