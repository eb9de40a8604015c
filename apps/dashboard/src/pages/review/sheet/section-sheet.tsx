import { isMeasureId, measureById } from '@mingjian/domain';
import { lazy, Suspense } from 'react';
import type { Section, Table } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../../messages/use-words';
import { addressOfReading } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { qualifiedText } from '../../../ui/figures';
import { FindingMark } from '../../../ui/marks';
import { useDesk } from '../desk/desk-context';
import { onSection } from '../remarks/remark-place';
import { RemarkIcon } from '../remarks/remark-icon';
import { SectionWords } from './section-words';
import { SheetBlocks } from './sheet-blocks';
import { SheetGrid } from './sheet-grid';
import { SheetLine } from './sheet-line';
import { SheetList } from './sheet-list';

/** It asks all rules once more, which are half as heavy as the page: what it says is fetched behind it. */
const PassedChecks = lazy(async () => ({ default: (await import('./passed-checks')).PassedChecks }));

/** One section of the report under review: its words, its table, and what was checked in it. */
export function SectionSheet({ section }: { readonly section: Section }) {
  const { model, mayReview, open } = useDesk();
  const { say, text } = useWords();
  const tables = model.format.tables.filter(
    (table) => table.section === section.id && table.layout !== 'list',
  );
  const missing = model.findings.filter(({ finding }) => finding.sections.includes(section.id));
  const remarked = model.remarks.filter(
    (remark) => remark.section === section.id && remark.settledAt === null,
  ).length;
  return (
    <>
      <div className="rv-section-head">
        <h2 data-section-head={section.id}>
          {section.number}
          {text(section.title)}
        </h2>
        {mayReview && (
          <button type="button" className="rv-link" onClick={() => open(onSection(section.id))}>
            <RemarkIcon /> {say('review.remark.onSection')}
            {remarked > 0 && <b>{remarked}</b>}
          </button>
        )}
      </div>
      {missing.map(({ finding, key }) => (
        <p key={key} className="rv-missing s13">
          <FindingMark effect={finding.effect} /> {text(finding.message)}
        </p>
      ))}
      <SectionWords section={section.id} />
      <Statements section={section.id} />
      {tables.map((table) => (
        <div key={table.id} className="rv-scroll">
          <TableSheet table={table} />
        </div>
      ))}
      <Suspense>
        <PassedChecks tables={tables} />
      </Suspense>
    </>
  );
}

function TableSheet({ table }: { readonly table: Table }) {
  switch (table.layout) {
    case 'blocks':
      return <SheetBlocks table={table} />;
    case 'grid':
      return <SheetGrid table={table} />;
    case 'wide':
      return <SheetLine table={table} />;
    case 'list':
      return <SheetList tables={[table]} />;
  }
}

/** Figures said in words, each with the words where it was read from a document. */
function Statements({ section }: { readonly section: string }) {
  const { model } = useDesk();
  const { say, text, language } = useWords();
  const { region } = useScope();
  const said = model.report.statements.filter((statement) => statement.section === section);
  if (said.length === 0) return null;
  return (
    <dl className="rv-said">
      <dt className="k3">{say('unit.statements')}</dt>
      {said.map(({ measure, value, qualifier, words }, at) => {
        const known = isMeasureId(measure) ? measureById(measure) : null;
        const figure = value == null ? '—' : qualifiedText(value, qualifier, language);
        return (
          <dd key={`${measure} ${at}`}>
            {known ? text(known.label) : measure}{' '}
            {words ? (
              <Link
                to={addressOfReading(region.code, model.unit, model.year, {
                  at: `${words.start}-${words.end}`,
                  measure,
                  version: model.version,
                })}
                title={words.quote}
                aria-label={say('unit.inWords', { said: figure })}
              >
                {figure}
              </Link>
            ) : (
              <b>{figure}</b>
            )}
          </dd>
        );
      })}
    </dl>
  );
}
