import { blankCells, cellField, lockedCells, tableNumber, unlockedField, yes } from '@mingjian/domain';
import type { PastedBlock, Section, Table } from '@mingjian/domain';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { EntryBlocks } from './entry-blocks';
import { EntryLine } from './entry-line';
import { EntryTable } from './entry-table';
import type { FormModel } from './form-model';
import { SectionText } from './section-text';
import { StatementFields } from './statement-fields';

export interface SectionPanelProps {
  readonly model: FormModel;
  readonly section: Section;
  readonly readOnly: boolean;
  readonly previousYear: number;
  readonly onText: (field: string, text: string) => void;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onPasted: (block: PastedBlock) => void;
  readonly onJump: (field: string) => void;
}

/** The middle of the form: one section with its table, its stated figures and its words. */
export function SectionPanel(props: SectionPanelProps) {
  const { model, section, readOnly, onText } = props;
  const { text } = useWords();
  const table = model.format.tables.find((one) => one.section === section.id);
  return (
    <section className="fm-panel panel" aria-labelledby="fm-section-title">
      {table ? (
        <TableOfSection {...props} table={table} />
      ) : (
        <header className="fm-panel-head">
          <h2 id="fm-section-title">
            {section.number}
            {text(section.title)}
          </h2>
        </header>
      )}
      {!table && (
        <div className="fm-words">
          <SectionText {...props} />
          <StatementFields model={model} section={section.id} readOnly={readOnly} onText={onText} />
        </div>
      )}
    </section>
  );
}

function TableOfSection(props: SectionPanelProps & { readonly table: Table }) {
  const { model, section, table, readOnly, onFields } = props;
  const { text, say } = useWords();
  const [column, setColumn] = useState<string | null>(null);
  const blanks = (of: string | null): readonly string[] =>
    blankCells(
      model.entry,
      model.format,
      of === null ? { table: table.id } : { table: table.id, column: of },
      model.isLocked,
    );
  const all = blanks(null);
  const open = table.rows.flatMap((row) => row.columns.map((id) => `${table.id}.${row.id}.${id}`));
  const untouched = all.length === open.filter((cell) => !model.isLocked(cell)).length;
  const inColumn = column === null || table.layout !== 'grid' ? [] : blanks(column);
  const zeros = (cells: readonly string[]) => onFields(cells.map((cell) => [cellField(cell), '0'] as const));
  const columnLabel = table.columns.find(({ id }) => id === column)?.label;

  return (
    <>
      <header className="fm-panel-head">
        <h2 id="fm-section-title">
          {text(tableNumber(table))}　{text(table.title)}
        </h2>
        {!readOnly && (
          <span className="fm-tools s12">
            {untouched && (
              <button type="button" className="fm-link" onClick={() => zeros(all)}>
                {say('form.zeroAll')}
              </button>
            )}
            {!untouched && inColumn.length > 0 && columnLabel && (
              <button type="button" className="fm-link" onClick={() => zeros(inColumn)}>
                {say('form.zeroColumn', { column: text(columnLabel), n: inColumn.length })}
              </button>
            )}
            {!untouched && all.length > 0 && (
              <button type="button" className="fm-link" onClick={() => zeros(all)}>
                {say('form.zeroRest', { n: all.length })}
              </button>
            )}
            <UnlockTotals model={model} table={table} onFields={onFields} />
            <span className="k3 fm-keys">
              <kbd>Tab</kbd> {say('form.key.tab')} <kbd>Enter</kbd> {say('form.key.enter')}{' '}
              {say('form.blankIsUnknown')}
            </span>
          </span>
        )}
      </header>
      <div
        className="fm-table-body"
        onFocusCapture={({ target }) => {
          const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
          if (cell !== undefined) setColumn(cell.slice(cell.lastIndexOf('.') + 1));
        }}
      >
        <Layout {...props} />
        {table.layout !== 'grid' && <Extras {...props} />}
      </div>
      {table.layout === 'grid' && section.id === 'applications' && null}
    </>
  );
}

function Layout(props: SectionPanelProps & { readonly table: Table }): ReactNode {
  switch (props.table.layout) {
    case 'grid':
      return <EntryTable {...props} />;
    case 'blocks':
      return <EntryBlocks {...props} />;
    case 'wide':
      return <EntryLine {...props} />;
  }
}

/** What stands beside a small table: its stated figures and words. The grid fills the height and has none. */
function Extras(props: SectionPanelProps) {
  return (
    <div className="fm-words">
      <StatementFields
        model={props.model}
        section={props.section.id}
        readOnly={props.readOnly}
        onText={props.onText}
      />
      <SectionText {...props} />
    </div>
  );
}

interface UnlockTotalsProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly onFields: SectionPanelProps['onFields'];
}

/** Totals are worked out; a clerk who has to enter other ones unlocks them, and sees what then does not add up. */
function UnlockTotals({ model, table, onFields }: UnlockTotalsProps) {
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
