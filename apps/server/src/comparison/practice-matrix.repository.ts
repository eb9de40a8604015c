import type { ApplicationsOfYear, Practice, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

/** An expected report with what it says is in place. */
export interface ReportedPractices {
  readonly unitId: string;
  readonly code: string;
  readonly kind: UnitKind;
  /** The version that counts; null where none does. */
  readonly n: number | null;
  readonly practices: readonly Practice[] | null;
  readonly applications: ApplicationsOfYear;
}

/** What an earlier report says is in place; null where none counts. */
export interface EarlierPractices {
  readonly unitId: string;
  readonly year: number;
  readonly practices: readonly Practice[] | null;
}

interface YearRow extends Omit<ReportedPractices, 'applications'> {
  readonly counts: Readonly<Record<string, number>> | null;
}

const counted = ['applications.received', 'applications.broughtForward', 'applications.handled'] as const;

/** The regions are an array: of a list that it has to ask for the planner expects too much, and reads all obligations. */
function yearSql(basis: Basis): string {
  const n = `o.${versionColumns[basis]}`;
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids)
  select o.unit_id as "unitId", called.code, called.kind, ${n} as n, v.content -> 'practices' as practices,
    (select json_object_agg(f.measure, f.value)
     from fact f where f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = ${n}
       and f.measure = any ($3) and coalesce(f.qualifier, 'EXACT') = 'EXACT') as counts
  from obligation o
  join lateral (
    select u.code, u.kind from unit_validity u where u.unit_id = o.unit_id
    order by ${nearest('u', 'o.report_year')} limit 1
  ) called on true
  left join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = ${n}
  where o.region_id = any ((select ids from covered)::uuid[]) and o.report_year = $2
  order by called.code collate "C", o.unit_id`;
}

function earlierSql(basis: Basis): string {
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids)
  select o.unit_id as "unitId", o.report_year as year, v.content -> 'practices' as practices
  from obligation o
  left join report_version v
    on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.${versionColumns[basis]}
  where o.unit_id = any ($2) and o.report_year = any ($3) and o.region_id = any ((select ids from covered)::uuid[])`;
}

/** Two statements, however many units and years. */
@Injectable()
export class PracticeMatrixRepository {
  constructor(private readonly database: Database) {}

  /** Of every unit expected in the region and in what it covers, ordered by code. */
  async ofYear(regionId: string, year: number, basis: Basis): Promise<readonly ReportedPractices[]> {
    const rows = await this.database.query<YearRow>(yearSql(basis), [regionId, year, counted]);
    return rows.map(({ counts, ...row }) => ({
      ...row,
      // A version that names none has an empty list: null is left for those that are missing.
      practices: row.n === null ? null : (row.practices ?? []),
      applications: {
        received: counts?.['applications.received'] ?? null,
        broughtForward: counts?.['applications.broughtForward'] ?? null,
        handled: counts?.['applications.handled'] ?? null,
      },
    }));
  }

  /** Of some units in the years before, as far as the region or its predecessors expected a report of them. */
  async earlier(
    regionId: string,
    unitIds: readonly string[],
    years: readonly number[],
    basis: Basis,
  ): Promise<readonly EarlierPractices[]> {
    return this.database.query<EarlierPractices>(earlierSql(basis), [regionId, unitIds, years]);
  }
}
