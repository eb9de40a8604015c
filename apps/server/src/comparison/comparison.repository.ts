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
  /**
   * Parallel to the amounts: the place of the unit among those asked for; null of any other unit of the region. Empty
   * where none was asked for.
   */
  readonly places: readonly (number | null)[];
}

export interface ComparedFigures {
  readonly figures: readonly FiguresOfMeasure[];
  readonly coverage: ReadonlyMap<number, Coverage>;
  readonly freshness: FreshnessOfRegion;
}

type FigureColumns = readonly [
  year: number,
  measure: string,
  amounts: readonly string[],
  /** Null where no unit was asked for. */
  places: readonly (number | null)[] | null,
  /** Null where all are exact. */
  qualifiers: readonly (Qualifier | null)[] | null,
];

interface Row {
  readonly figures: readonly FigureColumns[] | null;
  readonly coverage: readonly (readonly [number, number, number])[] | null;
  readonly event: number;
  readonly assessed_event: number;
  readonly assessed_at: Date | null;
}

/** Figures travel in columns: written out one by one, the ids of their units would be most of what is sent. */
function figuresSql(basis: Basis): string {
  const n = versionColumns[basis];
  return `
  with standing as materialized (
    select unit_id, report_year, ${n} as n from obligation
    where region_id = any (array(select covered_regions($1))) and report_year = any ($2)
  ),
  asked as materialized (
    select unit_id, place - 1 as place from unnest($4::uuid[]) with ordinality as asked (unit_id, place)
  )
  select
    (select json_agg(json_build_array(report_year, measure, amounts, places, qualifiers)) from (
       select s.report_year, facts.measure, array_agg(facts.value::text) as amounts,
         case when cardinality($4::uuid[]) > 0 then array_agg(s.place) end as places,
         case when count(facts.qualifier) > 0 then array_agg(facts.qualifier) end as qualifiers
       from (
         select standing.*, asked.place from standing left join asked using (unit_id)
         where $5 or asked.place is not null
       ) s cross join lateral (
         select measure, value, qualifier from fact f
         where f.unit_id = s.unit_id and f.report_year = s.report_year and f.n = s.n and f.measure = any ($3) offset 0
       ) facts
       group by s.report_year, facts.measure
     ) grouped) as figures,
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
      figures: (row?.figures ?? []).map(([year, measure, amounts, places, qualifiers]) => ({
        year,
        measure,
        places: places ?? [],
        amounts: amounts.map((amount, at) => ({
          amount: BigInt(amount),
          qualifier: qualifiers?.[at] ?? 'EXACT',
        })),
      })),
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
