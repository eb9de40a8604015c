import {
  blankCells,
  cellField,
  cellsOfTable,
  lockedCells,
  typedText,
  unlockedField,
  yes,
} from '@mingjian/domain';
import type { BlankRange, Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { SectionProps } from './section-props';

interface TableToolsProps extends Pick<SectionProps, 'model' | 'onFields' | 'onZeros'> {
  readonly table: Table;
  /** The column in which the clerk is; null outside of the grid. */
  readonly column: string | null;
}

/** What can be done to a whole table: fill its blanks with 0, in one column or everywhere, and type its totals. */
export function TableTools({ model, table, column, onFields, onZeros }: TableToolsProps) {
  const { text, say } = useWords();
  const blanks = (range: BlankRange) => blankCells(model.entry, model.format, range, model.isLocked);
  const all = blanks({ table: table.id });
  const open = cellsOfTable(model.format, table.id).filter(({ cell }) => !model.isLocked(cell));
  const untouched = all.length === open.length;
  const here = table.columns.find(({ id }) => id === column);
  const inColumn = here === undefined ? [] : blanks({ table: table.id, column: here.id });
  return (
    <span className="fm-tools s12">
      {!untouched && here !== undefined && inColumn.length > 0 && (
        <button type="button" className="fm-link" onClick={() => onZeros(inColumn)}>
          {say('form.zeroColumn', { column: text(here.label), n: inColumn.length })}
        </button>
      )}
      {all.length > 0 && (
        <button type="button" className="fm-link" onClick={() => onZeros(all)}>
          {untouched ? say('form.zeroAll') : say('form.zeroRest', { n: all.length })}
        </button>
      )}
      <TakeOver model={model} table={table} onFields={onFields} />
      <UnlockTotals model={model} table={table} onFields={onFields} />
      <span className="k3 fm-keys">
        <kbd>Tab</kbd> {say('form.key.tab')} <kbd>Enter</kbd> {say('form.key.enter')}{' '}
        {say('form.blankIsUnknown')}
      </span>
    </span>
  );
}

/** One click brings in what last year's report carried out; what stands there already is not written over unseen. */
function TakeOver({ model, table, onFields }: Pick<TableToolsProps, 'model' | 'table' | 'onFields'>) {
  const { say } = useWords();
  const cells = cellsOfTable(model.format, table.id).map(({ cell }) => cell);
  const waiting = [...model.takenOver.values()].filter(
    ({ cell, isTaken }) => !isTaken && cells.includes(cell),
  );
  if (waiting.length === 0) return null;
  const changes = waiting.map(({ cell, value }) => [cellField(cell), typedText(value)] as const);
  const over = waiting.filter(({ cell }) => model.entry.has(cellField(cell))).length;
  return (
    <button type="button" className="fm-link" onClick={() => onFields(changes)}>
      {say(over > 0 ? 'form.takeOver.replacing' : 'form.takeOver', {
        year: model.report.reportYear - 1,
        n: waiting.length,
        over,
      })}
    </button>
  );
}

/** Totals are worked out; a clerk who has to enter other ones unlocks them, and sees what then does not add up. */
function UnlockTotals({ model, table, onFields }: Pick<TableToolsProps, 'model' | 'table' | 'onFields'>) {
  const { say } = useWords();
  const totals = lockedCells(model.format, (id) => id === table.id);
  if (totals.length === 0) return null;
  const typed = model.entry.has(unlockedField(table.id));
  const toggle = () =>
    typed
      ? onFields([[unlockedField(table.id), ''], ...totals.map((cell) => [cellField(cell), ''] as const)])
      : onFields([
          [unlockedField(table.id), yes],
          ...totals.map((cell) => [cellField(cell), String(model.figures.get(cell) ?? '')] as const),
        ]);
  return (
    <button type="button" className="fm-link" aria-pressed={typed} onClick={toggle}>
      {say(typed ? 'form.computeTotals' : 'form.unlockTotals')}
    </button>
  );
}
