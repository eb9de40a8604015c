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

/** The bands of formats over the years, dotted verticals between them and where a meaning changes. */
export function bandsAndBreaks(spec: LinesSpec, plot: Plot, palette: ChartPalette): readonly SvgNode[] {
  const edgeOf = (year: number) => plot.left + spec.years.indexOf(year) * plot.step;
  const shown = spec.bands.flatMap((band) => {
    const inside = spec.years.filter((year) => year >= band.from && year <= band.to);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ name: band.name, first, left: edgeOf(first), right: edgeOf(last) + plot.step }];
  });
  const names = shown.map(({ name, left, right }) => {
    const words = clipped(name, right - left - 4);
    const ground = node('rect', {
      x: left,
      y: 0,
      width: right - left,
      height: lineHeight + 2,
      fill: palette.ribbon,
      stroke: palette.surface,
      'data-mark': 'band',
    });
    const label =
      words === '' ? [] : [text((left + right) / 2, 13, words, { fill: palette.faint, anchor: 'middle' })];
    return node('g', {}, [titled(ground, name), ...label]);
  });
  const starts = new Set([...shown.map(({ first }) => first), ...spec.breaks.map(({ year }) => year)]);
  const verticals = [...starts]
    .filter((year) => spec.years.indexOf(year) > 0)
    .map((year) =>
      line([edgeOf(year), 0], [edgeOf(year), plot.bottom], palette.line, {
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
