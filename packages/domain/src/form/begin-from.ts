import { formatById } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import type { FormatId } from '../formats/catalogue.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport } from '../report/report.js';
import { lockedCells, entryOfReport } from './report-entry.js';
import { cellField, textField, titleField } from './form-field.js';
import type { FormEntry } from './form-field.js';
import { takenOverCells } from './taken-over.js';
import { typedText } from './typed-figure.js';

/** A form that is being written: whose, of which year, on which edition. */
export interface FormPlace {
  readonly unit: string;
  readonly reportYear: number;
  readonly formatFound: FormatId;
}

/**
 * What a new form may take from last year's report: what was carried forward, the title with its year, and the words
 * of each section as a draft to be rewritten. No other figure: last year's are not this year's. Practices are not
 * taken either, they are asked for one by one.
 */
export function entryFromLastYear(
  previous: DisclosureReport,
  { formatFound, reportYear }: FormPlace,
): FormEntry {
  const format = formatById(formatFound);
  const locked = new Set(lockedCells(format, () => true));
  const entry = new Map<string, string>();
  for (const { cell, value } of takenOverCells(formatFound, reportYear, figuresOf(previous)))
    if (!locked.has(cell)) entry.set(cellField(cell), typedText(value));
  for (const { id } of format.sections) {
    const text = previous.sections.find((section) => section.id === id)?.text ?? '';
    if (text !== '') entry.set(textField(id), text);
  }
  const title = titleOfYear(previous, reportYear);
  if (title !== null) entry.set(titleField, title);
  return entry;
}

/** Last year's title with this year in it; null where it does not name its year once and plainly. */
function titleOfYear({ title, reportYear }: DisclosureReport, year: number): string | null {
  const parts = (title ?? '').split(String(reportYear));
  return parts.length === 2 ? parts.join(String(year)) : null;
}

/**
 * The fields that a document fills in a form. One of another year gives words and practices and no figures; one on
 * another edition gives the figures that its cells have in common with this one.
 */
export function entryFromDocument(read: DisclosureReport, place: FormPlace): FormEntry {
  const format = formatById(place.formatFound);
  const isThisYear = read.reportYear === place.reportYear;
  const known = cellsOf(format);
  return entryOfReport(
    {
      ...read,
      ...place,
      title: isThisYear ? read.title : titleOfYear(read, place.reportYear),
      publishedOn: isThisYear ? read.publishedOn : null,
      figures: isThisYear ? read.figures.filter(({ cell }) => known.has(cell)) : [],
      statements: isThisYear ? read.statements : [],
      sections: read.sections.filter(({ id }) => format.sections.some((section) => section.id === id)),
    },
    [],
  );
}
