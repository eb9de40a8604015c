import { formatById } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import type { DisclosureReport } from '../report/report.js';
import { cellOfField, changedFields } from './form-field.js';
import { entryOfReport } from './report-entry.js';

/** A field of the form in which two reports differ, as it is shown in either; null where it is blank. */
export interface ReportChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two reports, cells in printed order before all else. Totals that follow from others are left out. */
export function reportChanges(before: DisclosureReport, after: DisclosureReport): readonly ReportChange[] {
  const [was, is] = [entryOfReport(before, []), entryOfReport(after, [])];
  const order = new Map([...cellsOf(formatById(after.formatFound)).keys()].map((cell, at) => [cell, at]));
  const placeOf = (field: string): number => order.get(cellOfField(field) ?? '') ?? order.size;
  return changedFields(was, is)
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .sort((a, b) => placeOf(a.field) - placeOf(b.field));
}
