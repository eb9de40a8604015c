import { cellCode, cellCodesOfTable } from '../../formats/cells.js';
import type { Figures } from '../../report/report.js';
import { isTownshipKind } from '../../units/unit.js';
import { yearsLookedBack } from '../context.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures, withoutResidue } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { contentOf, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';
import { columnsOfTable } from '../table-columns.js';
import type { TableColumn } from '../table-columns.js';
import { toldExactly } from '../told-exactly.js';
import { amountIn, sumIn } from './cells.js';

/** One judgement a cell that should hold none. */
export function noneExpected(
  { cells, of }: DetectionOf<'none expected'>,
  { figures, unitKind }: RuleContext,
): readonly Judged[] {
  return cells.map((cell) => {
    const left = amountIn(figures, cell);
    const sides = { cells: [cell], left, right: 0 };
    if (of === 'townships' && unitKind !== null && !isTownshipKind(unitKind))
      return judged('NOT_APPLICABLE', sides);
    if (left === null) return judged('CANNOT_TELL', sides);
    if (left <= 0) return judged('PASS', sides);
    return judged(of === 'townships' && unitKind === null ? 'CANNOT_TELL' : 'FAIL', sides);
  });
}

/** Either the totals or what they are made of is missing altogether; left how many totals, right how many others. */
export function totalsAndSplit(
  { table, total }: DetectionOf<'totals and split'>,
  { figures, format }: RuleContext,
): Judged {
  const columns = columnsOfTable(format, table);
  const isStated = (cell: string): boolean => figures.has(cell);
  const hasTotals = columns.some(({ id, cells }) => id === total && cells.some(isStated));
  const hasSplit = columns.some(({ id, cells }) => id !== total && cells.some(isStated));
  if (!hasTotals && !hasSplit) return judged('NOT_APPLICABLE');
  const cells = cellCodesOfTable(format, table);
  if (hasTotals && hasSplit) return judged('PASS', { cells });
  const stated = cells.filter(isStated).length;
  return judged('FAIL', {
    cells,
    left: hasTotals ? stated : 0,
    right: hasTotals ? 0 : stated,
  });
}

/** Where a figure is not zero a section has to speak of it; of a report without that section nobody can tell. */
export function cellCallsForWords(
  { cell, section, pattern }: DetectionOf<'cell calls for words'>,
  context: RuleContext,
): Judged {
  const left = amountIn(context.figures, cell);
  const sides = { cells: [cell], sections: [section], left };
  if (left === null) return judged('CANNOT_TELL', sides);
  if (left <= 0) return judged('PASS', sides);
  const there = context.report.sections.find(({ id }) => id === section);
  const isSaid = placesOf(contentOf(context), patternOf(pattern)).some((place) => place.section === section);
  if (isSaid) return judged('PASS', sides);
  const speaks = there !== undefined && (there.nothingToReport || (there.text ?? '').trim() !== '');
  return judged(speaks ? 'FAIL' : 'CANNOT_TELL', sides);
}

/** Far more than the mean of the years before; without all of them only a small figure can be told. */
export function surge(
  { measure, cell, times, least }: DetectionOf<'surge'>,
  { report, figures, earlier }: RuleContext,
): Judged {
  const left = amountIn(figures, cell);
  if (left === null) return judged('CANNOT_TELL', { cells: [cell] });
  if (left <= least) return judged('PASS', { cells: [cell], left, right: least });
  const before = earlier
    .filter(({ reportYear }) => reportYear < report.reportYear)
    .map((one) => toldExactly(one, measure))
    .filter((value) => value !== null);
  if (before.length < yearsLookedBack) return judged('CANNOT_TELL', { cells: [cell], left });
  const right = Math.max(least, withoutResidue((times * sumOfFigures(before)) / before.length));
  return judged(left <= right ? 'PASS' : 'FAIL', {
    cells: [cell],
    left,
    right,
  });
}

/** A part that is more than its share of a whole large enough to speak of shares. */
export function shareAtMost(
  { part, whole, perCent, from }: DetectionOf<'share at most'>,
  { figures }: RuleContext,
): Judged {
  const cells = [part, ...whole];
  const left = amountIn(figures, part);
  const all = sumIn(figures, whole);
  if (left === null || all === null) return judged('CANNOT_TELL', { cells, left });
  if (all < from) return judged('NOT_APPLICABLE', { cells, left });
  const right = withoutResidue((all * perCent) / 100);
  return judged(left <= right ? 'PASS' : 'FAIL', { cells, left, right });
}

/** One finding a column that repeats an earlier one row by row; columns of hardly a figure may be the same by chance. */
export function columnsDiffer(
  { table, total, keys, leastRows, leastFigure }: DetectionOf<'columns differ'>,
  { figures, format }: RuleContext,
): readonly Judged[] {
  const split = splitOf(columnsOfTable(format, table), total);
  // A column into which nothing came and out of which nothing went is not worth twenty-five looks.
  const filled = split.columns.filter(({ id }) =>
    keys.some((row) => figures.get(cellCode(table, row, id)) !== 0),
  );
  const repeated: Judged[] = [];
  let untold: Judged | null = null;
  filled.forEach((column, at) => {
    for (const twin of filled.slice(0, at)) {
      const alike = likeness(twin, column, figures);
      if (alike === null || alike.notZero === 0) continue;
      const cells = [...twin.cells, ...column.cells];
      if (alike.hasBlanks) untold ??= judged('CANNOT_TELL', { cells });
      else if (alike.notZero >= leastRows || alike.largest >= leastFigure) {
        repeated.push(judged('FAIL', { cells }));
        return;
      }
    }
  });
  if (repeated.length > 0) return repeated;
  return [untold ?? judged('PASS', { cells: split.cells })];
}

interface Split {
  readonly columns: readonly TableColumn[];
  readonly cells: readonly string[];
}

const splits = new WeakMap<readonly TableColumn[], Split>();

function splitOf(all: readonly TableColumn[], total: string): Split {
  const known = splits.get(all);
  if (known) return known;
  const columns = all.filter(({ id }) => id !== total);
  const split = { columns, cells: columns.flatMap(({ cells }) => cells) };
  splits.set(all, split);
  return split;
}

/** Two columns that agree in every row that both state; null as soon as one row differs. */
function likeness(
  one: TableColumn,
  other: TableColumn,
  figures: Figures,
): {
  readonly notZero: number;
  readonly largest: number;
  readonly hasBlanks: boolean;
} | null {
  let notZero = 0;
  let largest = 0;
  let hasBlanks = false;
  for (let row = 0; row < one.cells.length; row += 1) {
    const value = figures.get(one.cells[row] ?? '');
    const beside = figures.get(other.cells[row] ?? '');
    if (value === undefined || beside === undefined) hasBlanks = true;
    else if (value !== beside) return null;
    else if (value !== 0) {
      notZero += 1;
      largest = Math.max(largest, Number(value));
    }
  }
  return { notZero, largest, hasBlanks };
}
