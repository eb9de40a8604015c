import { isFormatId } from '@mingjian/domain';
import type { Coverage, DisclosureReport, FigureValue, FormatId, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import { reportOfContent } from '../filing/stored-content.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

export interface CellSum {
  readonly value: FigureValue;
  readonly units: number;
}

/** What the units of a region state in the cells of one form in one year, added up. */
export interface RegionCellSums {
  readonly coverage: Coverage;
  readonly missing: readonly string[];
  readonly sums: ReadonlyMap<string, CellSum>;
  readonly own: { readonly name: string; readonly report: DisclosureReport } | null;
}

export interface AskedOfSums {
  readonly basis: Basis;
  /** Only units of these kinds; null for all. The county's own report stands beside the sums in any case. */
  readonly kinds: readonly UnitKind[] | null;
}

interface Row {
  readonly expected: number;
  readonly reported: number;
  readonly missing: readonly string[] | null;
  readonly sums: readonly (readonly [cell: string, amount: string, units: number, isText: boolean])[] | null;
  readonly own: readonly (readonly [name: string, content: unknown])[] | null;
}

/** Beyond these a sheet says how many more there are. */
const mostMissing = 500;

/** The figures are added up where they lie: whatever the number of units, a cell comes back once. */
function sumsSql(basis: Basis): string {
  return `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  standing as materialized (
    select o.unit_id, o.report_year, o.${versionColumns[basis]} as n, u.name, u.code, u.kind, o.region_id
    from obligation o
    join lateral (
      select v.name, v.code, v.kind from unit_validity v where v.unit_id = o.unit_id
      order by ${nearest('v', 'o.report_year')} limit 1
    ) u on true
    where o.region_id = any ((select ids from covered)::uuid[]) and o.report_year = $2
  ),
  counted as (select * from standing where $4::text[] is null or kind = any ($4)),
  stated as (
    select said ->> 'cell' as cell, (said ->> 'value')::numeric as value,
      jsonb_typeof(said -> 'value') = 'string' as is_text
    from counted s
    join report_version v on v.unit_id = s.unit_id and v.report_year = s.report_year and v.n = s.n
      and v.content ->> 'formatFound' = $3
    cross join lateral jsonb_array_elements(v.content -> 'figures') said
  ),
  sums as (
    select cell, sum(value)::text as amount, count(*) as units, bool_or(is_text) as is_text
    from stated group by cell
  )
  select
    (select count(*) from counted) as expected,
    (select count(n) from counted) as reported,
    (select json_agg(name order by code) from (
      select name, code from counted where n is null order by code limit ${mostMissing}
    ) absent) as missing,
    (select json_agg(json_build_array(cell, amount, units, is_text)) from sums) as sums,
    (select json_agg(json_build_array(s.name, v.content)) from standing s
      join report_version v on v.unit_id = s.unit_id and v.report_year = s.report_year and v.n = s.n
      where s.kind = 'COUNTY_OFFICE' and s.region_id = $1) as own`;
}

@Injectable()
export class RegionSumsRepository {
  constructor(private readonly database: Database) {}

  async sums(
    regionId: string,
    year: number,
    format: FormatId,
    { basis, kinds }: AskedOfSums,
  ): Promise<RegionCellSums> {
    const [row] = await this.database.query<Row>(sumsSql(basis), [regionId, year, format, kinds]);
    if (!row) throw new Error('A select without a table has one row');
    const [own] = row.own ?? [];
    return {
      coverage: { expected: row.expected, reported: row.reported },
      missing: row.missing ?? [],
      sums: new Map((row.sums ?? []).map(cellSum)),
      own: own ? { name: own[0], report: reportOfContent(own[1]) } : null,
    };
  }

  /** What is due in the year; null where nothing is expected of anybody. */
  async formatDue(regionId: string, year: number): Promise<FormatId | null> {
    const [row] = await this.database.query<{ readonly format: string }>(
      `select format from obligation
       where region_id = any (array(select covered_regions($1))) and report_year = $2
       group by format order by count(*) desc, format limit 1`,
      [regionId, year],
    );
    return row && isFormatId(row.format) ? row.format : null;
  }
}

/** Money is added up as decimals and stays a text, digit for digit. */
function cellSum([cell, amount, units, isText]: readonly [string, string, number, boolean]): readonly [
  string,
  CellSum,
] {
  return [cell, { value: isText ? amount : Number(amount), units }];
}
