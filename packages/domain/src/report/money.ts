/**
 * Money without floating point. Cells are decimal strings in 万元 with at most six decimals, so one step is
 * one fen; measures are decimal strings in yuan. Both are whole fen inside.
 */
const fenPerTenThousandYuan = 6;
const fenPerYuan = 2;

function toFen(decimal: string, scale: number): bigint | null {
  const match = /^(-?)(\d{1,30})(?:\.(\d+))?$/.exec(decimal);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.length > scale && /[1-9]/.test(fraction.slice(scale))) return null;
  const fen = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'));
  return sign === '-' ? -fen : fen;
}

function fromFen(fen: bigint, scale: number): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  const whole = digits.slice(0, -scale);
  return `${fen < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Whole fen of an amount in 万元, or null when the text is no such amount. */
export function fenFromTenThousandYuan(amount: string): bigint | null {
  return toFen(amount, fenPerTenThousandYuan);
}

export function tenThousandYuanFromFen(fen: bigint): string {
  return fromFen(fen, fenPerTenThousandYuan);
}

/** Whole fen of an amount in yuan, or null when the text is no such amount or is finer than a fen. */
export function fenFromYuan(amount: string): bigint | null {
  return toFen(amount, fenPerYuan);
}

export function yuanFromFen(fen: bigint): string {
  return fromFen(fen, fenPerYuan);
}
