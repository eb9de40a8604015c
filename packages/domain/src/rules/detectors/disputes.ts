import type { RuleContext } from '../context.js';
import { reportOfYear } from '../context.js';
import { sumOfFigures } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';
import { toldExactly } from '../told-exactly.js';
import { amountIn, sumIn } from './cells.js';

/** Disputes though nobody applied, this year or last. A dispute may be about what was applied for the year before. */
export function disputesWithoutApplications(
  { disputes, applications, measure }: DetectionOf<'disputes without applications'>,
  { report, figures, earlier, previous }: RuleContext,
): Judged {
  const cells = [...disputes, ...applications];
  const left = sumIn(figures, disputes);
  const right = sumIn(figures, applications);
  const sides = { cells, left, right };
  if (left === 0 || (right !== null && right > 0)) return judged('PASS', sides);
  if (left === null || right === null) return judged('CANNOT_TELL', sides);
  const lastYear = reportOfYear(earlier, report.reportYear - 1);
  const before = lastYear && toldExactly(lastYear, measure, previous ?? undefined);
  if (before === null) return judged('CANNOT_TELL', sides);
  return judged(before > 0 ? 'PASS' : 'FAIL', sides);
}

/** Not many more than there was cause for; what last year carried out counts as well, where it is known. */
export function notManyMore(
  { cell, than, lastYear, by }: DetectionOf<'not many more'>,
  { figures, previous }: RuleContext,
): Judged {
  const cells = [cell, ...than];
  const left = amountIn(figures, cell);
  const causes = sumIn(figures, than);
  if (left !== null && left <= by) return judged('PASS', { cells, left });
  if (left === null || causes === null) return judged('CANNOT_TELL', { cells, left });
  const known = sumOfFigures([causes, by]);
  if (left <= known) return judged('PASS', { cells, left, right: known });
  const before = previous === null ? null : amountIn(previous, lastYear);
  if (before === null) return judged('CANNOT_TELL', { cells, left });
  const right = sumOfFigures([known, before]);
  return judged(left <= right ? 'PASS' : 'FAIL', { cells, left, right });
}
