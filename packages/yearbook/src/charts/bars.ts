import type { BarsSpec } from '../bound/chart.js';
import { legend } from './legend.js';
import { hatched, hatchPattern } from './marks.js';
import { line, node, titled } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { scaleFromZero } from './scale.js';
import { clipped, lineHeight, text, widthOf } from './text.js';

const bar = 14;
const gap = 6;

interface Frame {
  readonly width: number;
  readonly palette: ChartPalette;
  readonly hatch: string;
  /** Names stand before their bars, or above them where they would take too much of the width. */
  readonly names: number;
  readonly isNameAbove: boolean;
  readonly base: number;
  readonly end: number;
}

export function drawBars(spec: BarsSpec, width: number, palette: ChartPalette, id: string) {
  const longest = Math.max(0, ...spec.rows.map(({ name }) => widthOf(name)));
  const isNameAbove = longest > width * 0.38;
  const names = isNameAbove ? 0 : longest;
  const base = Math.ceil(names === 0 ? 1 : names + gap);
  const room = Math.max(0, ...spec.rows.map((row) => widthOf(endWords(row))));
  const end = Math.max(base + 20, width - Math.ceil(room) - gap - 8);
  const frame: Frame = { width, palette, hatch: `${id}-hatch`, names, isNameAbove, base, end };
  const head =
    spec.series.length > 1
      ? legend(
          spec.series.map(({ name, tone }) => ({ name, fill: palette.tones[tone].fill })),
          width,
          palette,
        )
      : { nodes: [], height: 0 };
  const step = bar + 8 + (isNameAbove ? lineHeight : 0);
  const greatest = Math.max(0, ...spec.rows.map(({ values }) => sumOf(values)));
  const scale = scaleFromZero(greatest, [base, end]);
  const height = head.height + spec.rows.length * step + 4;
  const rows = spec.rows.flatMap((row, index) => {
    const top = head.height + index * step + 4;
    return drawRow(spec, row, top, scale.at, frame);
  });
  const axis = line([base - 0.5, head.height], [base - 0.5, height], palette.line, { 'data-mark': 'base' });
  return { height, nodes: [hatchPattern(frame.hatch, palette), ...head.nodes, ...rows, axis] };
}

type Row = BarsSpec['rows'][number];

function drawRow(
  spec: BarsSpec,
  row: Row,
  top: number,
  at: (value: number) => number,
  frame: Frame,
): readonly SvgNode[] {
  const { palette, base, end, width, isNameAbove } = frame;
  const barTop = isNameAbove ? top + lineHeight : top;
  const textAt = barTop + bar - 3;
  const name = isNameAbove
    ? text(0, top + 12, clipped(row.name, width), { fill: palette.ink, whole: row.name })
    : text(base - gap, textAt, row.name, { fill: palette.ink, anchor: 'end' });
  if (row.isNotApplicable === true) {
    return [name, titled(hatched(frame.hatch, [base, barTop], [end - base, bar]), row.absent ?? row.name)];
  }
  if (row.absent !== null) {
    const words = `— ${row.absent}`;
    return [
      name,
      text(base + 4, textAt, clipped(words, width - base - 4), { fill: palette.faint, whole: words }),
    ];
  }
  const parts: SvgNode[] = [];
  let sum = 0;
  row.values.forEach((value, index) => {
    const series = spec.series[index];
    if (value === null || value.value <= 0 || series === undefined) return;
    const [from, to] = [at(sum), at(sum + value.value)];
    sum += value.value;
    const ink = palette.tones[series.tone];
    const part = node('rect', {
      x: from,
      y: barTop + 0.5,
      width: to - from,
      height: bar - 1,
      fill: ink.fill,
      stroke: palette.ink,
      'stroke-width': series.tone === 'outline' ? 0.8 : 0.3,
      'data-mark': 'bar',
    });
    parts.push(titled(part, `${row.name} ${series.name} ${value.shown}`));
    if (spec.series.length > 1 && widthOf(value.shown) + 4 <= to - from) {
      parts.push(text((from + to) / 2, textAt, value.shown, { fill: ink.onFill, anchor: 'middle' }));
    }
  });
  const tip = at(sum);
  const arrow = row.values.some((value) => value?.qualifier === 'AT_LEAST')
    ? [
        node('path', {
          d: `M${tip} ${barTop + bar / 2}h6m-3 -3l3 3l-3 3`,
          fill: 'none',
          stroke: palette.ink,
          'data-mark': 'arrow',
        }),
      ]
    : [];
  const fill = sum === 0 ? palette.faint : palette.ink;
  return [name, ...parts, ...arrow, text(tip + 8, textAt, endWords(row), { fill })];
}

/** The total; a — after it says that a part of it is not known. */
function endWords({ total, values, absent, isNotApplicable }: Row): string {
  if (absent !== null || isNotApplicable === true) return '';
  const isPartial = values.some((value) => value === null);
  return [total ?? '', isPartial ? '—' : ''].filter((words) => words !== '').join(' ');
}

function sumOf(values: Row['values']): number {
  return values.reduce((sum, value) => sum + Math.max(0, value?.value ?? 0), 0);
}
