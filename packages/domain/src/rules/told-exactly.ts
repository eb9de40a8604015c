import { measureById } from '../measures/catalogue.js';
import type { MeasureId } from '../measures/catalogue.js';
import { cellsOfMeasure, measureValue } from '../measures/measure-value.js';
import type { DisclosureReport, Figures, FigureValue } from '../report/report.js';

/** A count that a report tells for certain, by its cells or its words; null for "over 300" and for what it leaves open. */
export function toldExactly(
  report: DisclosureReport,
  id: MeasureId,
  figures: Figures = figuresOfMeasure(report, id),
): number | null {
  const value = measureValue(report, measureById(id), figures);
  return value === null || value.qualifier !== 'EXACT' ? null : Number(value.amount);
}

/** Only the figures that a measure is added up from: of an earlier year hardly more than one is asked for. */
function figuresOfMeasure(report: DisclosureReport, id: MeasureId): Figures {
  const cells = cellsOfMeasure(measureById(id), report.formatFound);
  const figures = new Map<string, FigureValue>();
  if (cells.length === 0) return figures;
  for (const { cell, value } of report.figures) {
    if (!cells.includes(cell)) continue;
    figures.set(cell, value);
    if (figures.size === cells.length) break;
  }
  return figures;
}

/** Whether a measure means something else since a year after the one and not after the other. */
export function meansTheSame(measure: MeasureId, before: number, now: number): boolean {
  return measureById(measure).breaks.every(({ year }) => year <= before || now < year);
}
