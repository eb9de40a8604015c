import { drawChart, paperPalette, svgFileOf } from '../charts/index.js';
import type { ChartBlock } from './figures.js';

export interface ChartPicture {
  /** A file by itself: no script, no style sheet, no address. */
  readonly svg: string;
  /** In CSS pixels, as the next two. */
  readonly width: number;
  readonly height: number;
}

/** A chart drawn for paper, so wide and as high as it needs to be; `id` begins every name in it. */
export function chartPicture(
  { chart, caption, description }: ChartBlock,
  id: string,
  width: number,
): ChartPicture {
  const drawing = drawChart(chart, { width, palette: paperPalette, id });
  return {
    svg: svgFileOf(drawing, { id, title: caption, description }),
    width: drawing.width,
    height: drawing.height,
  };
}
