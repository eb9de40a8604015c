import { askedFields } from './asked-fields.js';
import type { LookedAhead } from './asked-fields.js';

/** What of a unit is asked for beyond who it is and where it stands: each costs a join or columns to be read. */
export interface AskedOfUnit {
  /** Its region, and the years in which it goes by this name. */
  readonly place: boolean;
  /** When it was extended, accepted, published. */
  readonly dates: boolean;
  readonly version: boolean;
  /** When the version shown was received. */
  readonly versionFiledAt: boolean;
  readonly received: boolean;
  readonly findings: boolean;
}

export interface AskedOfList extends AskedOfUnit {
  readonly totalCount: boolean;
}

export const everything: AskedOfUnit = {
  place: true,
  dates: true,
  version: true,
  versionFiledAt: true,
  received: true,
  findings: true,
};

/** Of the units that stand at `path` below a field. */
export function askedOfUnits(info: LookedAhead, path: string): AskedOfUnit {
  const fields = askedFields(info);
  const asksFor = (field: string): boolean => fields.has(`${path}.${field}`);
  return {
    place: ['regionCode', 'regionName', 'validFrom', 'validTo'].some(asksFor),
    dates: ['publicationDue', 'extensionReason', 'acceptedAt', 'publishedOn'].some(asksFor),
    version: asksFor('latestReport'),
    versionFiledAt: asksFor('latestReport.filedAt'),
    received: asksFor('latestReport.received'),
    findings: ['blockFindings', 'explainFindings', 'informFindings'].some(asksFor),
  };
}

export function askedOfList(info: LookedAhead): AskedOfList {
  return { ...askedOfUnits(info, 'nodes'), totalCount: askedFields(info).has('totalCount') };
}

/** Names a statement by what it reads. */
export function nameOfAsked({
  place,
  dates,
  version,
  versionFiledAt,
  received,
  findings,
}: AskedOfUnit): string {
  return [place, dates, version, versionFiledAt, received, findings].map(Number).join('');
}
