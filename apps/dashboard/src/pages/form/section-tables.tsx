import type { Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { PracticeList } from './practice-list';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';
import { SectionText } from './section-text';
import { StatementFields } from './statement-fields';
import { TableAsPrinted } from './table-as-printed';
import { TableTools } from './table-tools';

interface SectionTablesProps extends SectionProps {
  readonly tables: readonly Table[];
}

/** A section of several tables, as those of the statistics form: one under another, then its words. */
export function SectionTables(props: SectionTablesProps) {
  const { model, section, tables, onText, onFields } = props;
  const { text } = useWords();
  return (
    <>
      <SectionHead section={section} />
      <div className="fm-table-body">
        {tables.map((table) => (
          <div key={table.id}>
            <header className="fm-panel-head">
              <h3>{text(table.title)}</h3>
              <TableTools {...props} table={table} column={null} />
            </header>
            <TableAsPrinted {...props} table={table} />
          </div>
        ))}
        <div className="fm-words">
          <StatementFields model={model} section={section.id} onText={onText} />
          <SectionText model={model} section={section} onText={onText} />
          {section.id === 'overview' && <PracticeList model={model} onFields={onFields} />}
        </div>
      </div>
    </>
  );
}
