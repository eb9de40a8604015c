import { charactersIn, textField } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { useState } from 'react';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';
import { SectionText } from './section-text';
import { StatementFields } from './statement-fields';
import { TableAsPrinted } from './table-as-printed';
import { TableTools } from './table-tools';

interface SectionTableProps extends SectionProps {
  readonly table: Table;
}

/** A section's table under its title. The grid fills the height; beside smaller tables stand figures and words. */
export function SectionTable(props: SectionTableProps) {
  const { model, section, table, onText } = props;
  const [column, setColumn] = useState<string | null>(null);
  return (
    <>
      <SectionHead section={section} table={table}>
        <TableTools {...props} column={table.layout === 'grid' ? column : null} />
      </SectionHead>
      <div
        className="fm-table-body"
        onFocusCapture={({ target }) => {
          const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
          if (cell !== undefined) setColumn(cell.slice(cell.lastIndexOf('.') + 1));
        }}
      >
        <TableAsPrinted {...props} />
        {table.layout !== 'grid' && (
          <div className="fm-words">
            <StatementFields model={model} section={section.id} onText={onText} />
            <SectionText model={model} section={section} onText={onText} />
          </div>
        )}
      </div>
      {table.layout === 'grid' && <WordsBelow {...props} />}
    </>
  );
}

/** The grid fills the height: its section's words open below it when they are wanted, or already there. */
function WordsBelow({ model, section, onText }: SectionTableProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const written = model.entry.get(textField(section.id)) ?? '';
  return (
    <div className={`fm-below${open ? ' is-open' : ''}`}>
      <button
        type="button"
        className="fm-link s12"
        aria-expanded={open}
        // Who is led to the words while they are folded comes to where they unfold.
        data-field={open ? undefined : textField(section.id)}
        onClick={() => setOpen(!open)}
      >
        {say('form.text.optional')}
        <span className="k3"> {say('form.step.text', { n: charactersIn(written) })}</span>
      </button>
      {open && (
        <div className="fm-words">
          <StatementFields model={model} section={section.id} onText={onText} />
          <SectionText model={model} section={section} onText={onText} />
        </div>
      )}
    </div>
  );
}
