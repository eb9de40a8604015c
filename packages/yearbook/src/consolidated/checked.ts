import { countyRulesFor, findingsOf, formatById, judgeCounty, ruleMessages } from '@mingjian/domain';
import type { Judgement, RuleId } from '@mingjian/domain';
import type { BoundBlock } from '../bound/document.js';
import { countyCircumstances, summedReport } from './county-circumstances.js';
import type { Writing } from './writing.js';

/** More findings than so many say that something is wrong at the root. */
const mostFindings = 20;

/**
 * What the rules over the county's units say of this report: notes at its end that are no part of it. Nothing in a year
 * for whose form there are no such rules.
 */
export function checkedNotes(w: Writing): readonly BoundBlock[] {
  const report = summedReport(w.facts, w.facts.year);
  if (report === null) return [];
  const { formatFound, reportYear } = report;
  const rules = countyRulesFor(formatFound, reportYear).map(({ id }) => id);
  if (rules.length === 0) return [];
  const judgements = judgeCounty(report, countyCircumstances(w.facts));
  const findings = findingsOf(judgements, formatById(formatFound));
  const ruleNames = (outcome: 'PASS' | 'CANNOT_TELL'): string =>
    rules
      .filter((id) => outcomeOf(id, judgements) === outcome)
      .map((id) => w.text(ruleMessages[id].title))
      .join(w.locale === 'zh' ? '、' : ', ');
  const [passed, untold] = [ruleNames('PASS'), ruleNames('CANNOT_TELL')];
  return [
    {
      kind: 'NOTE',
      key: 'checked',
      runs: [
        w.say('checked', {
          expected: { figure: 'units.expected' },
          reported: { figure: 'units.reported' },
        }),
        passed === '' ? [] : w.say('checked.passed', { rules: passed }),
        untold === '' ? [] : w.say('checked.untold', { rules: untold }),
      ].flat(),
    },
    ...findings.slice(0, mostFindings).map(({ rule, message, mend }, at): BoundBlock => ({
      kind: 'NOTE',
      key: `checked.${rule}.${at}`,
      runs: w.say('checked.found', {
        rule: w.text(ruleMessages[rule].title),
        message: w.text(message),
        mend: w.text(mend),
      }),
    })),
    ...(findings.length > mostFindings
      ? [
          {
            kind: 'NOTE' as const,
            key: 'checked.more',
            runs: w.say('checked.more', { n: String(findings.length - mostFindings) }),
          },
        ]
      : []),
  ];
}

/** One rule looks at many cells: it fails where one does, and passes only where all that it can be asked do. */
function outcomeOf(id: RuleId, judgements: readonly Judgement[]): Judgement['outcome'] {
  const outcomes = judgements.filter(({ rule }) => rule === id).map(({ outcome }) => outcome);
  for (const outcome of ['FAIL', 'CANNOT_TELL', 'PASS'] as const)
    if (outcomes.includes(outcome)) return outcome;
  return 'NOT_APPLICABLE';
}
