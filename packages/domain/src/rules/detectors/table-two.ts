import { cellCode } from '../../formats/cells.js';
import { isTownshipKind } from '../../units/unit.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { contentOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';
import { amountIn } from './cells.js';

/** What must have been in force at the end of last year, where no report says it. */
export function lastYearImplied(
  { inForce, issued, repealed }: DetectionOf<'last year implied'>,
  { figures, previous }: RuleContext,
): Judged {
  const cells = [inForce, issued, repealed];
  const [valid, made, ended] = cells.map((cell) => amountIn(figures, cell));
  if (previous !== null && amountIn(previous, inForce) !== null) return judged('NOT_APPLICABLE', { cells });
  if (valid === null || made === null || ended === null) return judged('CANNOT_TELL', { cells });
  if (valid === undefined || made === undefined || ended === undefined)
    return judged('CANNOT_TELL', { cells });
  const left = sumOfFigures([valid, -made, ended]);
  return judged(left >= 0 && ended <= made ? 'PASS' : 'FAIL', {
    cells,
    left,
    right: 0,
  });
}

/** More than a township can take in, or the very number that the words tell in yuan. */
export function moneyInYuan(
  { cell, measure, most, from }: DetectionOf<'money in yuan'>,
  context: RuleContext,
): Judged {
  const { figures, report, unitKind } = context;
  const value = figures.get(cell);
  const amount = amountIn(figures, cell);
  if (value === undefined || amount === null) return judged('CANNOT_TELL', { cells: [cell] });
  const sides = { cells: [cell], left: value };
  if (amount < from) return judged('PASS', sides);
  const saidInYuan =
    report.statements.some((one) => one.measure === measure && Number(one.value) === amount) ||
    (Number.isInteger(amount) && isToldInYuan(amount, context));
  if (saidInYuan) return judged('FAIL', sides);
  if (amount <= most) return judged('PASS', sides);
  if (unitKind === null) return judged('CANNOT_TELL', sides);
  return judged(isTownshipKind(unitKind) ? 'FAIL' : 'PASS', sides);
}

function isToldInYuan(amount: number, context: RuleContext): boolean {
  const words = `${amount}元`;
  return contentOf(context).some(({ text }) => {
    const squeezed = text.replace(/(?<=\d)[,，](?=\d{3})|\s/gu, '');
    const at = squeezed.indexOf(words);
    return at >= 0 && !/[\d.]/u.test(squeezed.charAt(at - 1));
  });
}

/** One judgement a cell: a change that begins or ends at none, and is large. Below that last year's figure is not asked for. */
export function jumpFromOrToNone(
  { cells, most }: DetectionOf<'jump from or to none'>,
  { figures, previous }: RuleContext,
): readonly Judged[] {
  return cells.map((cell) => {
    const right = amountIn(figures, cell);
    const left = previous === null ? null : amountIn(previous, cell);
    const sides = { cells: [cell], left, right };
    if (right === null) return judged('CANNOT_TELL', sides);
    if (right > 0 && right <= most) return judged('PASS', sides);
    if (left === null) return judged('CANNOT_TELL', sides);
    const isJump = (left === 0) !== (right === 0) && Math.abs(right - left) > most;
    return judged(isJump ? 'FAIL' : 'PASS', sides);
  });
}

/**
 * One judgement a row: no more items go than there were, and this year begins where last year's report ended. Left what
 * the items of last year should be, or should be at least.
 */
export function itemsRollForward(
  { table, rows, items, change, rollsFrom }: DetectionOf<'items roll forward'>,
  { report, figures, previous }: RuleContext,
): readonly Judged[] {
  return rows.map((row) => {
    const cells = [cellCode(table, row, items), cellCode(table, row, change)];
    const [stated = null, changed = null] = cells.map((cell) => amountIn(figures, cell));
    if (stated !== null && changed !== null && stated + changed < 0)
      return judged('FAIL', { cells, left: `≥${-changed}`, right: stated });
    const [before = null, changedBefore = null] = cells.map((cell) =>
      previous === null ? null : amountIn(previous, cell),
    );
    const left = before === null || changedBefore === null ? null : sumOfFigures([before, changedBefore]);
    if (left !== null && stated !== null && left !== stated)
      return judged('FAIL', { cells, left, right: stated });
    const isLeftOpen = report.reportYear >= rollsFrom && left === null;
    const sides = { cells, left, right: stated };
    return judged(stated === null || changed === null || isLeftOpen ? 'CANNOT_TELL' : 'PASS', sides);
  });
}
