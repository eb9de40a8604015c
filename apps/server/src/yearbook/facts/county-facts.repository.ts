import { measures } from '@mingjian/domain';
import type { MeasureId, Qualifier, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../../assessment/basis.js';
import type { Basis } from '../../assessment/basis.js';
import { Database } from '../../platform/database/database.js';
import { nearest } from '../../units/validity.repository.js';

/** A unit's year in which a report was expected, with what its version says. */
export interface UnitYearRow {
  readonly unit_id: string;
  readonly kind: UnitKind;
  readonly code: string;
  readonly name: string;
  readonly report_year: number;
  readonly is_of_region: boolean;
  readonly is_same_area: boolean;
  readonly took_over: readonly string[] | null;
  readonly state: string;
  readonly filing_due: string;
  readonly extension_due: string | null;
  readonly filed_at: Date | null;
  readonly publication_due: string;
  readonly published_on: string | null;
  readonly n: number | null;
  readonly sha256: string | null;
  readonly format: string | null;
  readonly returns: number;
  readonly figures: readonly (readonly [MeasureId, string, Qualifier])[] | null;
  /** Cells of measures that the version states. */
  readonly stated: readonly string[] | null;
  /** Of the last two years only. */
  readonly content: unknown;
}

export interface RegionOfFacts {
  readonly region_id: string;
  readonly code: string;
  readonly name: string;
  readonly above: string | null;
  readonly demonstration: boolean;
}

const cellsOfMeasures = [
  ...new Set(measures.flatMap(({ formulas }) => Object.values(formulas).flatMap(({ sum }) => sum))),
];

function yearsSql(basis: Basis): string {
  const n = `o.${versionColumns[basis]}`;
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  expected as materialized (
    select distinct unit_id from obligation
    where region_id = any ((select ids from covered)::uuid[]) and report_year between $3 and $2
  )
  select o.unit_id, u.kind, u.code, u.name, o.report_year,
    o.region_id = any ((select ids from covered)::uuid[]) as is_of_region,
    not exists (
      select from succession s where s.year = o.report_year and o.unit_id in (s.from_unit_id, s.to_unit_id)
    ) as is_same_area,
    (select json_agg(s.from_unit_id order by s.from_unit_id) from succession s
     where s.year = o.report_year and s.to_unit_id = o.unit_id) as took_over, o.state, o.filing_due, o.extension_due, o.filed_at,
    o.publication_due, o.published_on, ${n} as n, v.sha256, v.content ->> 'formatFound' as format,
    (select count(*)::int from event e
     where e.unit_id = o.unit_id and e.report_year = o.report_year and e.act = 'REPORT_RETURNED') as returns,
    (select json_agg(json_build_array(f.measure, f.value::text, coalesce(f.qualifier, 'EXACT')))
     from fact f where f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = ${n}) as figures,
    (select json_agg(f ->> 'cell') from jsonb_array_elements(v.content -> 'figures') f
     where f ->> 'cell' = any ($4)) as stated,
    case when o.report_year >= $2 - 1 then v.content end as content
  from expected join obligation o using (unit_id)
  join lateral (
    select b.kind, b.code, b.name from unit_validity b where b.unit_id = o.unit_id
    order by ${nearest('b', 'o.report_year')} limit 1
  ) u on true
  left join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = ${n}
  where o.report_year between $3 and $2
  order by o.unit_id, o.report_year`;
}

/** Another unit's report that one is like: whose it is, as it was called in that year. */
export interface LikeUnitRow {
  readonly unitId: string;
  readonly n: number;
  readonly name: string;
}

/** What a county's documents are made of, in three statements however many units and years. */
@Injectable()
export class CountyFactsRepository {
  constructor(private readonly database: Database) {}

  async region(regionId: string, year: number): Promise<RegionOfFacts | null> {
    const [region] = await this.database.query<RegionOfFacts>(
      `select r.id as region_id, own.code, own.name, above.name as above, r.demonstration
       from region r
       join lateral (
         select b.code, b.name, b.parent_id from region_validity b where b.region_id = r.id
         order by ${nearest('b', '$2')} limit 1
       ) own on true
       left join lateral (
         select b.name from region_validity b where b.region_id = own.parent_id
         order by ${nearest('b', '$2')} limit 1
       ) above on true
       where r.id = $1`,
      [regionId, year],
    );
    return region ?? null;
  }

  /**
   * The units expected in the year or in one before it, with all their years from `from` on: ascending, whatever a unit's
   * code was in each.
   */
  async years(regionId: string, year: number, from: number, basis: Basis): Promise<readonly UnitYearRow[]> {
    return this.database.query<UnitYearRow>(yearsSql(basis), [regionId, year, from, cellsOfMeasures]);
  }

  /** Of each version of the year that is like another unit's report. */
  async alike(regionId: string, year: number): Promise<readonly LikeUnitRow[]> {
    return this.database.query<LikeUnitRow>(
      `select p.unit_id as "unitId", p.n, u.name
       from text_print p join lateral (
         select b.name from unit_validity b where b.unit_id = p.like_unit_id
         order by ${nearest('b', `(p.likeness #>> '{peers,nearest,reportYear}')::integer`)} limit 1
       ) u on true
       where p.region_id = $1 and p.report_year = $2`,
      [regionId, year],
    );
  }
}
