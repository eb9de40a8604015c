import type { CellKind } from '../formats/format.js';
import type { FigureValue, Qualifier } from '../report/report.js';
import type { Amount } from './change.js';
import { figureOfAmount } from './figure-amount.js';

/** With fewer known values a quartile is one unit's figure under another name. */
export const smallestQuartileBase = 4;

/** A quantile of whole amounts (counts or fen; between two of them it may be a half or a quarter). */
export interface QuantileOfAmounts {
  readonly value: number;
  /** EXACT also where values are open, as long as none of them can move the quantile. */
  readonly qualifier: Qualifier;
}

export interface Distribution {
  /** How many values are known; unknown ones are left out and never counted as zero. */
  readonly reported: number;
  /** How many of these are not exact. */
  readonly inexact: number;
  readonly median: QuantileOfAmounts;
  /** Null with fewer than `smallestQuartileBase` known values. */
  readonly lowerQuartile: QuantileOfAmounts | null;
  readonly upperQuartile: QuantileOfAmounts | null;
}

/** How the known amounts lie; null when none is known. */
export function distributionOf(amounts: readonly (Amount | null)[]): Distribution | null {
  const known = amounts.filter((amount) => amount !== null);
  const line = lineOf(known);
  const median = quantileOfLine(line, 0.5);
  if (median === null) return null;
  const enough = known.length >= smallestQuartileBase;
  return {
    reported: known.length,
    inexact: known.filter(({ qualifier }) => qualifier !== 'EXACT').length,
    median,
    lowerQuartile: enough ? quantileOfLine(line, 0.25) : null,
    upperQuartile: enough ? quantileOfLine(line, 0.75) : null,
  };
}

/**
 * The quantile by linear interpolation with what can be said of it. A figure "at least 300" may be any size from 300
 * up: where such figures could move the quantile it is open to that side, and where they lie beyond it it is exact.
 * Values of which nothing firm is known ("about") make a quantile that they could move "about".
 */
export function quantileOfAmounts(amounts: readonly Amount[], share: number): QuantileOfAmounts | null {
  return quantileOfLine(lineOf(amounts), share);
}

/** Amounts in order, each list by itself; all three are one where nothing is open. */
interface Line {
  readonly stated: Float64Array;
  /** What is open upwards as large as it can be. */
  readonly most: Float64Array;
  /** What is open downwards as small as it can be. */
  readonly least: Float64Array;
  readonly hasAbout: boolean;
}

function lineOf(amounts: readonly Amount[]): Line {
  const stated = inOrder(amounts, ({ amount }) => Number(amount));
  const moved = (open: Qualifier, towards: number): Float64Array => {
    const isOpen = ({ qualifier }: Amount): boolean => qualifier === open || qualifier === 'ABOUT';
    return amounts.some(isOpen)
      ? inOrder(amounts, (one) => (isOpen(one) ? towards : Number(one.amount)))
      : stated;
  };
  return {
    stated,
    most: moved('AT_LEAST', Infinity),
    least: moved('AT_MOST', -Infinity),
    hasAbout: amounts.some(({ qualifier }) => qualifier === 'ABOUT'),
  };
}

function inOrder(amounts: readonly Amount[], valueOf: (amount: Amount) => number): Float64Array {
  const values = new Float64Array(amounts.length);
  for (const [place, amount] of amounts.entries()) values[place] = valueOf(amount);
  return values.sort();
}

function quantileOfLine({ stated, most, least, hasAbout }: Line, share: number): QuantileOfAmounts | null {
  const position = (stated.length - 1) * share;
  const below = Math.floor(position);
  const places = [below, Math.ceil(position)];
  const [low, high] = places.map((place) => stated[place]);
  if (low === undefined || high === undefined) return null;
  const movesIn = (line: Float64Array): boolean => places.some((place) => line[place] !== stated[place]);
  return {
    value: low + (high - low) * (position - below),
    qualifier: qualifierOf(movesIn(most), movesIn(least), hasAbout),
  };
}

/** A quantile as it is shown: money rounded to whole fen, a count may be a half or a quarter. */
export function figureOfQuantile({ value }: QuantileOfAmounts, kind: CellKind): FigureValue {
  return kind === 'money' ? figureOfAmount(BigInt(Math.round(value)), kind) : value;
}

function qualifierOf(mayBeMore: boolean, mayBeLess: boolean, about: boolean): Qualifier {
  if (!mayBeMore && !mayBeLess) return 'EXACT';
  if (about || (mayBeMore && mayBeLess)) return 'ABOUT';
  return mayBeMore ? 'AT_LEAST' : 'AT_MOST';
}
