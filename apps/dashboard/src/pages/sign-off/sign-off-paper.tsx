import { figuresOf, formatById, isFormatId } from '@mingjian/domain';
import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { PrintedReport } from '../../ui/printed-report/printed-report';
import { ApprovalForm } from './approval-form';
import { FindingsOnPaper } from './findings-on-paper';
import type { PrintedFrom, SignOffReport } from './sign-off-queries';

interface SignOffPaperProps {
  readonly report: SignOffReport;
  readonly unitName: string;
  readonly printed: PrintedFrom;
}

/** Three parts, each on pages of its own: the form to sign, what the rules found, the report. */
export function SignOffPaper({ report, unitName, printed }: SignOffPaperProps) {
  const { say } = useWords();
  const { region } = useScope();
  if (!isFormatId(report.formatFound))
    return <p className="panel un-none">{say('unit.unknownFormat', { format: report.formatFound })}</p>;
  const title = report.title ?? say('printed.title', { unit: unitName, year: report.year });
  const isDemonstration = report.demonstration || region.demonstration;
  const foot = (
    <p className="so-foot s12">
      {say('signOff.foot', {
        title,
        from: printed.from,
        at: fullInstant(printed.printedAt),
        sha256: printed.sha256.slice(0, 16),
      })}
      {isDemonstration && <span className="demo">{say('demonstration')}</span>}
    </p>
  );
  return (
    <>
      <section className="so-sheet" aria-labelledby="so-form">
        <ApprovalForm title={title} unitName={unitName} year={report.year} printed={printed} />
        {foot}
      </section>
      <section className="so-sheet" aria-labelledby="so-findings">
        <FindingsOnPaper findings={report.findings} />
        {foot}
      </section>
      <section className="so-report">
        <PrintedReport
          format={formatById(report.formatFound)}
          content={{ title, figures: figuresOf(report), sections: report.sections }}
          isDemonstration={isDemonstration}
        />
        {foot}
      </section>
    </>
  );
}
