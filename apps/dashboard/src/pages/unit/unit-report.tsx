import { figuresOf, formatById, isFormatId, isRuleId, suspectCells } from '@mingjian/domain';
import type { Figures, Format } from '@mingjian/domain';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { Icon } from '../../ui/icon';
import { PapersPanel } from '../../ui/papers/papers-panel';
import { ReportDownloads } from '../../ui/papers/report-downloads';
import { PrintedReport } from '../../ui/printed-report/printed-report';
import { ReportFacts } from './report-facts';
import { ReportFindings } from './report-findings';
import type { ReportFinding, UnitReport } from './unit-queries';

const JudgedPanel = lazy(async () => ({
  default: (await import('../../ui/judged/judged-panel')).JudgedPanel,
}));

interface UnitReportProps {
  readonly report: UnitReport;
  readonly unitName: string;
  readonly unitCode: string;
  /** Whether the viewer may appeal for a unit, in a year that is open. */
  readonly mayAppeal: boolean;
}

/** A report as printed, with the findings beside it. */
export function UnitReportView({ report, unitName, unitCode, mayAppeal }: UnitReportProps) {
  const { say } = useWords();
  const { region } = useScope();
  const [search, setSearch] = useAddressSearch();
  const [chosen, setChosen] = useState<ReportFinding | null>(null);
  const cell = search.get('cell');
  if (!isFormatId(report.formatFound))
    return <p className="panel un-none">{say('unit.unknownFormat', { format: report.formatFound })}</p>;
  const format = formatById(report.formatFound);
  const figures = figuresOf(report);
  const findings = report.findings.filter(({ silencedBy }) => silencedBy === null);
  const placed = findings.map((finding) => ({ finding, where: cellsToShow(finding, format, figures) }));
  const active =
    findings.find((finding) => isSame(finding, chosen)) ??
    (cell === null
      ? null
      : (placed.find(({ where }) => where.includes(cell))?.finding ??
        findings.find(({ cells }) => cells.includes(cell)) ??
        null));
  const papersOf = {
    unit: unitCode,
    year: report.year,
    version: report.revision == null ? report.version : null,
  };
  const show = (to: string | null) =>
    setSearch(
      (before) => {
        if (to === null) before.delete('cell');
        else before.set('cell', to);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const open = (finding: ReportFinding) => {
    setChosen(finding);
    const first = cellsToShow(finding, format, figures)[0] ?? null;
    show(first);
    if (first === null && finding.sections[0] !== undefined)
      document.getElementById(`section-${finding.sections[0]}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <div className="un-report">
        <ReportLine report={report} />
        <ReportDownloads {...papersOf} />
        <PrintedReport
          format={format}
          content={{
            title: report.title ?? say('printed.title', { unit: unitName, year: report.year }),
            figures,
            sections: report.sections,
          }}
          marks={{
            findings: placed.map(({ finding, where }) => ({ ...finding, cells: where })),
            cell,
            related: active?.cells ?? [],
            onCell: (to) => {
              setChosen(null);
              show(to);
            },
          }}
          isDemonstration={report.demonstration || region.demonstration}
        />
        <PapersPanel of={papersOf} formatFound={report.formatFound} />
      </div>
      <div className="un-side" role="region" aria-label={say('unit.side')} tabIndex={0}>
        <ReportFindings report={report} unit={unitCode} active={active} onOpen={open} />
        <ReportFacts report={report} unit={unitCode} />
        <Suspense>
          <JudgedPanel
            unit={{ code: unitCode, name: unitName }}
            year={report.year}
            mayJudge={false}
            mayAppeal={mayAppeal}
            findings={findings}
          />
        </Suspense>
      </div>
    </>
  );
}

function ReportLine({ report }: { readonly report: UnitReport }) {
  const { say, instant, fullDay } = useWords();
  const facts = [
    report.version === 0 ? say('unit.draft') : say('version.n', { n: report.version }),
    ...(report.filedAt === null ? [] : [say('unit.line.filed', { at: instant(report.filedAt) })]),
    ...(report.publishedOn === null
      ? []
      : [say('unit.line.published', { day: fullDay(report.publishedOn) })]),
  ];
  return (
    <div className="un-line noprint">
      <span>{facts.join(say('sentence.comma'))}</span>
      {report.origin === 'HISTORICAL' && (
        <span className="tag" title={say('historical.hint')}>
          {say('historical')}
        </span>
      )}
      <span className="gap" />
      <Button size="small" icon={<Icon name="print" />} className="deskonly" onClick={() => window.print()}>
        {say('action.print')}
      </Button>
    </div>
  );
}

/** The cells to look at for a finding; a rule may read a whole column, and marking it all would hide the place. */
function cellsToShow(
  { rule, cells, sections, left, right, silencedBy }: ReportFinding,
  format: Format,
  figures: Figures,
): readonly string[] {
  if (!isRuleId(rule)) return cells;
  const judgement = {
    rule,
    outcome: 'FAIL' as const,
    cells,
    sections: format.sections.map(({ id }) => id).filter((id) => sections.includes(id)),
    passages: [],
    left,
    right,
    silencedBy: silencedBy !== null && isRuleId(silencedBy) ? silencedBy : null,
  };
  const suspects = suspectCells(judgement, format, figures, () => false);
  return suspects.length > 0 ? suspects : cells;
}

/** The same finding of a newer answer. */
function isSame(finding: ReportFinding, other: ReportFinding | null): boolean {
  return other !== null && finding.rule === other.rule && finding.cells.join() === other.cells.join();
}
