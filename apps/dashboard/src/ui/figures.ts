import type { FigureValue, Qualifier } from '@mingjian/domain';
import type { Language } from '../messages/tongue';

const minus = '\u2212';
const commaFrom = 10_000;

/** A figure as it is shown: a comma from 10,000 up, a true minus, money with at least two decimals. */
export function figureText(value: FigureValue): string {
  return typeof value === 'number' ? countText(value) : moneyText(value);
}

/** A figure with what is known of its exactness: ≥300, ≤40, 约44. */
export function qualifiedText(value: FigureValue, qualifier: Qualifier, language: Language = 'zh'): string {
  switch (qualifier) {
    case 'EXACT':
      return figureText(value);
    case 'AT_LEAST':
      return `≥${figureText(value)}`;
    case 'AT_MOST':
      return `≤${figureText(value)}`;
    case 'ABOUT':
      return `${language === 'zh' ? '约' : 'c. '}${figureText(value)}`;
  }
}

/** A change: +2, −4, 0. */
export function signedText(value: FigureValue): string {
  const text = figureText(value);
  return Number(value) > 0 ? `+${text}` : text;
}

/** A share between 0 and 1 as a per cent, for reading at a glance. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function countText(value: number): string {
  const size = Math.abs(value);
  const digits =
    size >= commaFrom ? size.toLocaleString('en-US', { maximumFractionDigits: 6 }) : String(size);
  return value < 0 ? `${minus}${digits}` : digits;
}

/** Text arithmetic: a decimal string never becomes a binary fraction on its way to the screen. */
function moneyText(value: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === '') return value;
  const kept = fraction.replace(/0+$/, '');
  if (Number(whole) === 0 && kept === '') return '0';
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${sign === '-' ? minus : ''}${grouped}.${kept.padEnd(2, '0')}`;
}
