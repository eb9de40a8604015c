import { askedFields } from '../units/asked-fields.js';
import type { LookedAhead } from '../units/asked-fields.js';
import type { AskedOfReportView } from './reports.service.js';

/** What only a report that was read from a document has. */
const readFromDocument = [
  'document',
  'reading',
  'corrections',
  'findings',
  'figures.words',
  'statements.words',
  'practices.words',
];

/** What a selection asks of a report; `prefix` is where in the answer reports stand, as `nodes.`. */
export function askedOfReport(info: LookedAhead, prefix = ''): AskedOfReportView {
  const fields = askedFields(info);
  return {
    unit: fields.has(`${prefix}unit`),
    findings: fields.has(`${prefix}findings`),
    versions: fields.has(`${prefix}versions`),
    reading: readFromDocument.some((field) => fields.has(`${prefix}${field}`)),
  };
}
