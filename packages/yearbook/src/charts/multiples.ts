import type { LinesSpec, MultiplesSpec } from '../bound/chart.js';
import { TakenRoom } from './boxes.js';
import { dashes, drawLine, strokeOf, unknownMarks } from './drawn-line.js';
import { endLabels } from './line-labels.js';
import { hatchPattern } from './marks.js';
import { line, node } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { scaleFromZero, tickWords } from './scale.js';
import { clipped, lineHeight, text, widthOf } from './text.js';
import { yearAxis } from './year-axis.js';
import type { Plot } from './year-axis.js';

type Panel = MultiplesSpec['panels'][number];

/** As narrow as a panel of a dozen years may be. */
const leastPanel = 208;
const between = 20;
const nameHeight = 22;
const axisHeight = 28;

export function drawMultiples(spec: MultiplesSpec, width: number, palette: ChartPalette, id: string) {
  const hatch = `${id}-hatch`;
  const legend = lineLegend(spec, width, palette);
  const fitting = Math.floor((width + between) / (leastPanel + between));
  const columns = Math.max(1, Math.min(fitting, spec.panels.length));
  const panelWidth = (width - between * (columns - 1)) / columns;
  const labels = Math.max(0, ...spec.panels.map(({ lines }) => lines.length));
  const plotHeight = Math.max(64, labels * lineHeight + 8);
  const step = nameHeight + plotHeight + axisHeight;
  const greatest = greatestOf(spec.panels.flatMap(({ lines }) => lines));
  const panels = spec.panels.flatMap((panel, index) => {
    const left = (index % columns) * (panelWidth + between);
    const top = legend.height + Math.floor(index / columns) * step;
    return drawPanel(panel, {
      years: spec.years,
      left,
      right: left + panelWidth,
      top,
      bottom: top + nameHeight + plotHeight,
      greatest: spec.scale === 'SAME' ? greatest : greatestOf(panel.lines),
      hatch,
      palette,
    });
  });
  const height = legend.height + Math.ceil(spec.panels.length / columns) * step;
  return {
    height: Math.max(height, lineHeight),
    nodes: [hatchPattern(hatch, palette), ...legend.nodes, ...panels],
  };
}

interface PanelPlace {
  readonly years: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The base line. */
  readonly bottom: number;
  /** Of the figures that share its scale. */
  readonly greatest: number;
  readonly hatch: string;
  readonly palette: ChartPalette;
}

function drawPanel(panel: Panel, place: PanelPlace): readonly SvgNode[] {
  const { years, top, bottom, hatch, palette } = place;
  const spec = {
    years,
    breaks: panel.breaks.map((year) => ({ year, why: '' })),
    notCollected: panel.notCollected,
    lines: panel.lines,
  };
  const upper = top + nameHeight + 6;
  const scale = scaleFromZero(place.greatest, [bottom, upper], 2);
  const [least = 0, most = 0] = [scale.ticks[0], scale.ticks.at(-1)];
  const left = place.left + Math.ceil(Math.max(widthOf(tickWords(most)), widthOf(tickWords(least)))) + 6;
  const ends = panel.lines.map((each) => lastShown(each));
  const right = place.right - Math.ceil(Math.max(0, ...ends.map((words) => widthOf(words)))) - 6;
  const step = (right - left) / Math.max(1, years.length);
  const plot: Plot = {
    left,
    right,
    top: upper,
    bottom,
    step,
    yearAt: (index) => left + (index + 0.5) * step,
  };
  const taken = new TakenRoom({ left, top: upper, right, bottom });
  const lines = panel.lines.map((line, at) => drawLine(spec, { line, at }, plot, scale, palette, taken));
  const tick = (value: number) =>
    text(left - 5, scale.at(value) + 4, tickWords(value), { fill: palette.faint, anchor: 'end' });
  return [
    text(place.left, top + 13, clipped(panel.name, place.right - place.left), {
      fill: palette.ink,
      weight: 600,
      whole: panel.name,
    }),
    ...breaksOf(spec, plot, palette),
    ...yearAxis(spec, plot, hatch, palette),
    tick(most),
    tick(least),
    ...unknownMarks(spec, plot, palette),
    ...lines.flatMap(({ drawn }) => drawn),
    ...endLabels(
      lines.flatMap(({ line: { tone }, points }, index) => {
        const words = ends[index] ?? '';
        const y = points.at(-1)?.y ?? bottom - 6;
        return words === '' ? [] : [{ words, y, ink: strokeOf(tone, palette) }];
      }),
      [right + 6, place.right],
      [upper - 8, bottom + 4],
    ),
  ];
}

/** Dotted where the meaning changes, between its years. */
function breaksOf(
  { years, breaks }: Pick<LinesSpec, 'years' | 'breaks'>,
  { left, step, top, bottom }: Plot,
  palette: ChartPalette,
): readonly SvgNode[] {
  return breaks.flatMap(({ year }) => {
    const index = years.findIndex((each) => each >= year);
    if (index <= 0) return [];
    const x = left + index * step;
    return [
      line([x, top], [x, bottom], palette.line, {
        'stroke-dasharray': '1 3',
        'stroke-linecap': 'round',
        'stroke-width': 1.2,
        'data-mark': 'break',
      }),
    ];
  });
}

/** What each stroke stands for, once. */
function lineLegend({ strokes }: MultiplesSpec, width: number, palette: ChartPalette) {
  if (strokes.length === 0) return { nodes: [], height: 0 };
  const sample = 22;
  const nodes: SvgNode[] = [];
  let [x, row] = [0, 0];
  for (const { name, tone } of strokes) {
    const words = clipped(name, width - sample - 6);
    const needs = sample + 6 + widthOf(words);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const middle = row * lineHeight + 8;
    const dash = dashes[tone];
    nodes.push(
      node('line', {
        x1: x,
        x2: x + sample,
        y1: middle,
        y2: middle,
        stroke: strokeOf(tone, palette),
        'stroke-width': tone === 'context' ? 1.2 : 2,
        ...(dash === null ? {} : { 'stroke-dasharray': dash }),
      }),
      text(x + sample + 6, middle + 4, words, { fill: palette.ink, whole: name }),
    );
    x += needs + 16;
  }
  return { nodes, height: (row + 1) * lineHeight + 8 };
}

function greatestOf(lines: LinesSpec['lines']): number {
  return Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value?.value ?? 0)));
}

/** The last figure known, in the inks that are compared; what is only context is read off the scale. */
function lastShown({ tone, values }: LinesSpec['lines'][number]): string {
  return tone === 'context' ? '' : (values.findLast((value) => value !== null)?.shown ?? '—');
}
