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

/** What one report says of one measure. */
export interface ReportedFigure extends Amount {
  readonly unitId: string;
  readonly year: number;
  readonly measure: string;
}

/** What all units of the region say of one measure in one year. */
export interface FiguresOfAll {
  readonly year: number;
  readonly measure: string;
  readonly amounts: readonly Amount[];
}

export interface ComparedFigures {
  readonly figures: readonly ReportedFigure[];
  readonly ofAll: readonly FiguresOfAll[];
  readonly coverage: ReadonlyMap<number, Coverage>;
  readonly freshness: FreshnessOfRegion;
}

interface Row {
  readonly figures: readonly (readonly [string, number, string, string, Qualifier])[] | null;
  readonly of_all: readonly (readonly [number, string, readonly string[], readonly Qualifier[]])[] | null;
  readonly coverage: readonly (readonly [number, number, number])[] | null;
  readonly event: number;
  readonly assessed_event: number;
  readonly assessed_at: Date | null;
}

function figuresSql(basis: Basis): string {
  const n = versionColumns[basis];
  return `
  with standing as materialized (
    select unit_id, report_year, ${n} as n from obligation
    where region_id = any (array(select covered_regions($1))) and report_year = any ($2)
  ),
  said as materialized (
    select s.unit_id, s.report_year, facts.measure, facts.value::text as value,
      coalesce(facts.qualifier, 'EXACT') as qualifier
    from standing s cross join lateral (
      select measure, value, qualifier from fact f
      where f.unit_id = s.unit_id and f.report_year = s.report_year and f.n = s.n and f.measure = any ($3) offset 0
    ) facts
    where $5 or s.unit_id = any ($4)
  )
  select
    (select json_agg(json_build_array(unit_id, report_year, measure, value, qualifier))
     from said where unit_id = any ($4)) as figures,
    (select json_agg(json_build_array(report_year, measure, amounts, qualifiers)) from (
       select report_year, measure, array_agg(value) as amounts, array_agg(qualifier) as qualifiers
       from said where $5 group by report_year, measure
     ) grouped) as of_all,
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
    const [row] = await this.database.query<Row>(figuresSql(basis), [
      regionId,
      years,
      measures,
      unitIds,
      ofAllUnits,
    ]);
    return {
      figures: (row?.figures ?? []).map(([unitId, year, measure, value, qualifier]) => ({
        unitId,
        year,
        measure,
        amount: BigInt(value),
        qualifier,
      })),
      ofAll: (row?.of_all ?? []).map(([year, measure, amounts, qualifiers]) => ({
        year,
        measure,
        amounts: amounts.map((amount, at) => ({
          amount: BigInt(amount),
          qualifier: qualifiers[at] ?? 'EXACT',
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
