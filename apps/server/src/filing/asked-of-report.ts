import { askedFields } from '../units/asked-fields.js';
import type { LookedAhead } from '../units/asked-fields.js';
import type { AskedOfReportView } from './reports.service.js';

/** What a selection asks of a report; `prefix` is where in the answer reports stand, as `nodes.`. */
export function askedOfReport(info: LookedAhead, prefix = ''): AskedOfReportView {
  const fields = askedFields(info);
  return {
    unit: fields.has(`${prefix}unit`),
    findings: fields.has(`${prefix}findings`),
    versions: fields.has(`${prefix}versions`),
  };
}
