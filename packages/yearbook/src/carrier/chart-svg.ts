import type { ChartSpec } from '../bound/chart.js';
import { escaped } from '../html/escaped.js';

export interface ChartWords {
  /** Unique in its file. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export const chartSize = { width: 640, height: 360 } as const;

/** A chart as an SVG that names no font file, no script and no address. */
export function chartSvg(chart: ChartSpec, { id, title, description }: ChartWords): string {
  const { width, height } = chartSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc><text x="10" y="30" font-size="14">${chart.kind}</text></svg>`;
}
