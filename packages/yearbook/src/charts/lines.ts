import type { LinesSpec, Tone } from '../bound/chart.js';
import { TakenRoom } from './boxes.js';
import { endLabels, valueLabels } from './line-labels.js';
import { hatchPattern, pointMark } from './marks.js';
import { node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { runsOf } from './runs.js';
import { scaleFromZero, tickWords } from './scale.js';
import type { Scale } from './scale.js';
import { lineHeight, text, widthOf } from './text.js';
import { bandsAndBreaks, breakNotes, yearAxis } from './year-axis.js';
import type { Plot } from './year-axis.js';

type Line = LinesSpec['lines'][number];

/** Besides lightness, lines differ in their strokes: two inks of a copy may look alike. */
const dashes: Readonly<Record<Tone, string | null>> = {
  first: null,
  second: '7 3',
  context: null,
  light: '2 3',
  outline: '1 4',
};

export function drawLines(spec: LinesSpec, width: number, palette: ChartPalette, id: string) {
  const hatch = `${id}-hatch`;
  const bottom = Math.max(230, 40 + spec.lines.length * lineHeight);
  const greatest = Math.max(
    0,
    ...spec.lines.flatMap(({ values }) => values.map((value) => value?.value ?? 0)),
    ...(spec.ribbon ?? []).map((each) => each?.high ?? 0),
  );
  const scale = scaleFromZero(greatest, [bottom, 48]);
  const left = Math.ceil(Math.max(...scale.ticks.map((tick) => widthOf(tickWords(tick)))) + 8);
  const names = Math.max(0, ...spec.lines.map((line) => widthOf(endWords(line))));
  const right = Math.floor(width - Math.min(names, width * 0.34) - 8);
  const step = (right - left) / Math.max(1, spec.years.length);
  const plot: Plot = {
    left,
    right,
    top: 24,
    bottom,
    step,
    yearAt: (index) => left + (index + 0.5) * step,
  };
  const taken = new TakenRoom({ left, top: plot.top, right, bottom: bottom - 8 });
  const lines = spec.lines.map((line, at) => drawLine(spec, { line, at }, plot, scale, palette, taken));
  const notes = breakNotes(spec, width, bottom + 28, palette);
  const nodes = [
    hatchPattern(hatch, palette),
    ...ribbonOf(spec, plot, scale, palette),
    ...bandsAndBreaks(spec, plot, palette),
    ...yearAxis(spec, plot, hatch, palette),
    ...scale.ticks.map((tick) =>
      text(left - 6, scale.at(tick) + 4, tickWords(tick), { fill: palette.faint, anchor: 'end' }),
    ),
    ...unknownMarks(spec, plot, palette),
    ...lines.flatMap(({ drawn }) => drawn),
    ...lines.flatMap(({ points, line }) =>
      line.tone === 'context' || spec.lines.length > 4 ? [] : valueLabels(points, taken, palette),
    ),
    ...endLabels(
      lines.flatMap(({ line, points }) => {
        const last = points.at(-1);
        return [{ words: endWords(line), y: last?.y ?? bottom - 8, ink: inkOfName(line.tone, palette) }];
      }),
      [right + 8, width],
      [plot.top, bottom + 4],
    ),
    ...notes.nodes,
  ];
  return { height: bottom + 28 + notes.height, nodes };
}

function drawLine(
  spec: LinesSpec,
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
function unknownMarks(spec: LinesSpec, { yearAt, bottom }: Plot, palette: ChartPalette): readonly SvgNode[] {
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

/** The middle half of all units; interrupted like the lines. */
function ribbonOf(
  spec: LinesSpec,
  { yearAt, step }: Plot,
  scale: Scale,
  palette: ChartPalette,
): readonly SvgNode[] {
  const { ribbon } = spec;
  if (ribbon === null) return [];
  return runsOf(spec, (index) => (ribbon[index] ?? null) !== null).map((run) => {
    const sides = run.flatMap((index) => {
      const each = ribbon[index];
      return each ? [{ x: yearAt(index), low: scale.at(each.low), high: scale.at(each.high) }] : [];
    });
    // A year by itself still has a middle half: a narrow field.
    const [only] = sides;
    const ends =
      sides.length === 1 && only ? [-1, 1].map((way) => ({ ...only, x: only.x + (way * step) / 4 })) : sides;
    const corners = [
      ...ends.map(({ x, high }) => `${rounded(x)},${rounded(high)}`),
      ...ends.toReversed().map(({ x, low }) => `${rounded(x)},${rounded(low)}`),
    ];
    return node('polygon', { points: corners.join(' '), fill: palette.ribbon, 'data-mark': 'ribbon' });
  });
}

function strokeOf(tone: Tone, palette: ChartPalette): string {
  return tone === 'light' || tone === 'outline' ? palette.faint : palette.tones[tone].fill;
}

function inkOfName(tone: Tone, palette: ChartPalette): string {
  return tone === 'first' || tone === 'second' ? palette.tones[tone].fill : palette.faint;
}

function endWords({ name, values }: Line): string {
  const last = values.findLast((value) => value !== null);
  return last ? `${name} ${last.shown}` : `${name} —`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
