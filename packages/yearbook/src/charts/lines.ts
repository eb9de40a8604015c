import type { LinesSpec, Tone } from '../bound/chart.js';
import { TakenRoom } from './boxes.js';
import { drawLine, rounded, unknownMarks } from './drawn-line.js';
import type { Line } from './drawn-line.js';
import { endLabels, valueLabels } from './line-labels.js';
import { hatchPattern } from './marks.js';
import { node } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { runsOf } from './runs.js';
import { scaleFromZero, tickWords } from './scale.js';
import type { Scale } from './scale.js';
import { lineHeight, text, widthOf } from './text.js';
import { bandHeight, bandsAndBreaks, breakNotes, partings, yearAxis } from './year-axis.js';
import type { Plot } from './year-axis.js';

export function drawLines(spec: LinesSpec, width: number, palette: ChartPalette, id: string) {
  const hatch = `${id}-hatch`;
  const greatest = Math.max(
    0,
    ...spec.lines.flatMap(({ values }) => values.map((value) => value?.value ?? 0)),
    ...(spec.ribbon ?? []).map((each) => each?.high ?? 0),
  );
  const ticks = scaleFromZero(greatest, [0, 1]).ticks;
  const left = Math.ceil(Math.max(...ticks.map((tick) => widthOf(tickWords(tick)))) + 8);
  const names = Math.max(0, ...spec.lines.map((line) => widthOf(endWords(line))));
  // Widths are guessed: bold Latin letters take a bit more.
  const right = Math.floor(width - Math.min(names, width * 0.34) - 12);
  const step = (right - left) / Math.max(1, spec.years.length);
  const top = bandHeight(spec, step) + 6;
  const bottom = top + Math.max(206, 16 + spec.lines.length * lineHeight);
  const scale = scaleFromZero(greatest, [bottom, top + 24]);
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    step,
    yearAt: (index) => left + (index + 0.5) * step,
  };
  const taken = new TakenRoom({ left, top: plot.top, right, bottom: bottom - 8 });
  for (const x of partings(spec, plot)) taken.take({ left: x - 1, right: x + 1, top, bottom });
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

function inkOfName(tone: Tone, palette: ChartPalette): string {
  return tone === 'first' || tone === 'second' ? palette.tones[tone].fill : palette.faint;
}

function endWords({ name, values }: Line): string {
  const last = values.findLast((value) => value !== null);
  return last ? `${name} ${last.shown}` : `${name} —`;
}
