import type { CellKind } from '../formats/format.js';
import type { FigureValue } from '../report/report.js';
import { figureOfAmount } from './figure-amount.js';
import { median } from './quantile.js';

/**
 * The median of whole amounts as it is shown; null when there are none. Between two counts it may be a half;
 * between two amounts of money it is rounded to whole fen.
 */
export function medianFigure(amounts: readonly bigint[], kind: CellKind): FigureValue | null {
  const middle = median(amounts.map(Number));
  if (middle === null) return null;
  return kind === 'money' ? figureOfAmount(BigInt(Math.round(middle)), kind) : middle;
}
