import type { LinesSpec } from '../bound/chart.js';
import { hatched } from './marks.js';
import { line, node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { clipped, lineHeight, text, widthOf, wrapped } from './text.js';

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixels of one year; its point stands in the middle. */
  readonly step: number;
  readonly yearAt: (index: number) => number;
}

/** A band of a few years has its name on so many lines, if that is enough. */
const mostRows = 3;

interface ShownBand {
  readonly name: string;
  readonly rows: readonly string[];
  /** Of years, from the first. */
  readonly from: number;
  readonly until: number;
}

function bandsShown({ bands, years }: LinesSpec, step: number): readonly ShownBand[] {
  return bands.flatMap(({ name, ...band }) => {
    const from = years.findIndex((year) => year >= band.from);
    const until = years.findLastIndex((year) => year <= band.to) + 1;
    if (from < 0 || until <= from) return [];
    const room = (until - from) * step - 4;
    const rows = wrapped(name, room);
    return [{ name, rows: rows.length > mostRows ? [clipped(name, room)] : rows, from, until }];
  });
}

/** How high the bands are, for the longest name of a narrow one. */
export function bandHeight(spec: LinesSpec, step: number): number {
  return Math.max(1, ...bandsShown(spec, step).map(({ rows }) => rows.length)) * lineHeight + 2;
}

/** Where bands part and where a meaning changes, from left to right of the picture. */
export function partings(spec: LinesSpec, { left, step }: Plot): readonly number[] {
  const starts = [
    ...bandsShown(spec, step).map(({ from }) => from),
    ...spec.breaks.map(({ year }) => spec.years.indexOf(year)),
  ];
  return [...new Set(starts)].filter((at) => at > 0).map((at) => left + at * step);
}

/** The bands of formats over the years, dotted verticals between them and where a meaning changes. */
export function bandsAndBreaks(spec: LinesSpec, plot: Plot, palette: ChartPalette): readonly SvgNode[] {
  const height = bandHeight(spec, plot.step);
  const names = bandsShown(spec, plot.step).map(({ name, rows, from, until }) => {
    const ground = node('rect', {
      x: plot.left + from * plot.step,
      y: 0,
      width: (until - from) * plot.step,
      height,
      fill: palette.ribbon,
      stroke: palette.surface,
      'data-mark': 'band',
    });
    const middle = plot.left + ((from + until) / 2) * plot.step;
    const top = (height - 2 - rows.length * lineHeight) / 2;
    return node('g', {}, [
      titled(ground, name),
      ...rows
        .filter((words) => words !== '')
        .map((words, at) =>
          text(middle, top + 13 + at * lineHeight, words, { fill: palette.faint, anchor: 'middle' }),
        ),
    ]);
  });
  const verticals = partings(spec, plot).map((x) =>
    line([x, 0], [x, plot.bottom], palette.line, {
      'stroke-dasharray': '1 3',
      'stroke-linecap': 'round',
      'stroke-width': 1.2,
      'data-mark': 'break',
    }),
  );
  return [...names, ...verticals];
}

/** The base line with its years, and the hatch over years whose form has no such item. */
export function yearAxis(
  spec: Pick<LinesSpec, 'years' | 'notCollected'>,
  plot: Plot,
  hatch: string,
  palette: ChartPalette,
): readonly SvgNode[] {
  const isShort = plot.step < widthOf('2025') + 4;
  const wordsOf = (year: number) => (isShort ? String(year % 100).padStart(2, '0') : String(year));
  const every = Math.max(1, Math.ceil((widthOf(wordsOf(2025)) + 4) / plot.step));
  const last = spec.years.length - 1;
  const years = spec.years.flatMap((year, index) =>
    (last - index) % every === 0
      ? [text(plot.yearAt(index), plot.bottom + 20, wordsOf(year), { fill: palette.faint, anchor: 'middle' })]
      : [],
  );
  const lacking = spec.notCollected.flatMap((year) => {
    const index = spec.years.indexOf(year);
    if (index < 0) return [];
    const at = [plot.left + index * plot.step, plot.top] as const;
    return [titled(hatched(hatch, at, [plot.step, plot.bottom - plot.top]), String(year))];
  });
  const base = line([plot.left, plot.bottom], [plot.right, plot.bottom], palette.line, {
    'data-mark': 'base',
  });
  return [...lacking, base, ...years];
}

/** As the language of the words has it. */
function colonBefore(words: string): string {
  return /\p{Script=Han}/u.test(words) ? '：' : ': ';
}

/** Why a meaning changes, under the picture: a year and its sentence. */
export function breakNotes(
  spec: LinesSpec,
  width: number,
  top: number,
  palette: ChartPalette,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const lines = spec.breaks
    .filter(({ year }) => spec.years.includes(year))
    .flatMap(({ year, why }) => wrapped(`${year}${colonBefore(why)}${why}`, width));
  const nodes = lines.map((words, index) =>
    text(0, top + 12 + index * lineHeight, words, { fill: palette.faint }),
  );
  return { nodes, height: lines.length * lineHeight };
}
