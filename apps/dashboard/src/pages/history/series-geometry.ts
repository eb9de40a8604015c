import type { FigureValue, Qualifier } from '@mingjian/domain';
import type { SeriesOfMeasure } from './history-series';

export interface DrawnPoint {
  readonly at: number;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
  /** Whether its figure is written beside it. */
  readonly labelled: boolean;
  readonly labelY: number;
}

export interface DrawnSeries {
  readonly height: number;
  readonly base: number;
  readonly points: readonly DrawnPoint[];
  /** Points joined by a line: never over a gap or a break. */
  readonly lines: readonly (readonly DrawnPoint[])[];
  /** Where the report says nothing of it. */
  readonly dashes: readonly { readonly year: number; readonly x: number }[];
  /** Where the form of the year has no place for it. */
  readonly hatches: readonly { readonly year: number; readonly x: number }[];
  readonly breaks: readonly { readonly year: number; readonly x: number }[];
}

/** The height of one series and where its figures lie in it. One that is 0 throughout needs no room to move. */
interface RowSize {
  readonly height: number;
  readonly top: number;
  readonly base: number;
}
const moving: RowSize = { height: 62, top: 24, base: 50 };
const still: RowSize = { height: 36, top: 24, base: 26 };
/** Width of a year's column from which every figure is written beside its point, and from which the ends are. */
const roomForAll = 64;
const roomForEnds = 30;

/** The middle of each year's column, over a width. */
export function columnOf(width: number, years: number): (at: number) => number {
  return (at) => ((at + 0.5) * width) / Math.max(1, years);
}

/** Where everything of one series lies. Layout only: no figure is changed, joined or filled in. */
export function drawSeries({ years, runs, breaks }: SeriesOfMeasure, width: number): DrawnSeries {
  const x = columnOf(width, years.length);
  const values = years.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
  const size = values.some((value) => value !== 0) ? moving : still;
  const y = scale(values, size);
  const isLabelled = labelling(runs, width / Math.max(1, years.length));
  const points = years.flatMap(({ year, value, qualifier }, at): DrawnPoint[] => {
    if (value === null) return [];
    const placed = y(Number(value));
    return [
      {
        at,
        year,
        x: x(at),
        y: placed,
        value,
        qualifier,
        labelled: isLabelled(at, qualifier),
        labelY: placed - 8,
      },
    ];
  });
  const byPlace = new Map(points.map((point) => [point.at, point]));
  const where = (gap: string) =>
    years.flatMap((year, at) => (year.gap === gap ? [{ year: year.year, x: x(at) }] : []));
  return {
    height: size.height,
    base: size.base,
    points,
    lines: runs.map((run) => run.flatMap((at) => byPlace.get(at) ?? [])).filter(({ length }) => length > 1),
    dashes: [...where('NOT_REPORTED'), ...where('CONTRADICTORY')],
    hatches: where('NOT_COLLECTED'),
    breaks: breaks.flatMap(({ year }) => {
      const at = years.findIndex((one) => one.year >= year);
      return at <= 0 ? [] : [{ year, x: (x(at - 1) + x(at)) / 2 }];
    }),
  };
}

/** First and last of each run and what is not exact; all where there is room, the outermost alone where there is none. */
function labelling(
  runs: SeriesOfMeasure['runs'],
  column: number,
): (at: number, qualifier: Qualifier) => boolean {
  const ends = new Set(runs.flatMap((run) => [run[0], run.at(-1)]));
  const outermost = new Set([runs[0]?.[0], runs.at(-1)?.at(-1)]);
  return (at, qualifier) => {
    if (column >= roomForAll) return true;
    return column >= roomForEnds ? ends.has(at) || qualifier !== 'EXACT' : outermost.has(at);
  };
}

/** From zero where the figures come near it, so that a small change does not look like a large one. */
function scale(values: readonly number[], { top, base }: RowSize): (value: number) => number {
  const high = Math.max(...values);
  const least = Math.min(...values);
  const low = least > high / 2 ? least - (high - least) / 2 : Math.min(0, least);
  if (values.length === 0 || low === high) return () => (high === 0 ? base : (top + base) / 2);
  return (value) => base - ((value - low) / (high - low)) * (base - top);
}
