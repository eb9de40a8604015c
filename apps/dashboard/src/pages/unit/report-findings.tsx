import { isRuleId, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { RuleCode } from '../../shell/rule-code';
import { FindingMark, TickMark } from '../../ui/marks';
import type { ReportFinding, UnitReport } from './unit-queries';

interface ReportFindingsProps {
  readonly report: UnitReport;
  readonly active: ReportFinding | null;
  readonly onOpen: (finding: ReportFinding) => void;
}

/** What the rules found in the report, with the unit's reasons; each is one click from its cell. */
export function ReportFindings({ report, active, onOpen }: ReportFindingsProps) {
  const { say } = useWords();
  const open = report.findings.filter(({ silencedBy }) => silencedBy === null);
  const silenced = report.findings.length - open.length;
  return (
    <aside className="un-findings noprint" aria-labelledby="un-findings-title">
      <h2 id="un-findings-title">
        {say('unit.findings')} <span className="k3">{open.length}</span>
      </h2>
      {open.length === 0 && (
        <p className="s13 un-none">
          <TickMark /> {say('unit.findings.none')}
        </p>
      )}
      {open.length > 0 && (
        <ol className="panel">
          {open.map((finding) => (
            <li key={`${finding.rule} ${finding.cells.join(' ')}`}>
              <FindingOfReport finding={finding} isActive={finding === active} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {silenced > 0 && <p className="s12 k3">{say('unit.findings.silenced', { n: silenced })}</p>}
    </aside>
  );
}

interface FindingOfReportProps {
  readonly finding: ReportFinding;
  readonly isActive: boolean;
  readonly onOpen: (finding: ReportFinding) => void;
}

function FindingOfReport({ finding, isActive, onOpen }: FindingOfReportProps) {
  const { text, say } = useWords();
  const title = isRuleId(finding.rule) ? text(ruleMessages[finding.rule].title) : finding.rule;
  const hasPlace = finding.cells.length > 0 || finding.sections.length > 0;
  return (
    <div className={`un-finding${isActive ? ' is-active' : ''}`}>
      <header>
        <FindingMark effect={finding.effect} label={say(`effect.${finding.effect}`)} />
        {hasPlace ? (
          <button type="button" onClick={() => onOpen(finding)} aria-pressed={isActive}>
            {title}
          </button>
        ) : (
          <b>{title}</b>
        )}
        <RuleCode rule={finding.rule} />
      </header>
      <p>{text(finding.message)}</p>
      {finding.reason !== null && (
        <p className="un-reason">
          <span className="k3">{say('unit.reason')}</span>
          <q lang="zh-CN">{finding.reason}</q>
        </p>
      )}
    </div>
  );
}
