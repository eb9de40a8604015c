import { cellCode, cellsOf } from '../../formats/cells.js';
import type { Format } from '../../formats/format.js';
import type { DisclosureReport } from '../../report/report.js';
import { reportOfYear } from '../context.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';
import { columnsOfTable } from '../table-columns.js';
import { meansTheSame, toldExactly } from '../told-exactly.js';
import { amountIn } from './cells.js';

/** The total of what was carried over, where no kind of applicant can be compared; else that is another rule's. */
export function totalCarriedOver(
  { table, from, to, total }: DetectionOf<'total carried over'>,
  { figures, format, previous }: RuleContext,
): Judged {
  const cells = [cellCode(table, to, total)];
  if (previous === null) return judged('CANNOT_TELL', { cells });
  const sidesIn = (column: string) => ({
    left: amountIn(previous, cellCode(table, from, column)),
    right: amountIn(figures, cellCode(table, to, column)),
  });
  const isSplitKnown = columnsOfTable(format, table).some(({ id }) => {
    const { left, right } = sidesIn(id);
    return id !== total && left !== null && right !== null;
  });
  const { left, right } = sidesIn(total);
  if (isSplitKnown) return judged('NOT_APPLICABLE', { cells, left, right });
  if (left === null || right === null) return judged('CANNOT_TELL', { cells, left, right });
  return judged(left === right ? 'PASS' : 'FAIL', { cells, left, right });
}

/** A total over all years is last year's and this year's; one that is this year's own is none. */
export function cumulativeRollsForward(
  { cumulative, annual }: DetectionOf<'cumulative rolls forward'>,
  { report, figures, earlier, previous }: RuleContext,
): Judged {
  if (!report.statements.some(({ measure }) => measure === cumulative)) return judged('NOT_APPLICABLE');
  const right = toldExactly(report, cumulative, figures);
  const now = toldExactly(report, annual, figures);
  const lastYear = reportOfYear(earlier, report.reportYear - 1);
  const before = lastYear && toldExactly(lastYear, cumulative, previous ?? undefined);
  const isOfTheYear = now === right || (lastYear !== null && before === toldExactly(lastYear, annual));
  const sides = { sections: ['proactive'] as const, right };
  if (right === null || now === null || before === null || isOfTheYear) return judged('CANNOT_TELL', sides);
  const left = sumOfFigures([before, now]);
  return judged(left === right ? 'PASS' : 'FAIL', { ...sides, left });
}

/** A change beyond a share of last year's figure and beyond a number of items. */
export function swing(
  { measure, perCent, items }: DetectionOf<'swing'>,
  { report, figures, earlier, previous }: RuleContext,
): Judged {
  const { reportYear } = report;
  const lastYear = reportOfYear(earlier, reportYear - 1);
  if (!meansTheSame(measure, reportYear - 1, reportYear)) return judged('NOT_APPLICABLE');
  const left = lastYear && toldExactly(lastYear, measure, previous ?? undefined);
  const right = toldExactly(report, measure, figures);
  const sides = { sections: ['proactive'] as const, left, right };
  if (left === null || right === null) return judged('CANNOT_TELL', sides);
  const change = Math.abs(right - left);
  return judged(change > items && change * 100 > left * perCent ? 'FAIL' : 'PASS', sides);
}

/** All figures that are not zero are last year's, and there are enough of them that chance explains it no more. */
export function sameNumbers(
  { least, addedUp }: DetectionOf<'same numbers'>,
  { report, figures, format, earlier, previous }: RuleContext,
): Judged {
  const lastYear = reportOfYear(earlier, report.reportYear - 1);
  if (lastYear === null || previous === null) return judged('CANNOT_TELL');
  if (lastYear.formatFound !== report.formatFound) return judged('NOT_APPLICABLE');
  const same: string[] = [];
  for (const cell of ownCells(format, addedUp)) {
    const now = figures.get(cell) ?? 0;
    if (Number(now) !== Number(previous.get(cell) ?? 0)) return judged('PASS');
    if (Number(now) !== 0) same.push(cell);
  }
  const said = numbersSaid(report);
  if (said.join() !== numbersSaid(lastYear).join()) return judged('PASS', { cells: same });
  const left = same.length + said.length;
  return judged(left >= least ? 'FAIL' : 'NOT_APPLICABLE', {
    cells: same,
    left,
  });
}

const ownCellsByFormat = new WeakMap<Format, readonly string[]>();

function ownCells(
  format: Format,
  { rows, columns }: DetectionOf<'same numbers'>['addedUp'],
): readonly string[] {
  const known =
    ownCellsByFormat.get(format) ??
    [...cellsOf(format).values()]
      .filter(({ row, column }) => !rows.includes(row.id) && !columns.includes(column.id))
      .map(({ cell }) => cell);
  ownCellsByFormat.set(format, known);
  return known;
}

/** Each number of the words once; how many problems a report names is no figure that has to move. */
function numbersSaid({ statements }: DisclosureReport): readonly string[] {
  const numbers = statements
    .filter(({ measure, value }) => Number(value) !== 0 && !measure.startsWith('improvement.'))
    .map(({ measure, value }) => `${measure} ${value}`);
  return [...new Set(numbers)].sort();
}
