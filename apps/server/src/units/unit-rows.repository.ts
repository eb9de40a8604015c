import type { AskedOfUnit } from './asked-of-units.js';
import { receiptUnknown } from './receipt.js';
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

const always = `base.unit_id as id, base.code, base.name, base.kind, base.region_id as "regionId",
    places.code as "regionCode", places.name as "regionName",
    base.valid_from as "validFrom", base.valid_to as "validTo", base.year, base.insight,
    o.state, o.filing_due as "filingDue", o.extension_due as "extensionDue", o.filed_at as "filedAt",
    o.published_n as "publishedN",
    case when ${receiptUnknown} then o.published_on - o.publication_due end as "daysAfterLaw"`;

const dateColumns = `o.extension_reason as "extensionReason", o.publication_due as "publicationDue",
    o.accepted_at as "acceptedAt", o.published_on as "publishedOn"`;

const findingColumns = `a.block_findings as "blockFindings", a.explain_findings as "explainFindings",
    a.inform_findings as "informFindings"`;

/** SQL: what is asked for and nothing else: each column of each row is a text to be cut out and put into an object. */
export function unitColumns(asked: AskedOfUnit): string {
  return [
    always,
    ...(asked.dates ? [dateColumns] : []),
    ...(asked.version ? ['version.n, version.filed_at as "versionFiledAt"'] : []),
    ...(asked.received ? ['received.value as received'] : []),
    ...(asked.findings ? [findingColumns] : []),
  ].join(', ');
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
