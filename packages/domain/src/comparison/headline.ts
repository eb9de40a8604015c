import type { FigureValue } from '../report/report.js';

export type Direction = 'rose' | 'fell' | 'same';

/** How one unit's figure moved between the last two years that are both known. */
export interface Movement {
  readonly unit: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** Two units that draw nearer or apart. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly change: 'narrowed' | 'widened' | 'same';
}

/** The movement over the last two years of a list; null when one of the figures is unknown or no count. */
export function movementOf(
  unit: string,
  years: readonly number[],
  values: readonly (FigureValue | null)[],
): Movement | null {
  const last = years.length - 1;
  const from = values[last - 1];
  const to = values[last];
  const fromYear = years[last - 1];
  const toYear = years[last];
  if (typeof from !== 'number' || typeof to !== 'number' || fromYear === undefined || toYear === undefined)
    return null;
  return { unit, fromYear, toYear, from, to, direction: directionOf(from, to) };
}

/** How far two units lie apart before and after. */
export function gapBetween(one: Movement, other: Movement): Gap {
  const from = Math.abs(one.from - other.from);
  const to = Math.abs(one.to - other.to);
  return { from, to, change: to < from ? 'narrowed' : to > from ? 'widened' : 'same' };
}

/** The highest and the lowest of several movements' last figures; null when there are fewer than two. */
export function extremesOf(
  movements: readonly Movement[],
): { readonly highest: Movement; readonly lowest: Movement } | null {
  const sorted = [...movements].sort((a, b) => b.to - a.to);
  const highest = sorted[0];
  const lowest = sorted.at(-1);
  return highest && lowest && highest !== lowest ? { highest, lowest } : null;
}

function directionOf(from: number, to: number): Direction {
  if (to > from) return 'rose';
  return to < from ? 'fell' : 'same';
}
