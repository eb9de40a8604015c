import type { LinesSpec, Tone } from '../bound/chart.js';
import type { TakenRoom } from './boxes.js';
import { pointMark } from './marks.js';
import { node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { runsOf } from './runs.js';
import type { Scale } from './scale.js';
import type { Plot } from './year-axis.js';

/** What a line over the years has to know of its chart. */
export type YearsOfLines = Pick<LinesSpec, 'years' | 'breaks' | 'notCollected'>;

export type Line = LinesSpec['lines'][number];

/** Besides lightness, lines differ in their strokes: two inks of a copy may look alike. */
export const dashes: Readonly<Record<Tone, string | null>> = {
  first: null,
  second: '7 3',
  context: null,
  light: '2 3',
  outline: '1 4',
};

/** A line with its points, interrupted where a year is not known or the meaning changes. */
export function drawLine(
  spec: YearsOfLines,
  { line, at }: { readonly line: Line; readonly at: number },
  { yearAt }: Plot,
  scale: Scale,
  palette: ChartPalette,
  taken: TakenRoom,
) {
  const stroke = strokeOf(line.tone, palette);
  const dash = dashes[line.tone];
  const known = line.values.flatMap((value, index) =>
    value === null || spec.notCollected.includes(spec.years[index] ?? 0)
      ? []
      : [{ index, x: yearAt(index), y: scale.at(value.value), value }],
  );
  for (const { x, y } of known) taken.take({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });
  const paths = runsOf(spec, (index) => known.some((each) => each.index === index))
    .filter((run) => run.length > 1)
    .map((run) => {
      const inRun = known.filter(({ index }) => run.includes(index));
      return node('path', {
        d: inRun.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(''),
        fill: 'none',
        stroke,
        'stroke-width': line.tone === 'context' ? 1.2 : 2,
        'stroke-linejoin': 'round',
        'data-mark': 'line',
        ...(dash === null ? {} : { 'stroke-dasharray': dash }),
      });
    });
  const marks = known.map(({ index, x, y, value }) =>
    titled(
      // Which point it is, for who makes it lead somewhere.
      node(
        'g',
        { 'data-line': at, 'data-year': spec.years[index] ?? 0 },
        pointMark([rounded(x), rounded(y)], value.qualifier, stroke, palette),
      ),
      `${line.name} ${spec.years[index] ?? ''} ${value.shown}`,
    ),
  );
  return { line, points: known, drawn: [...paths, ...marks] };
}

/** A — on the base line of each year of which a line knows nothing, though the form asks for it. */
export function unknownMarks(
  spec: Pick<LinesSpec, 'years' | 'notCollected' | 'lines'>,
  { yearAt, bottom }: Plot,
  palette: ChartPalette,
): readonly SvgNode[] {
  return spec.years.flatMap((year, index) => {
    const unknown = spec.lines.filter(({ values }) => (values[index] ?? null) === null);
    if (unknown.length === 0 || spec.notCollected.includes(year)) return [];
    const mark = node('line', {
      x1: yearAt(index) - 4,
      x2: yearAt(index) + 4,
      y1: bottom - 4,
      y2: bottom - 4,
      stroke: palette.faint,
      'stroke-width': 1.4,
      'data-mark': 'unknown',
    });
    return [titled(mark, unknown.map(({ name }) => `${name} ${year} —`).join('\n'))];
  });
}

export function strokeOf(tone: Tone, palette: ChartPalette): string {
  return tone === 'light' || tone === 'outline' ? palette.faint : palette.tones[tone].fill;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
