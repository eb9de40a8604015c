import { fenFromYuan, yuanFromFen } from '../report/money.js';
import type { NumberMention } from './numbers.js';

/** Yuan of a number written in 元 or 万元, without floating point. */
export function yuanOfMention({
  decimal,
  scale,
  value,
}: Pick<NumberMention, 'value' | 'decimal' | 'scale'>): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const moved = `${whole}${fraction.slice(0, scale).padEnd(scale, '0')}.${fraction.slice(scale) || '0'}`;
  const fen = fenFromYuan(moved.replace(/^0+(?=\d)/, ''));
  return fen === null ? String(value) : yuanFromFen(fen);
}
