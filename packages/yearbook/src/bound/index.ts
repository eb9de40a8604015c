export type {
  BoundBlock,
  BoundDocument,
  DocumentKind,
  Manifest,
  Run,
  TableCell,
  TableColumn,
  TableRow,
} from './document.js';
export type { BarsSpec, ChartSpec, ChartValue, LinesSpec, ScatterSpec, Tone } from './chart.js';
export type { BoundFigure, Derivation, FigureKind, Origin, ReportRef } from './figure.js';
