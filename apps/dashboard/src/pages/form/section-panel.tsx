import { PracticeList } from './practice-list';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';
import { SectionTable } from './section-table';
import { SectionTables } from './section-tables';
import { SectionText } from './section-text';
import { StatementFields } from './statement-fields';

/** The middle of the form: one section with its tables, its stated figures and its words. */
export function SectionPanel(props: SectionProps) {
  const { model, section, onText, onFields } = props;
  const tables = model.format.tables.filter((one) => one.section === section.id);
  const [table] = tables;
  return (
    <section className="fm-panel panel" aria-labelledby="fm-section-title">
      {tables.length > 1 || table?.layout === 'list' ? (
        <SectionTables {...props} tables={tables} />
      ) : table ? (
        <SectionTable {...props} table={table} />
      ) : (
        <>
          <SectionHead section={section} />
          <div className="fm-words">
            <SectionText model={model} section={section} onText={onText} />
            <StatementFields model={model} section={section.id} onText={onText} />
            {section.id === 'overview' && <PracticeList model={model} onFields={onFields} />}
          </div>
        </>
      )}
    </section>
  );
}
