import type { Amount, Coverage, Qualifier } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { freshnessSql } from '../assessment/freshness.repository.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { Database } from '../platform/database/database.js';

export interface FiguresQuestion {
  readonly regionId: string;
  readonly unitIds: readonly string[];
  readonly years: readonly number[];
  readonly measures: readonly string[];
  readonly basis: Basis;
  /** Whether the figures of all units of the region are read as well. */
  readonly ofAllUnits: boolean;
}

/** What reports say of one measure in one year. */
export interface FiguresOfMeasure {
  readonly year: number;
  readonly measure: string;
  readonly amounts: readonly Amount[];
  /** Parallel to the amounts: the place of the unit among those asked for; null of any other unit of the region. */
  readonly places: readonly (number | null)[];
}

export interface ComparedFigures {
  readonly figures: readonly FiguresOfMeasure[];
  readonly coverage: ReadonlyMap<number, Coverage>;
  readonly freshness: FreshnessOfRegion;
}

/** What a unit says of one measure: a list for each column, an entry for each year of which it says something. */
type SaidByUnit = readonly [
  measure: string,
  /** Null of a unit that was not asked for. */
  place: number | null,
  years: readonly number[],
  amounts: readonly string[],
  /** Null where all are exact. */
  qualifiers: readonly (Qualifier | null)[] | null,
];

interface Row {
  readonly said: readonly SaidByUnit[] | null;
  readonly coverage: readonly (readonly [number, number, number])[] | null;
  readonly event: number;
  readonly assessed_event: number;
  readonly assessed_at: Date | null;
}

/**
 * What a unit says of one measure over the years is looked up at once, and travels in columns: report by report there
 * would be as many lookups as reports, and the ids of their units would be most of what is sent.
 */
function figuresSql(basis: Basis): string {
  return `
  with standing as materialized (
    select unit_id, report_year, ${versionColumns[basis]} as n from obligation
    where region_id = any (array(select covered_regions($1))) and report_year = any ($2)
  ),
  asked as materialized (
    select unit_id, place - 1 as place from unnest($4::uuid[]) with ordinality as asked (unit_id, place)
  ),
  units as materialized (
    select unit_id, place, min(report_year) as first, max(report_year) as last, array_agg(report_year) as years,
      array_agg(n) as versions
    from standing left join asked using (unit_id)
    where $5 or place is not null
    group by unit_id, place
  )
  select
    (select json_agg(json_build_array(m.measure, u.place, said.years, said.amounts, said.qualifiers))
     from units u cross join (select distinct measure from unnest($3::text[]) as measure) m cross join lateral (
       select array_agg(f.report_year) as years, array_agg(f.value::text) as amounts,
         case when count(f.qualifier) > 0 then array_agg(f.qualifier) end as qualifiers
       from fact f
       where f.unit_id = u.unit_id and f.measure = m.measure and f.report_year between u.first and u.last
         and f.n = u.versions[array_position(u.years, f.report_year)]
     ) said
     where said.years is not null) as said,
    (select json_agg(json_build_array(report_year, expected, reported)) from (
       select report_year, count(*) as expected, count(n) as reported from standing group by report_year
     ) covering) as coverage,
    freshness.*
  from (${freshnessSql}) freshness`;
}

@Injectable()
export class ComparisonRepository {
  constructor(private readonly database: Database) {}

  /** Ids of units that belong to a region, or ever did, by the code asked for; unknown and foreign ones are left out. */
  async unitsIn(regionId: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ code: string; unit_id: string }>(
      `select distinct on (code) code, unit_id from unit_validity
       where code = any ($2) and unit_id in (
         select unit_id from unit_validity where region_id = any (array(select covered_regions($1))))
       order by code, valid_from desc`,
      [regionId, codes],
    );
    return new Map(rows.map(({ code, unit_id }) => [code, unit_id]));
  }

  /** What reports say, with the region's coverage and freshness as of the same moment. */
  async figures(question: FiguresQuestion): Promise<ComparedFigures> {
    const { regionId, unitIds, years, measures, basis, ofAllUnits } = question;
    const [row] = await this.database.query<Row>(
      figuresSql(basis),
      [regionId, years, measures, unitIds, ofAllUnits],
      `figures-${basis}`,
    );
    return {
      figures: figuresFrom(row?.said ?? []),
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
}

interface Gathered extends FiguresOfMeasure {
  readonly amounts: Amount[];
  readonly places: (number | null)[];
}

/** What units say, put together by measure and year. */
function figuresFrom(said: readonly SaidByUnit[]): readonly FiguresOfMeasure[] {
  const byMeasure = new Map<string, Map<number, Gathered>>();
  for (const [measure, place, years, amounts, qualifiers] of said) {
    const byYear = byMeasure.get(measure) ?? new Map<number, Gathered>();
    byMeasure.set(measure, byYear);
    for (const [at, amount] of amounts.entries()) {
      const year = years[at];
      if (year === undefined) continue;
      const figures = byYear.get(year) ?? { year, measure, amounts: [], places: [] };
      byYear.set(year, figures);
      figures.amounts.push({ amount: BigInt(amount), qualifier: qualifiers?.[at] ?? 'EXACT' });
      figures.places.push(place);
    }
  }
  return [...byMeasure.values()].flatMap((byYear) => [...byYear.values()]);
}
