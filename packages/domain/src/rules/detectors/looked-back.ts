import type { DisclosureReport } from '../../report/report.js';
import { figuresOf } from '../../report/report.js';
import { reportOfYear, yearsLookedBack } from '../context.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';
import { toldExactly } from '../told-exactly.js';
import { amountIn } from './cells.js';

/** Where one figure is not zero the other must not be; `both` asks for it either way round. */
export function calledFor(
  { cell, needs, both, orEarlier }: DetectionOf<'calls for another'>,
  context: RuleContext,
): Judged {
  const { figures } = context;
  const left = amountIn(figures, cell);
  const right = amountIn(figures, needs);
  const sides = { cells: [cell, needs], left: figures.get(cell) ?? null, right: figures.get(needs) ?? null };
  if (left === 0 && !both) return judged('PASS', sides);
  if (left === null || right === null) return judged('CANNOT_TELL', sides);
  if (left > 0 === right > 0 || (!both && left <= 0)) return judged('PASS', sides);
  if (orEarlier === null) return judged('FAIL', sides);
  const before = yearsBefore(context).map((report) => report && toldExactly(report, orEarlier));
  if (before.some((amount) => amount !== null && amount > 0)) return judged('PASS', sides);
  return judged(before.includes(null) ? 'CANNOT_TELL' : 'FAIL', sides);
}

/**
 * No more is completed than was received and is left open of all years looked back to; with one of them unknown there
 * may have been more.
 */
export function completedWithinAvailable(
  rule: DetectionOf<'completed within available'>,
  context: RuleContext,
): Judged {
  const { figures } = context;
  const cells = [rule.received, rule.completed];
  const left = amountIn(figures, rule.received);
  const right = amountIn(figures, rule.completed);
  if (left === null || right === null) return judged('CANNOT_TELL', { cells, left, right });
  if (right <= left) return judged('PASS', { cells, left, right });
  let open = 0;
  let isKnown = true;
  for (const report of yearsBefore(context).toReversed()) {
    const [came, went] = report === null ? [null, null] : bothOf(rule, report);
    // What an unknown year left open may be anything: what is known to be open goes on from the years after it.
    if (came === null || went === null) isKnown = false;
    open = came === null || went === null ? 0 : Math.max(0, sumOfFigures([open, came, -went]));
  }
  const available = sumOfFigures([left, open]);
  if (right <= available) return judged('PASS', { cells, left: available, right });
  return judged(isKnown ? 'FAIL' : 'CANNOT_TELL', { cells, left: available, right });
}

/** By the form, and by the words where there was none or it says nothing. */
function bothOf(
  { received, completed, inWords }: DetectionOf<'completed within available'>,
  report: DisclosureReport,
): readonly [number | null, number | null] {
  const figures = figuresOf(report);
  return [
    amountIn(figures, received) ?? toldExactly(report, inWords.received, noFigures),
    amountIn(figures, completed) ?? toldExactly(report, inWords.completed, noFigures),
  ];
}

const noFigures: ReadonlyMap<string, never> = new Map<string, never>();

/** The unit's report of each year looked back to, the latest first; null where there is none. */
function yearsBefore({ report, earlier }: RuleContext): readonly (DisclosureReport | null)[] {
  return Array.from({ length: yearsLookedBack }, (_, at) =>
    reportOfYear(earlier, report.reportYear - 1 - at),
  );
}
