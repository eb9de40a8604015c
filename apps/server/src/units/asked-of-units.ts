import { askedFields } from './asked-fields.js';
import type { LookedAhead } from './asked-fields.js';

/** What of a unit is asked for beyond who it is and where it stands: each costs a join or columns to be read. */
export interface AskedOfUnit {
  /** When it was extended, accepted, published. */
  readonly dates: boolean;
  readonly version: boolean;
  readonly received: boolean;
  readonly findings: boolean;
}

export interface AskedOfList extends AskedOfUnit {
  readonly totalCount: boolean;
}

export const everything: AskedOfUnit = { dates: true, version: true, received: true, findings: true };

export function askedOfList(info: LookedAhead): AskedOfList {
  const fields = askedFields(info);
  const asksFor = (field: string): boolean => fields.has(`nodes.${field}`);
  return {
    totalCount: fields.has('totalCount'),
    dates: ['publicationDue', 'extensionReason', 'acceptedAt', 'publishedOn'].some(asksFor),
    version: asksFor('latestReport'),
    received: asksFor('latestReport.received'),
    findings: ['blockFindings', 'explainFindings', 'informFindings'].some(asksFor),
  };
}
