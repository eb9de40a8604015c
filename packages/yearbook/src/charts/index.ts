export { drawChart } from './draw-chart.js';
export type { DrawOptions } from './draw-chart.js';
export { framed } from './framed.js';
export type { ChartFrame } from './framed.js';
export type { Drawing, SvgNode } from './node.js';
export { paperPalette, screenPalette } from './palette.js';
export type { ChartPalette } from './palette.js';
export { svgFileOf } from './svg-file.js';
export type { PictureWords } from './svg-file.js';
export { widthOf } from './text.js';
export type {
  BarsSpec,
  ChartSpec,
  ChartValue,
  LinesSpec,
  MultiplesSpec,
  ScatterSpec,
  SharesSpec,
  Tone,
} from '../bound/chart.js';
