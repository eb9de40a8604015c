import type { Amount, MeasureId, Qualifier, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

/** An expected report with what it says of some measures. */
export interface ReportToRank {
  readonly unitId: string;
  /** The unit's code and kind in the report year. */
  readonly code: string;
  readonly kind: UnitKind;
  readonly year: number;
  /** The form that is asked for. */
  readonly format: string;
  /** The version that counts; null where none does. */
  readonly n: number | null;
  readonly amounts: ReadonlyMap<string, Amount>;
}

interface Row extends Omit<ReportToRank, 'amounts'> {
  readonly figures: readonly (readonly [MeasureId, string, Qualifier])[] | null;
}

/** The regions are an array: of a list that it has to ask for the planner expects too much, and reads all obligations. */
function reportsSql(basis: Basis): string {
  const n = `o.${versionColumns[basis]}`;
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids)
  select o.unit_id as "unitId", called.code, called.kind, o.report_year as year, o.format, ${n} as n,
    (select json_agg(json_build_array(f.measure, f.value::text, coalesce(f.qualifier, 'EXACT')))
     from fact f where f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = ${n}
       and f.measure = any ($3)) as figures
  from obligation o
  join lateral (
    select u.code, u.kind from unit_validity u where u.unit_id = o.unit_id
    order by ${nearest('u', 'o.report_year')} limit 1
  ) called on true
  where o.region_id = any ((select ids from covered)::uuid[]) and o.report_year = any ($2)
  order by called.code collate "C", o.unit_id`;
}

/** One statement, however many units and measures. */
@Injectable()
export class RankingRepository {
  constructor(private readonly database: Database) {}

  /** Of every unit expected in the region and in what it covers, ordered by code. */
  async reports(
    regionId: string,
    years: readonly number[],
    measures: readonly MeasureId[],
    basis: Basis,
  ): Promise<readonly ReportToRank[]> {
    const rows = await this.database.query<Row>(reportsSql(basis), [regionId, years, measures]);
    return rows.map(({ figures, ...report }) => ({
      ...report,
      amounts: new Map(
        (figures ?? []).map(([measure, value, qualifier]) => [measure, { amount: BigInt(value), qualifier }]),
      ),
    }));
  }
}
