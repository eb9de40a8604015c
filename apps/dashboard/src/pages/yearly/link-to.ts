import { cellsOfMeasure, formatDue, measureById } from '@mingjian/domain';
import type { FlowMeasure } from './yearly-figures';

/** The way from a figure of the paper to the report it stands in, and there to its cell. */
export type LinkTo = (unit: string, year: number, measure?: FlowMeasure) => string;

/** The cell in which a measure begins in the form of a year; null when no cell holds it. */
export function firstCell(measure: FlowMeasure | null, year: number): string | null {
  const format = formatDue(year);
  if (measure === null || format === null) return null;
  return cellsOfMeasure(measureById(measure), format.id)[0] ?? null;
}
