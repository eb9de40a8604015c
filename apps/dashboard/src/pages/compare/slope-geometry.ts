import type { Qualifier } from '@mingjian/domain';

/** One unit's values, parallel to the years; null is a gap. */
export interface SlopeLine {
  readonly unit: string;
  readonly label: string;
  /** Place among the compared units, or null for grey context. */
  readonly rank: number | null;
  readonly values: readonly (number | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
}

export interface SlopeInput {
  readonly years: readonly number[];
  readonly lines: readonly SlopeLine[];
  /** Years from which the measure means something else. */
  readonly breaks: readonly number[];
  /** Whether the forms of a year collect the measure. */
  readonly collected: readonly boolean[];
}

export interface SlopePoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly hollow: boolean;
  readonly qualifier: Qualifier;
}

export interface SlopeLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The unit's name where there is room for it, beside the last year. */
  readonly name: string | null;
}

export interface DrawnLine {
  readonly unit: string;
  readonly rank: number | null;
  /** Runs of points that may be joined; never across a gap or a break. */
  readonly runs: readonly (readonly SlopePoint[])[];
  readonly points: readonly SlopePoint[];
  readonly labels: readonly SlopeLabel[];
}

export interface SlopeDrawing {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly collected: boolean }[];
  readonly breaks: readonly { readonly year: number; readonly x: number }[];
  readonly lines: readonly DrawnLine[];
}

const width = 308;
const height = 196;
const top = 22;
const bottom = 172;
const left = 44;
const right = 210;
/** Two labels nearer than this would touch. */
const labelGap = 15;

/** Where everything of a slope chart lies. Layout only: no figure is changed, joined or filled in. */
export function drawSlopes({ years, lines, breaks, collected }: SlopeInput): SlopeDrawing {
  const xs = years.map((_, at) =>
    years.length === 1 ? left : left + ((right - left) * at) / (years.length - 1),
  );
  const y = scale(lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  const isBroken = (from: number, to: number): boolean => breaks.some((year) => from < year && year <= to);
  const drawn = lines.map((line): DrawnLine => {
    const points = line.values.map((value, at): SlopePoint | null => {
      const qualifier = line.qualifiers[at] ?? 'EXACT';
      const x = xs[at];
      return value === null || x === undefined
        ? null
        : { x, y: y(value), value, qualifier, hollow: qualifier !== 'EXACT' };
    });
    const runs: SlopePoint[][] = [];
    points.forEach((point, at) => {
      const before = points[at - 1];
      const joined = before && !isBroken(years[at - 1] ?? 0, years[at] ?? 0);
      if (point === null) return;
      if (joined) runs.at(-1)?.push(point);
      else runs.push([point]);
    });
    return {
      unit: line.unit,
      rank: line.rank,
      runs,
      points: points.filter((point) => point !== null),
      labels: line.rank === null ? [] : labelsOf(points, runs, line.label),
    };
  });
  return {
    width,
    height,
    top,
    bottom,
    years: years.map((year, at) => ({ year, x: xs[at] ?? left, collected: collected[at] ?? true })),
    breaks: years.flatMap((year, at) => {
      const from = years[at - 1];
      const [x0, x1] = [xs[at - 1], xs[at]];
      const broken = breaks.find((one) => from !== undefined && from < one && one <= year);
      return broken === undefined || x0 === undefined || x1 === undefined
        ? []
        : [{ year: broken, x: (x0 + x1) / 2 }];
    }),
    lines: apart(drawn),
  };
}

/** A scale over what is there: slopes need not start at zero, for the table beside them has the figures. */
function scale(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const inner = { top: top + 8, bottom: bottom - 6 };
  if (values.length === 0 || low === high) return () => (inner.top + inner.bottom) / 2;
  return (value) => inner.bottom - ((value - low) / (high - low)) * (inner.bottom - inner.top);
}

/** First and last points are labelled, and those that no line leads to: the table has the others. */
function labelsOf(
  points: readonly (SlopePoint | null)[],
  runs: readonly (readonly SlopePoint[])[],
  name: string,
): SlopeLabel[] {
  const known = points.filter((point) => point !== null);
  const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  return known.flatMap((point, at): SlopeLabel[] => {
    const common = { value: point.value, qualifier: point.qualifier };
    if (at === known.length - 1)
      return [{ ...common, x: point.x + 9, y: point.y + 4, anchor: 'start', name }];
    if (at === 0) return [{ ...common, x: point.x - 8, y: point.y + 4, anchor: 'end', name: null }];
    return alone.has(point) ? [{ ...common, x: point.x, y: point.y - 8, anchor: 'middle', name: null }] : [];
  });
}

/** Moves labels of the same column apart, keeping their order. */
function apart(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  const all = lines.flatMap(({ labels }) => labels);
  const moved = new Map<SlopeLabel, SlopeLabel>();
  for (const x of new Set(all.map((label) => label.x))) {
    const column = all.filter((label) => label.x === x).sort((a, b) => a.y - b.y);
    let lowest = -Infinity;
    const pushed = column.map((label) => {
      lowest = Math.max(label.y, lowest + labelGap);
      return lowest;
    });
    const over = Math.max(0, (pushed.at(-1) ?? 0) - (bottom + 2));
    column.forEach((label, at) => moved.set(label, { ...label, y: (pushed[at] ?? label.y) - over }));
  }
  return lines.map((line) => ({ ...line, labels: line.labels.map((label) => moved.get(label) ?? label) }));
}
