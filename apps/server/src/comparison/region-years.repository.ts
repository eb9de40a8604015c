import { sumQualifier } from '@mingjian/domain';
import type { Coverage, Qualifier, Sum } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { freshnessOf } from '../assessment/freshness.repository.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { Database } from '../platform/database/database.js';

/** What the units of a region say of one measure in one year, added up. */
export interface SumOfYear {
  readonly year: number;
  readonly measure: string;
  readonly sum: Sum;
}

export interface SummedBy {
  readonly basis: Basis;
  /** Null for every measure. */
  readonly measures: readonly string[] | null;
}

export interface RegionSums {
  readonly sums: readonly SumOfYear[];
  readonly coverage: ReadonlyMap<number, Coverage>;
  readonly freshness: FreshnessOfRegion;
}

type NotExact = Exclude<Qualifier, 'EXACT'>;

type SumColumns = readonly [
  year: number,
  measure: string,
  amount: string,
  reported: number,
  first: NotExact | null,
  last: NotExact | null,
];

interface Row {
  readonly sums: readonly SumColumns[] | null;
  readonly coverage: readonly (readonly [number, number, number])[] | null;
  readonly event: number;
  readonly assessed_event: number;
  readonly assessed_at: Date | null;
}

/**
 * Facts are looked up report by report. `offset 0` keeps the planner from joining by three columns that it takes
 * for independent: it then expects two rows and sorts eleven thousand. Grouping by the qualifier as well would cost
 * a third more: the first and the last of those that are not exact say as much of a sum as all of them do.
 */
function sumsSql(standing: string, ofSome = false): string {
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  standing as materialized (${standing}),
  sums as (
    select s.report_year, said.measure, sum(said.value)::text as amount, count(*) as reported,
      min(said.qualifier) as first, max(said.qualifier) as last
    from standing s cross join lateral (
      select measure, qualifier, value from fact f
      where f.unit_id = s.unit_id and f.report_year = s.report_year and f.n = s.n
        ${ofSome ? 'and f.measure = any ($3)' : ''} offset 0
    ) said
    group by s.report_year, said.measure
  ),
  covering as (
    select report_year, count(*) as expected, count(n) as reported from standing group by report_year
  )
  select
    (select json_agg(json_build_array(report_year, measure, amount, reported, first, last)) from sums) as sums,
    (select json_agg(json_build_array(report_year, expected, reported)) from covering) as coverage,
    freshness.*
  from (${freshnessOf('(select ids from covered)::uuid[]')}) freshness`;
}

/** What is expected of the region in these years. */
function asItWas(basis: Basis): string {
  return `
    select unit_id, report_year, ${versionColumns[basis]} as n from obligation
    where region_id = any ((select ids from covered)::uuid[]) and report_year = any ($2)`;
}

/** What was expected of these units in these years; what another region's units reported is not the region's to read. */
function ofUnits(basis: Basis): string {
  return `
    select unit_id, report_year,
      case when region_id = any ((select ids from covered)::uuid[]) then ${versionColumns[basis]} end as n
    from unnest($2::uuid[], $3::integer[]) as part (unit_id, report_year)
    join obligation using (unit_id, report_year)`;
}

/** What units of which a region has a share say, each by itself. */
function partsSql(basis: Basis): string {
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  standing as materialized (${ofUnits(basis)})
  select s.unit_id as "unitId", s.report_year as "year", s.n is not null as "isReported", (
    select coalesce(json_agg(json_build_array(f.measure, f.value::text, coalesce(f.qualifier, 'EXACT'))), '[]')
    from fact f where f.unit_id = s.unit_id and f.report_year = s.report_year and f.n = s.n
  ) as facts
  from standing s`;
}

/** A unit's year. */
export interface PlaceOfUnit {
  readonly unitId: string;
  readonly year: number;
}

/** What a unit says of which the region has a share. */
export interface FactsOfPart extends PlaceOfUnit {
  readonly isReported: boolean;
  readonly facts: readonly (readonly [measure: string, amount: string, qualifier: Qualifier])[];
}

@Injectable()
export class RegionYearsRepository {
  constructor(private readonly database: Database) {}

  /** Sums of a region and of all that it covers, with coverage and freshness as of the same moment. */
  async sums(regionId: string, years: readonly number[], { basis, measures }: SummedBy): Promise<RegionSums> {
    const ofSome = measures !== null;
    const [row] = await this.database.query<Row>(
      sumsSql(asItWas(basis), ofSome),
      [regionId, years, ...(ofSome ? [measures] : [])],
      `sums-${basis}${ofSome ? '-of-some' : ''}`,
    );
    return sumsOfRow(row);
  }

  /** Sums of these units in these years, whichever region they belonged to. */
  async sumsOfUnits(regionId: string, places: readonly PlaceOfUnit[], basis: Basis): Promise<RegionSums> {
    const [row] = await this.database.query<Row>(sumsSql(ofUnits(basis)), [regionId, ...listsOf(places)]);
    return sumsOfRow(row);
  }

  /** What these units say, each by itself. */
  async factsOfUnits(
    regionId: string,
    places: readonly PlaceOfUnit[],
    basis: Basis,
  ): Promise<readonly FactsOfPart[]> {
    if (places.length === 0) return [];
    return this.database.query<FactsOfPart>(partsSql(basis), [regionId, ...listsOf(places)]);
  }

  /** Units of a region and of what it covers, as they stand on the map of a year. */
  async unitsOn(regionId: string, year: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ readonly id: string }>(
      `select distinct unit_id as id from unit_validity
       where region_id = any (array(select covered_regions($1)))
         and valid_from <= $2 and (valid_to is null or valid_to >= $2)`,
      [regionId, year],
    );
    return rows.map(({ id }) => id);
  }
}

function listsOf(places: readonly PlaceOfUnit[]): readonly unknown[] {
  return [places.map(({ unitId }) => unitId), places.map(({ year }) => year)];
}

function sumsOfRow(row: Row | undefined): RegionSums {
  return {
    sums: (row?.sums ?? []).map(sumOfYear),
    coverage: new Map(
      (row?.coverage ?? []).map(([year, expected, reported]) => [year, { expected, reported }]),
    ),
    freshness: {
      event: row?.event ?? 0,
      assessedEvent: row?.assessed_event ?? 0,
      assessedAt: row?.assessed_at ?? null,
    },
  };
}

function sumOfYear([year, measure, amount, reported, first, last]: SumColumns): SumOfYear {
  const qualifier = sumQualifier(new Set([first ?? 'EXACT', last ?? 'EXACT']));
  return { year, measure, sum: { amount: BigInt(amount), qualifier, reported } };
}
