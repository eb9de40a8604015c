import type { CellKind } from '../formats/format.js';
import type { BadValueReason } from './bad-value.js';
import { fenFromTenThousandYuan, tenThousandYuanFromFen } from './money.js';
import type { FigureValue } from './report.js';

/** The largest size of a figure, in whatever unit its cell has. */
const largestFigure = 1e12;
const mostDecimals = 6;
/** The same in whole fen of 万元. */
const largestAmount = 10n ** 18n;

/** A figure of the given kind; null when it is unknown; a reason when it is none. */
export function readFigureValue(
  value: unknown,
  kind: CellKind,
): { value: FigureValue | null } | { reason: BadValueReason } {
  if (value === undefined || value === null) return { value: null };
  return kind === 'count' ? readCount(value) : readMoney(value);
}

function readCount(value: unknown): { value: number } | { reason: BadValueReason } {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { reason: 'NOT_A_NUMBER' };
  if (Math.abs(value) > largestFigure) return { reason: 'TOO_LARGE' };
  if (hasTooManyDecimals(String(value))) return { reason: 'TOO_MANY_DECIMALS' };
  return { value: value === 0 ? 0 : value };
}

function readMoney(value: unknown): { value: string } | { reason: BadValueReason } {
  if (typeof value === 'number') return readMoneyNumber(value);
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return { reason: 'NOT_MONEY' };
  if (hasTooManyDecimals(value)) return { reason: 'TOO_MANY_DECIMALS' };
  const fen = fenFromTenThousandYuan(value.replace(/^(-?)0+(?=\d)/, '$1'));
  if (fen === null || fen > largestAmount || fen < -largestAmount) return { reason: 'TOO_LARGE' };
  return { value: tenThousandYuanFromFen(fen) };
}

/** A JSON number in place of a decimal string: from 10^21 on and below 10^-6 it would print with an exponent. */
function readMoneyNumber(value: number): { value: string } | { reason: BadValueReason } {
  const read = readCount(value);
  return 'reason' in read ? read : readMoney(String(read.value));
}

/** 1e-7 has seven decimals, and no number that prints with a smaller exponent has fewer. */
function hasTooManyDecimals(printed: string): boolean {
  return printed.includes('e-') || (printed.split('.')[1] ?? '').length > mostDecimals;
}
