import type { ChartSpec } from '../bound/chart.js';
import { drawBars } from './bars.js';
import { drawLines } from './lines.js';
import { drawMultiples } from './multiples.js';
import { node } from './node.js';
import type { Drawing, SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { drawScatter } from './scatter.js';
import { drawShares } from './shares.js';

export interface DrawOptions {
  /** In CSS pixels; below 240 it is drawn as if 240 were given. */
  readonly width: number;
  readonly palette: ChartPalette;
  /** Begins every id within; unique on its page. */
  readonly id: string;
}

/** A chart as a tree of SVG nodes, as high as it needs to be; pure, the same on screen and on paper. */
export function drawChart(spec: ChartSpec, { width: asked, palette, id }: DrawOptions): Drawing {
  const width = Math.max(240, Math.floor(asked));
  const { height, nodes } = drawn(spec, width, palette, id);
  const root = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': palette.fonts,
      'font-size': 12,
    },
    nodes,
  );
  return { width, height, root };
}

function drawn(
  spec: ChartSpec,
  width: number,
  palette: ChartPalette,
  id: string,
): { readonly height: number; readonly nodes: readonly SvgNode[] } {
  switch (spec.kind) {
    case 'BARS':
      return drawBars(spec, width, palette, id);
    case 'SHARES':
      return drawShares(spec, width, palette, id);
    case 'LINES':
      return drawLines(spec, width, palette, id);
    case 'SCATTER':
      return drawScatter(spec, width, palette);
    case 'MULTIPLES':
      return drawMultiples(spec, width, palette, id);
  }
}
