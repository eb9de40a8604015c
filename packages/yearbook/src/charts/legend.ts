import { node } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { clipped, lineHeight, text, widthOf } from './text.js';

const swatch = 10;
const gap = 4;
const between = 14;

/** The names of stacked parts in the order of the stack, in as many lines as they need. */
export function legend(
  series: readonly { readonly name: string; readonly fill: string }[],
  width: number,
  palette: ChartPalette,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const nodes: SvgNode[] = [];
  let x = 0;
  let row = 0;
  for (const { name, fill } of series) {
    const words = clipped(name, width - swatch - gap);
    const needs = swatch + gap + widthOf(words);
    if (x > 0 && x + needs > width) {
      x = 0;
      row += 1;
    }
    const y = row * lineHeight;
    nodes.push(
      node('rect', {
        x: x + 0.5,
        y: y + 2.5,
        width: swatch - 1,
        height: swatch - 1,
        fill,
        stroke: palette.ink,
        'stroke-width': 0.6,
      }),
      text(x + swatch + gap, y + 12, words, { fill: palette.ink, whole: name }),
    );
    x += needs + between;
  }
  return { nodes, height: (row + 1) * lineHeight + 6 };
}
