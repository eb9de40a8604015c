export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Where a value stands, in pixels. */
  readonly at: (value: number) => number;
}

/** A scale from zero to a round number at or above the greatest value. */
export function scaleFromZero(greatest: number, [start, end]: readonly [number, number], parts = 4): Scale {
  const step = roundStep(Math.max(greatest, 1) / parts);
  const to = step * Math.max(1, Math.ceil(Math.max(greatest, 1) / step - 1e-9));
  const ticks = Array.from({ length: Math.round(to / step) + 1 }, (_, index) => rounded(index * step));
  return { from: 0, to, ticks, at: (value) => start + ((end - start) * value) / to };
}

/** The least of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Thousands are parted from 10,000 on, as everywhere. */
export function tickWords(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = Math.abs(value) >= 10_000 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? parted : `${parted}.${part}`;
}
