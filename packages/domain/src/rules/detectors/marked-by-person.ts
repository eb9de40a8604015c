import { cellsOf } from '../../formats/cells.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';

/** What a person says; where nobody did, the county does not ask for it. Left is how many there are. */
export function markedByPerson(
  rule: DetectionOf<'marked by a person'> & { readonly id: string },
  { ruleMarks, format }: RuleContext,
): Judged {
  const mark = ruleMarks.find((one) => one.rule === rule.id);
  if (mark === undefined) return judged('NOT_APPLICABLE');
  const cells = rule.cells.filter((cell) => cellsOf(format).has(cell));
  return judged(mark.outcome, {
    cells,
    left: mark.outcome === 'FAIL' ? mark.count : null,
    ...(mark.other !== null && mark.outcome === 'FAIL' ? { other: mark.other } : {}),
    ...(mark.said === null ? {} : { said: mark.said }),
  });
}
