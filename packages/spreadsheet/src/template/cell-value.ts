import type { FigureValue } from '@mingjian/domain';
import type { WrittenValue } from '../workbook/sheet-builder.js';

/** A spreadsheet's number holds 15 digits; an amount with more stays a text, digit for digit. */
const mostDigits = 15;

export function writtenFigure(value: FigureValue | null | undefined): WrittenValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= mostDigits ? Number(value) : value;
}
