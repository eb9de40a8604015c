import type { CellPlace } from '../../formats/cells.js';
import { cellCodesOfTable, cellsOf, cellsOfTable } from '../../formats/cells.js';
import { fenFromTenThousandYuan } from '../../report/money.js';
import type { Figures } from '../../report/report.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures, withoutResidue } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Side } from '../judgement.js';
import type { DetectionOf } from '../rule.js';

/** One finding a cell; when all stated cells are right, one judgement for the table, or for all of them. */
export function wholeNumbers(table: string, { figures, format }: RuleContext): readonly Judged[] {
  const places = table === 'all' ? [...cellsOf(format).values()] : cellsOfTable(format, table);
  const wrong: Judged[] = [];
  let stated = 0;
  for (const place of places) {
    const value = figures.get(place.cell);
    if (value === undefined) continue;
    stated += 1;
    if (!isWholeOrMoney(place, value)) wrong.push(judged('FAIL', { cells: [place.cell], left: value }));
  }
  if (stated === 0) return [judged('NOT_APPLICABLE')];
  if (wrong.length > 0) return wrong;
  const codes = table === 'all' ? [...cellsOf(format).keys()] : cellCodesOfTable(format, table);
  const cells = stated === codes.length ? codes : codes.filter((cell) => figures.has(cell));
  return [judged('PASS', { cells })];
}

function isWholeOrMoney({ kind, column }: CellPlace, value: Side | undefined): boolean {
  if (kind === 'count')
    return typeof value === 'number' && Number.isInteger(value) && (value >= 0 || column.signed === true);
  const fen = typeof value === 'string' ? fenFromTenThousandYuan(value) : null;
  return fen !== null && fen >= 0n;
}

export function noBlanks(table: string, { figures, format }: RuleContext): Judged {
  const cells = cellCodesOfTable(format, table);
  const blank = cells.filter((cell) => !figures.has(cell));
  if (blank.length === cells.length) return judged('NOT_APPLICABLE');
  return blank.length === 0
    ? judged('PASS', { cells, left: 0, right: 0 })
    : judged('FAIL', { cells: blank, left: blank.length, right: 0 });
}

/** A stated figure other than zero fails whatever its neighbours hold; only then do blanks matter. */
export function allZero(
  table: string,
  row: string,
  { figures, format, unitMakesRules }: RuleContext,
): Judged {
  const cells = cellsOfTable(format, table)
    .filter((place) => place.row.id === row)
    .map(({ cell }) => cell);
  if (unitMakesRules || cells.length === 0) return judged('NOT_APPLICABLE', { cells });
  const values = cells.map((cell) => figures.get(cell)).filter((value) => typeof value === 'number');
  if (values.some((value) => value !== 0)) {
    return judged('FAIL', { cells, left: sumOfFigures(values), right: 0 });
  }
  return values.length < cells.length
    ? judged('CANNOT_TELL', { cells, right: 0 })
    : judged('PASS', { cells, left: 0, right: 0 });
}

/** One judgement a pair: 其中 is at most the whole that it is part of. */
export function partsWithinWholes(
  { pairs }: DetectionOf<'parts within wholes'>,
  { figures }: RuleContext,
): readonly Judged[] {
  return pairs.map(({ part, whole }) => {
    const left = amountIn(figures, part);
    const right = amountIn(figures, whole);
    const sides = { cells: [part, whole], left, right };
    if (left === null || right === null) return judged('CANNOT_TELL', sides);
    return judged(left <= right ? 'PASS' : 'FAIL', sides);
  });
}

/** What counts once over all channels lies between the largest of them and their sum. */
export function channelsAgree(
  { whole, channels }: DetectionOf<'channels agree'>,
  { figures }: RuleContext,
): Judged {
  const left = amountIn(figures, whole);
  const byChannel = channels.map((cell) => amountIn(figures, cell));
  const known = byChannel.filter((value) => value !== null);
  const cells = [whole, ...channels];
  if (left === null) return judged('CANNOT_TELL', { cells });
  // One channel above the whole contradicts it, whatever the others hold.
  const largest = Math.max(0, ...known);
  if (largest > left) return judged('FAIL', { cells, left, right: largest });
  if (known.length < channels.length) return judged('CANNOT_TELL', { cells, left });
  const sum = sumOfFigures(known);
  return judged(left <= sum ? 'PASS' : 'FAIL', { cells, left, right: sum });
}

/** Counts as they are; money only to be held against zero and against whole sums. */
export function amountIn(figures: Figures, cell: string): number | null {
  const value = figures.get(cell);
  if (value === undefined) return null;
  return typeof value === 'number' ? value : Number(value);
}

/** The sum of cells; null when one is blank. */
export function sumIn(figures: Figures, cells: readonly string[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const amount = amountIn(figures, cell);
    if (amount === null) return null;
    sum += amount;
  }
  return withoutResidue(sum);
}
