import type { SharesSpec } from '../bound/chart.js';
import { legend } from './legend.js';
import { hatched, hatchPattern } from './marks.js';
import { line, node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { clipped, lineHeight, text, widthOf } from './text.js';

const bar = 14;
const gap = 6;

interface Frame {
  readonly width: number;
  readonly palette: ChartPalette;
  readonly hatch: string;
  readonly isNameAbove: boolean;
  readonly base: number;
  /** Where a whole ends. */
  readonly end: number;
}

/** Bars of one length, each parted by its shares, with what the whole is at its end. */
export function drawShares(spec: SharesSpec, width: number, palette: ChartPalette, id: string) {
  const longest = Math.max(0, ...spec.rows.map(({ name }) => widthOf(name)));
  const isNameAbove = longest > width * 0.34;
  const base = isNameAbove || longest === 0 ? 1 : Math.ceil(longest + gap);
  const room = Math.max(0, ...spec.rows.map(({ whole }) => widthOf(whole ?? '')));
  const end = Math.max(base + 20, width - Math.ceil(room) - gap - 2);
  const frame: Frame = { width, palette, hatch: `${id}-hatch`, isNameAbove, base, end };
  const named = spec.parts.map(({ name }, at) => ({ name, fill: inkOf(palette, at).fill }));
  const head = legend(named, width, palette);
  const step = bar + 8 + (isNameAbove ? lineHeight : 0);
  const height = head.height + spec.rows.length * step + 4;
  const rows = spec.rows.flatMap((row, at) => drawRow(spec, row, head.height + at * step + 4, frame));
  const half = (base + end) / 2;
  // A hairline behind the bars at the half: more or less than that is what one looks for first.
  const middle = line([half, head.height], [half, height], palette.line, {
    'stroke-dasharray': '1 3',
    'data-mark': 'half',
  });
  return { height, nodes: [hatchPattern(frame.hatch, palette), ...head.nodes, middle, ...rows] };
}

function inkOf({ parts }: ChartPalette, at: number) {
  return parts[at % parts.length] ?? parts[0];
}

type Row = SharesSpec['rows'][number];

function drawRow(spec: SharesSpec, row: Row, top: number, frame: Frame): readonly SvgNode[] {
  const { palette, base, end, width, isNameAbove } = frame;
  const barTop = isNameAbove ? top + lineHeight : top;
  const textAt = barTop + bar - 3;
  const name = isNameAbove
    ? text(0, top + 12, clipped(row.name, width), { fill: palette.ink, whole: row.name })
    : text(base - gap, textAt, row.name, { fill: palette.ink, anchor: 'end' });
  if (row.isNotApplicable === true)
    return [name, titled(hatched(frame.hatch, [base, barTop], [end - base, bar]), row.absent ?? row.name)];
  const sum = row.values.reduce((all, value) => all + Math.max(0, value?.value ?? 0), 0);
  if (row.absent !== null || sum <= 0) {
    const words = `— ${row.absent ?? ''}`.trim();
    const room = width - base - 4;
    return [name, text(base + 4, textAt, clipped(words, room), { fill: palette.faint, whole: words })];
  }
  return [
    name,
    ...partsOf(spec, row, sum, barTop, frame),
    text(end + gap, textAt, clipped(row.whole ?? '', width - end - gap), { fill: palette.ink }),
  ];
}

function partsOf(spec: SharesSpec, row: Row, sum: number, barTop: number, frame: Frame): readonly SvgNode[] {
  const { palette, base, end } = frame;
  const nodes: SvgNode[] = [];
  let from = base;
  row.values.forEach((value, at) => {
    const part = spec.parts[at];
    if (value === null || value.value <= 0 || part === undefined) return;
    const wide = ((end - base) * value.value) / sum;
    const ink = inkOf(palette, at);
    const drawn = node('rect', {
      x: from,
      y: barTop + 0.5,
      width: wide,
      height: bar - 1,
      fill: ink.fill,
      stroke: palette.ink,
      'stroke-width': 0.3,
      'data-mark': 'share',
    });
    nodes.push(titled(drawn, `${row.name} ${part.name} ${value.shown}`));
    if (widthOf(value.shown) + 4 <= wide)
      nodes.push(
        text(from + wide / 2, barTop + bar - 3, value.shown, { fill: ink.onFill, anchor: 'middle' }),
      );
    from += wide;
  });
  return nodes;
}
