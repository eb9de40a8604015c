import type { CellKind, FigureValue } from '@mingjian/domain';
import type { WrittenValue } from '../workbook/sheet-builder.js';

/** A spreadsheet's number holds 15 digits; an amount with more stays a text, digit for digit. */
const mostDigits = 15;

export function writtenFigure(value: FigureValue | null | undefined): WrittenValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= mostDigits ? Number(value) : value;
}

/** A sum as a spreadsheet works it out: one of money, which it holds as a binary fraction, is rounded to its last place. */
export function summed(formula: string, kind: CellKind): string {
  return kind === 'money' ? `ROUND(${formula},${moneyDecimals})` : formula;
}

/** What a formula comes to, as it is written beside it. */
export function resultOf(sum: FigureValue | null): number | string | null {
  const written = writtenFigure(sum);
  return typeof written === 'object' ? null : written;
}

/** 万元 to the fen. */
const moneyDecimals = 6;
