import { isRuleId, judgeReport, outcomesByRule, readReport, ruleById, ruleMessages } from '@mingjian/domain';
import type { DisclosureReport, Judgement, Outcome, Table } from '@mingjian/domain';
import { useMemo } from 'react';
import { useWords } from '../../../messages/use-words';
import { TickMark } from '../../../ui/marks';
import { useDesk } from '../desk/desk-context';
import type { DeskModel } from '../desk/desk-model';
import type { Version } from '../review-queries';

/** What was looked at and is right: identities of the tables in sight, and how many rules were asked at all. */
export function PassedChecks({ tables }: { readonly tables: readonly Table[] }) {
  const { model } = useDesk();
  const { say, text } = useWords();
  const judgements = useMemo(() => judgementsOf(model), [model]);
  if (judgements === null) return null;
  const rules = outcomesByRule(judgements.map((judgement) => ({ ...judgement, deduction: 0 })));
  const count = (outcome: Outcome): number => rules.filter((rule) => rule.outcome === outcome).length;
  return (
    <p className="rv-checks">
      {rules.map(({ rule, outcome, instances }) => {
        const known = isRuleId(rule) ? ruleById(rule) : null;
        const isHere =
          outcome === 'PASS' && known?.kind === 'identity' && tables.some(({ id }) => id === known.table);
        return (
          isHere && (
            <span key={rule}>
              <TickMark />{' '}
              {say('review.checks.passed', { rule: text(ruleMessages[known.id].title), n: instances.PASS })}
            </span>
          )
        );
      })}
      <span className="k3">
        {say('review.checks.all', {
          n: rules.length,
          passed: count('PASS'),
          notApplicable: count('NOT_APPLICABLE'),
          unknown: count('CANNOT_TELL'),
        })}
      </span>
    </p>
  );
}

/**
 * Judged here once more, as the server did: what passed would be the longest part of an answer. Rules over days and
 * over a document's words are the server's alone; of what lies before last year nothing is told here.
 */
function judgementsOf({
  report,
  lastYear,
  unit,
  unitKind,
  names,
  unitMakesRules,
}: DeskModel): readonly Judgement[] | null {
  const read = report.document === null ? readAgain(report, unit) : null;
  if (read === null) return null;
  const previous = lastYear && readAgain(lastYear.report, unit);
  const earlier = previous === null ? [] : [previous];
  return judgeReport(read, { earlier, unitKind, names, unitMakesRules, dates: null, document: null });
}

/** A day after all others: which days may be stated was decided when the report was filed. */
const endOfTime = '9999-12-31';

function readAgain(report: Version, unit: string): DisclosureReport | null {
  const read = readReport({ ...report, unit, reportYear: report.year }, endOfTime);
  return read.kind === 'READ' ? read.report : null;
}
