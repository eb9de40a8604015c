import type { ScatterSpec } from '../bound/chart.js';
import { TakenRoom } from './boxes.js';
import type { Box } from './boxes.js';
import { line, node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { scaleFromZero, tickWords } from './scale.js';
import type { Scale } from './scale.js';
import { clipped, lineHeight, text, widthOf } from './text.js';

type Point = ScatterSpec['points'][number];

interface Place extends Box {
  readonly x: number;
  readonly y: number;
  /** Far from its point: a line leads to it. */
  readonly isFar: boolean;
}

export function drawScatter(spec: ScatterSpec, width: number, palette: ChartPalette) {
  const height = Math.round(Math.min(420, Math.max(260, width * 0.6)));
  const yScale = scaleFromZero(Math.max(0, ...spec.points.map(({ y }) => y)), [height - 40, 30]);
  const left = Math.ceil(Math.max(...yScale.ticks.map((tick) => widthOf(tickWords(tick)))) + 8);
  const parts = Math.max(1, Math.min(5, Math.floor(width / 90)));
  const xScale = scaleFromZero(Math.max(0, ...spec.points.map(({ x }) => x)), [left, width - 34], parts);
  const plot = { left, top: 22, right: width, bottom: height - 40 };
  const taken = new TakenRoom(plot);
  const at = (point: Point) => [xScale.at(point.x), yScale.at(point.y)] as const;
  for (const point of spec.points) {
    const [x, y] = at(point);
    taken.take({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 });
  }
  const medians = mediansOf(spec, plot, [xScale, yScale], taken, palette);
  const ticks = [
    ...yScale.ticks.map((tick) =>
      text(left - 6, yScale.at(tick) + 4, tickWords(tick), { fill: palette.faint, anchor: 'end' }),
    ),
    ...xScale.ticks.map((tick) =>
      text(xScale.at(tick), height - 24, tickWords(tick), { fill: palette.faint, anchor: 'middle' }),
    ),
  ];
  const titles = [
    axisTitle(spec.y, 0, 12, width, palette, 'start'),
    axisTitle(spec.x, width, height - 6, width, palette, 'end'),
  ];
  const axes = [
    line([left, plot.top], [left, plot.bottom], palette.line),
    line([left, plot.bottom], [width, plot.bottom], palette.line, { 'data-mark': 'base' }),
  ];
  const points = spec.points.map((point) => {
    const [cx, cy] = at(point);
    const { fill } = palette.tones[point.tone];
    const stroke = point.tone === 'outline' ? palette.ink : palette.surface;
    const mark = node('circle', { cx, cy, r: 4, fill, stroke, 'data-mark': 'point' });
    return titled(mark, `${point.name} ${tickWords(point.x)}，${tickWords(point.y)}`);
  });
  const names = spec.points
    .filter(({ isNamed }) => isNamed)
    .flatMap((point) => nameOf(point, at(point), taken, width - left, palette));
  return { height, nodes: [...axes, ...ticks, ...titles, ...medians, ...points, ...names] };
}

/** The middle by either measure, each with its figure where there is room for it. */
function mediansOf(
  { medians }: ScatterSpec,
  plot: Box,
  [xScale, yScale]: readonly [Scale, Scale],
  taken: TakenRoom,
  palette: ChartPalette,
): readonly SvgNode[] {
  const dashed = { 'stroke-dasharray': '5 4', 'data-mark': 'median' };
  const labelled = (words: string, places: readonly (readonly [left: number, middle: number])[]) => {
    const place = taken.takeFirst(
      places.map(([left, middle]) => ({
        left,
        right: left + widthOf(words),
        top: middle - lineHeight / 2,
        bottom: middle + lineHeight / 2,
      })),
    );
    return place === null ? [] : [text(place.left, place.bottom - 4, words, { fill: palette.faint })];
  };
  const nodes: SvgNode[] = [];
  if (medians?.x) {
    const x = xScale.at(medians.x.value);
    const width = widthOf(medians.x.shown);
    nodes.push(line([x, plot.top], [x, plot.bottom], palette.line, dashed));
    const top = plot.top + lineHeight / 2;
    nodes.push(
      ...labelled(medians.x.shown, [
        [x + 4, top],
        [x - 4 - width, top],
        [x + 4, top + lineHeight],
      ]),
    );
  }
  if (medians?.y) {
    const y = yScale.at(medians.y.value);
    const left = plot.right - widthOf(medians.y.shown);
    nodes.push(line([plot.left, y], [plot.right, y], palette.line, dashed));
    nodes.push(
      ...labelled(medians.y.shown, [
        [left, y - 9],
        [left, y + 9],
        [plot.left + 4, y - 9],
      ]),
    );
  }
  return nodes;
}

function axisTitle(
  { name, unit }: ScatterSpec['x'],
  x: number,
  y: number,
  width: number,
  palette: ChartPalette,
  anchor: 'start' | 'end',
): SvgNode {
  const whole = unit === '' ? name : `${name}（${unit}）`;
  return text(x, y, clipped(whole, width), { fill: palette.faint, anchor, whole });
}

function nameOf(
  point: Point,
  [x, y]: readonly [number, number],
  taken: TakenRoom,
  room: number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const words = clipped(point.name, room * 0.6);
  const place = taken.takeFirst(placesAround(x, y, widthOf(words)));
  if (place === null) return [];
  const leader = place.isFar
    ? [
        line(
          [x, y],
          [place.left + (place.right - place.left) / 2, (place.top + place.bottom) / 2],
          palette.line,
        ),
      ]
    : [];
  return [...leader, text(place.x, place.y, words, { fill: palette.ink, whole: point.name })];
}

/** Beside, above and below the point first, then on wider and wider rings. */
function placesAround(x: number, y: number, width: number): readonly Place[] {
  const place = (left: number, middle: number, isFar: boolean): Place => ({
    left,
    right: left + width,
    top: middle - lineHeight / 2,
    bottom: middle + lineHeight / 2,
    x: left,
    y: middle + 4,
    isFar,
  });
  const near = [
    place(x + 7, y, false),
    place(x - 7 - width, y, false),
    place(x - width / 2, y - 13, false),
    place(x - width / 2, y + 13, false),
  ];
  const far = [24, 40, 56, 72, 96, 128, 160, 200].flatMap((away) =>
    [-1, 1].flatMap((way) =>
      [0, 30, -30 - width, -width / 2, 60, -60 - width].map((aside) =>
        place(x + aside, y + way * away, true),
      ),
    ),
  );
  return [...near, ...far];
}
