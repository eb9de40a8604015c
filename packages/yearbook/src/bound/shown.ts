import type { FigureValue, Qualifier } from '@mingjian/domain';
import type { FigureKind } from './figure.js';

/** Commas from 10,000 up. */
const withCommas = 10_000;

/** Before a figure that is not exact. */
export const signOf: Readonly<Record<Qualifier, string>> = {
  EXACT: '',
  AT_LEAST: '≥',
  AT_MOST: '≤',
  ABOUT: '约',
};

/** A figure as it is printed, without its qualifier: 12,480, −3, 59.5%. Money is in yuan. */
export function amountInWords(value: FigureValue, kind: FigureKind): string {
  const text = String(value);
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const parted = Math.abs(Number(text)) >= withCommas ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const digits = decimals === undefined ? parted : `${parted}.${decimals}`;
  const sign = text.startsWith('-') ? '−' : '';
  return kind === 'percent' ? `${sign}${digits}%` : `${sign}${digits}`;
}

/** A difference with its sign: +6, −2, 0. */
export function changeInWords(value: FigureValue, kind: FigureKind): string {
  const shown = amountInWords(value, kind);
  return Number(value) > 0 ? `+${shown}` : shown;
}
