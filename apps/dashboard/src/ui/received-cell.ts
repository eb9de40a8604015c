import { cellsOfMeasure, formatDue, measureById } from '@mingjian/domain';

/** The cell in which a year's form states the applications received; null where the form has none by itself. */
export function receivedCell(year: number): string | null {
  const format = formatDue(year);
  const cells = format ? cellsOfMeasure(measureById('applications.received'), format.id) : [];
  return cells.length === 1 ? (cells[0] ?? null) : null;
}
