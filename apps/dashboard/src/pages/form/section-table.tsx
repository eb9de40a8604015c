import { tableNumber } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { EntryBlocks } from './entry-blocks';
import { EntryLine } from './entry-line';
import { EntryList } from './entry-list';
import { EntryTable } from './entry-table';
import type { SectionProps } from './section-props';
import { SectionText } from './section-text';
import { StatementFields } from './statement-fields';
import { TableTools } from './table-tools';

interface SectionTableProps extends SectionProps {
  readonly table: Table;
}

/** A section's table under its title. The grid fills the height; beside smaller tables stand figures and words. */
export function SectionTable(props: SectionTableProps) {
  const { model, section, table, onText } = props;
  const { text } = useWords();
  const [column, setColumn] = useState<string | null>(null);
  return (
    <>
      <header className="fm-panel-head">
        <h2 id="fm-section-title">
          {text(tableNumber(table))}　{text(table.title)}
        </h2>
        <TableTools {...props} column={table.layout === 'grid' ? column : null} />
      </header>
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
    </>
  );
}

function TableAsPrinted(props: SectionTableProps): ReactNode {
  switch (props.table.layout) {
    case 'grid':
      return <EntryTable {...props} />;
    case 'blocks':
      return <EntryBlocks {...props} />;
    case 'wide':
      return <EntryLine {...props} />;
    case 'list':
      return <EntryList {...props} />;
  }
}
