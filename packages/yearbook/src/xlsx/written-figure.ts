import type { StyleName, WrittenValue } from '@mingjian/spreadsheet/writing';
import type { BoundFigure } from '../bound/figure.js';
import { neutralised } from '@mingjian/domain';
import { printable } from '../model/words.js';

interface Written {
  readonly value: WrittenValue;
  readonly style: StyleName;
}

const bounds = { AT_LEAST: 'figureAtLeast', AT_MOST: 'figureAtMost', ABOUT: 'figureAbout' } as const;
const decimalBounds = {
  AT_LEAST: 'decimalAtLeast',
  AT_MOST: 'decimalAtMost',
  ABOUT: 'decimalAbout',
} as const;

/** Decimal digits that a workbook's numbers keep. */
const mostDigits = 15;
const plainDecimal = /^-?\d+(?:\.\d+)?$/;
const dayBefore1900 = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** A figure as a figure: `≥300` is 300 that shows its sign. What has no value stays the sign that is printed for it. */
export function writtenBoundFigure(figure: BoundFigure): Written {
  const { value, kind, shown, qualifier } = figure;
  const asText: Written = { value: neutralised(printable(shown)), style: 'cell' };
  if (value === null) return { ...asText, style: 'figureShown' };
  if (kind === 'day') {
    const day = serialOf(String(value));
    return day === null ? asText : { value: day, style: 'day' };
  }
  const number = numberOf(value);
  if (number === null) return asText;
  // A median of counts may be a half: a format for whole numbers would show another one.
  const isWhole = Number.isInteger(number);
  if (qualifier !== 'EXACT') return { value: number, style: (isWhole ? bounds : decimalBounds)[qualifier] };
  return { value: number, style: kind === 'count' && isWhole ? 'figure' : 'figureShown' };
}

export function numberOf(value: string | number): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return plainDecimal.test(value) && value.replace(/\D/g, '').length <= mostDigits ? Number(value) : null;
}

/** Days as workbooks count them. */
function serialOf(day: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : Math.round((at - dayBefore1900) / millisecondsADay);
}
