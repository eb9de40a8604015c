/** An exact part of a whole, in lowest terms: sums of shares lose nothing. */
export interface Share {
  readonly part: bigint;
  readonly whole: bigint;
}

export const allOfIt: Share = { part: 1n, whole: 1n };
export const noneOfIt: Share = { part: 0n, whole: 1n };

export function shareOf(part: bigint, whole: bigint): Share {
  const divisor = commonDivisor(part, whole);
  return { part: part / divisor, whole: whole / divisor };
}

export function addShares(one: Share, other: Share): Share {
  return shareOf(one.part * other.whole + other.part * one.whole, one.whole * other.whole);
}

export function timesShare(one: Share, other: Share): Share {
  return shareOf(one.part * other.part, one.whole * other.whole);
}

export function isSameShare(one: Share, other: Share): boolean {
  return one.part === other.part && one.whole === other.whole;
}

export function isAll(share: Share | null): boolean {
  return share !== null && isSameShare(share, allOfIt);
}

/** So much of an amount, rounded to the nearest whole, halves away from zero. */
export function shareOfAmount(amount: bigint, { part, whole }: Share): bigint {
  const twice = 2n * amount * part;
  return twice < 0n ? -((whole - twice) / (2n * whole)) : (twice + whole) / (2n * whole);
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
