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

/**
 * `standing`, `unitColumns` and `unitJoins` make `UnitFacts` of a CTE `base` (unit_id, code, name, kind, region_id,
 * valid_from, valid_to, year, insight), which holds no more than is shown.
 */

/**
 * SQL: where the units of `base` stand. Obligations are looked up one by one: the planner, which does not know how few
 * `base` holds, would read those of every county. Which version is shown is a column by then: as an expression over two
 * tables it is compared row by row, as a column it is looked up in the index.
 */
export const standing = `
  standing as materialized (
    select base.*, o.state, o.filing_due, o.extension_due, o.extension_reason, o.publication_due, o.filed_at,
      o.accepted_at, o.published_on, o.published_n, o.latest_n,
      case when ${receiptUnknown} then o.published_on - o.publication_due end as days_after_law,
      case when base.insight then o.latest_n else o.published_n end as shown_n
    from base left join lateral (
      select * from obligation o where o.unit_id = base.unit_id and o.report_year = base.year offset 0
    ) o on true
  )`;

/** SQL: what the regions of `base` are called. */
const places = `
    select distinct on (r.region_id, base.year) r.region_id, base.year, r.code, r.name
    from (select distinct region_id, year from base) base
    join region_validity r on r.region_id = base.region_id
    order by r.region_id, base.year, ${nearest('r', 'base.year')}`;

const always = `s.unit_id as id, s.code, s.name, s.kind, s.year, s.insight,
    s.state, s.filing_due as "filingDue", s.extension_due as "extensionDue", s.filed_at as "filedAt",
    case when not s.insight then s.published_n end as "publishedN",
    case when not s.insight then s.region_id end as "cycleRegionId", s.days_after_law as "daysAfterLaw"`;

const placeColumns = `places.code as "regionCode", places.name as "regionName", s.valid_from as "validFrom",
    s.valid_to as "validTo"`;

const dateColumns = `s.extension_reason as "extensionReason", s.publication_due as "publicationDue",
    s.accepted_at as "acceptedAt", s.published_on as "publishedOn"`;

const findingColumns = `a.block_findings as "blockFindings", a.explain_findings as "explainFindings",
    a.inform_findings as "informFindings"`;

/** SQL: what is asked for and nothing else: each column of each row is a text to be cut out and put into an object. */
export function unitColumns(asked: AskedOfUnit): string {
  return [
    always,
    ...(asked.place ? [placeColumns] : []),
    ...(asked.dates ? [dateColumns] : []),
    ...(asked.version ? ['s.shown_n as n'] : []),
    ...(asked.versionFiledAt ? ['version.filed_at as "versionFiledAt"'] : []),
    ...(asked.received ? ['received.value as received'] : []),
    ...(asked.findings ? [findingColumns] : []),
  ].join(', ');
}

/** SQL: what is joined to `standing s`. */
export function unitJoins(asked: AskedOfUnit): string {
  const version = `
    left join report_version version on version.unit_id = s.unit_id and version.report_year = s.year
      and version.n = s.shown_n`;
  const received = `
    left join fact received on received.unit_id = s.unit_id and received.report_year = s.year
      and received.n = s.shown_n and received.measure = 'applications.received'`;
  const findings = `
    left join assessment a on a.unit_id = s.unit_id and a.report_year = s.year and a.n = s.latest_n`;
  return `
    ${asked.place ? `left join (${places}) places on places.region_id = s.region_id and places.year = s.year` : ''}
    ${asked.versionFiledAt ? version : ''}
    ${asked.received ? received : ''}
    ${asked.findings ? findings : ''}`;
}
