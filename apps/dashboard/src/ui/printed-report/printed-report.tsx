import { captionOf, cellCodesOfTable } from '@mingjian/domain';
import type { Format, Section, Table, Text } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FindingMark } from '../marks';
import { usePhone } from '../use-phone';
import { PrintedBlocks } from './printed-blocks';
import type { PrintedTableProps } from './printed-cell';
import { findingsOnSection, noMarks } from './printed-content';
import type { PrintedContent, PrintedMarks, PrintedSection } from './printed-content';
import { PrintedGrid } from './printed-grid';
import { PrintedLine } from './printed-line';
import { PrintedList } from './printed-list';
import './printed-report.css';

interface PrintedReportProps {
  readonly format: Format;
  readonly content: PrintedContent;
  readonly marks?: PrintedMarks;
  /** Stands at the top right of every print. */
  readonly isDemonstration: boolean;
}

/** A report as the national form prints it: six sections, the tables with their merged heads, words in serif. */
export function PrintedReport({ format, content, marks = noMarks, isDemonstration }: PrintedReportProps) {
  const { say } = useWords();
  return (
    <article className="pr-paper">
      {isDemonstration && <span className="demo pr-demo">{say('demonstration')}</span>}
      <h2 className="pr-title" lang="zh-CN">
        {content.title}
      </h2>
      {format.sections.map((section) => (
        <SectionOfReport
          key={section.id}
          section={section}
          tables={format.tables.filter((table) => table.section === section.id && table.layout !== 'list')}
          written={content.sections.find(({ id }) => id === section.id)}
          format={format}
          content={content}
          marks={marks}
        />
      ))}
      <Annex format={format} content={content} marks={marks} />
    </article>
  );
}

/** The statistics form stands after the words; without a figure of it there is none to print. */
function Annex(props: PrintedTableProps) {
  const { say } = useWords();
  const tables = props.format.tables.filter(({ layout }) => layout === 'list');
  const isStated = tables.some(({ id }) =>
    cellCodesOfTable(props.format, id).some((cell) => props.content.figures.has(cell)),
  );
  if (!isStated) return null;
  return (
    <section className="pr-section" id="section-statistics">
      <h3>{say('printed.statistics')}</h3>
      <div className="pr-scroll">
        <PrintedList {...props} tables={tables} />
      </div>
    </section>
  );
}

interface SectionOfReportProps extends PrintedTableProps {
  readonly section: Section;
  readonly tables: readonly Table[];
  readonly written: PrintedSection | undefined;
}

function SectionOfReport({ section, tables, written, ...props }: SectionOfReportProps) {
  const { text } = useWords();
  const phone = usePhone();
  const missing = findingsOnSection(props.marks.findings, section.id);
  return (
    <section className="pr-section" id={`section-${section.id}`}>
      <h3>
        {section.number}
        {text(section.title)}
      </h3>
      {missing.map((finding) => (
        <p key={finding.rule} className="pr-missing">
          <FindingMark effect={finding.effect} /> {text(finding.message)}
        </p>
      ))}
      {tables.map((table) => (
        <div
          key={table.id}
          className="pr-scroll"
          // Wider than a phone: it is scrolled with the keys as well.
          {...(phone && { tabIndex: 0, role: 'group', 'aria-label': text(table.title) })}
        >
          <Caption words={captionOf(table, props.format)} />
          <TableOfReport table={table} {...props} />
        </div>
      ))}
      <SectionWords written={written} hasTable={tables.length > 0} />
    </section>
  );
}

/** Read out with the table, whose name it is. */
function Caption({ words }: { readonly words: Text | null }) {
  const { text } = useWords();
  return (
    words && (
      <p className="pr-caption" aria-hidden="true">
        {text(words)}
      </p>
    )
  );
}

function TableOfReport(props: PrintedTableProps & { readonly table: Table }) {
  switch (props.table.layout) {
    case 'blocks':
      return <PrintedBlocks {...props} />;
    case 'grid':
      return <PrintedGrid {...props} />;
    case 'wide':
      return <PrintedLine {...props} />;
    case 'list':
      return <PrintedList {...props} tables={[props.table]} />;
  }
}

interface SectionWordsProps {
  readonly written: PrintedSection | undefined;
  readonly hasTable: boolean;
}

function SectionWords({ written, hasTable }: SectionWordsProps) {
  const { say } = useWords();
  const words = (written?.text ?? '').trim();
  if (words !== '')
    return words.split(/\n+/).map((paragraph, index) => (
      <p key={index} className="pr-words" lang="zh-CN">
        {paragraph.trim()}
      </p>
    ));
  if (written?.nothingToReport === true) return <p className="pr-words">{say('printed.nothing')}</p>;
  return hasTable ? null : <p className="k3 s13">{say('printed.unwritten')}</p>;
}
