import type { AskedOfUnit } from './asked-of-units.js';
import { nearest } from './validity.repository.js';

/** SQL: whether a row's unit or region is among those whose filed reports the viewer may read. */
export function insightInto(row: string, scope: ScopeParameters): string {
  return `(${row}.region_id = any (${scope.regionIds}::uuid[]) or ${row}.unit_id = any (${scope.unitIds}::uuid[]))`;
}

/** Names of the parameters, as $3, that hold the ids of a viewer's scope. */
export interface ScopeParameters {
  readonly regionIds: string;
  readonly unitIds: string;
}

const shown = 'case when base.insight then o.latest_n else o.published_n end';

/**
 * `places`, `unitColumns` and `unitJoins` make `UnitFacts` of a CTE `base` (unit_id, code, name, kind, region_id,
 * valid_from, valid_to, year, insight), which holds no more than is shown.
 */

/** SQL: what the regions of `base` are called. */
export const places = `places as materialized (
    select distinct on (r.region_id, base.year) r.region_id, base.year, r.code, r.name
    from (select distinct region_id, year from base) base
    join region_validity r on r.region_id = base.region_id
    order by r.region_id, base.year, ${nearest('r', 'base.year')}
  )`;

export function unitColumns(asked: AskedOfUnit): string {
  return `base.unit_id as id, base.code, base.name, base.kind, base.region_id as "regionId",
    places.code as "regionCode", places.name as "regionName",
    base.valid_from as "validFrom", base.valid_to as "validTo", base.year, base.insight,
    o.state, o.filing_due as "filingDue", o.extension_due as "extensionDue", o.filed_at as "filedAt",
    o.published_n as "publishedN",
    ${asked.dates ? 'o.extension_reason' : 'null'} as "extensionReason",
    ${asked.dates ? 'o.publication_due' : 'null::date'} as "publicationDue",
    ${asked.dates ? 'o.accepted_at' : 'null::timestamptz'} as "acceptedAt",
    ${asked.dates ? 'o.published_on' : 'null::date'} as "publishedOn",
    ${asked.version ? 'version.n, version.filed_at' : 'null::integer as n, null::timestamptz'} as "versionFiledAt",
    ${asked.received ? 'received.value' : 'null::bigint'} as received,
    ${asked.findings ? 'a.block_findings' : 'null::integer'} as "blockFindings",
    ${asked.findings ? 'a.explain_findings' : 'null::integer'} as "explainFindings",
    ${asked.findings ? 'a.inform_findings' : 'null::integer'} as "informFindings"`;
}

export function unitJoins(asked: AskedOfUnit): string {
  const version = `
    left join report_version version on version.unit_id = o.unit_id and version.report_year = o.report_year
      and version.n = ${shown}`;
  const received = `
    left join fact received on received.unit_id = o.unit_id and received.report_year = o.report_year
      and received.n = ${shown} and received.measure = 'applications.received'`;
  const findings = `
    left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n`;
  return `
    left join places on places.region_id = base.region_id and places.year = base.year
    left join obligation o on o.unit_id = base.unit_id and o.report_year = base.year
    ${asked.version ? version : ''}
    ${asked.received ? received : ''}
    ${asked.findings ? findings : ''}`;
}
