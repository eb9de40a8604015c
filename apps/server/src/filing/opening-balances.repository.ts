import type { DisclosureReport, Figure, RegionKind, ReportState, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { bearer, nearest } from '../units/validity.repository.js';
import { isCode } from './handed-in.js';
import { inReach } from './reach.js';
import type { Reach } from './reach.js';

/** What a unit's year before has: a report, balances, or neither. */
export interface YearBefore {
  readonly unitId: string;
  readonly reportStands: boolean;
  /** The lowest number of balances; null before the first. */
  readonly lowestN: number | null;
  /** The hash of the balances that stand. */
  readonly sha256: string | null;
}

/** Balances as a version of the year before: numbered at 0 and below. */
export interface BalancesVersion {
  readonly unitId: string;
  readonly n: number;
  readonly content: DisclosureReport;
  readonly sha256: string;
}

/** The balances that stand for one unit of a year. */
export interface StandingBalances {
  readonly unitCode: string;
  readonly unitName: string;
  readonly setAt: Date;
  readonly figures: readonly Figure[];
}

/** Balances as whoever asks for last year's report sees them. */
export interface BalancesRow {
  readonly unit_id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly region_kind: RegionKind;
  readonly report_year: number;
  readonly format: string;
  readonly state: ReportState;
  readonly n: number;
  readonly sha256: string;
  readonly filed_at: Date;
  readonly content: unknown;
  readonly demonstration: boolean;
  readonly chain_head: string | null;
  readonly sequence: number | null;
}

const shownSql = `
  select v.unit_id, u.code, u.kind, r.kind as region_kind, v.report_year, v.format, v.n, v.sha256, v.filed_at,
    v.content, region.demonstration, coalesce(o.state, 'NOT_FILED') as state, e.hash as chain_head, e.sequence
  from report_version v
  join region on region.id = v.region_id
  join lateral (
    select b.code, b.kind from unit_validity b where b.unit_id = v.unit_id order by ${nearest('b', '$6')} limit 1
  ) u on true
  join lateral (
    select b.kind from region_validity b where b.region_id = v.region_id order by ${nearest('b', '$6')} limit 1
  ) r on true
  left join obligation o on o.unit_id = v.unit_id and o.report_year = v.report_year
  left join event e on e.unit_id = v.unit_id and e.report_year = v.report_year and e.version_n = v.n
    and e.act = 'OPENING_BALANCES_SET'
  where v.report_year = $6 and v.n <= 0 and ($7::integer is null or v.n = $7)
    and v.unit_id = (select b.unit_id from unit_validity b where b.code = $5 order by ${bearer('b', '$6')} limit 1)
    and (${inReach('v', '$1', '$2')} or ${inReach('v', '$3', '$4')})
  order by v.n limit 1`;

/** Opening balances: versions of the year before that no obligation ever names. */
@Injectable()
export class OpeningBalancesRepository {
  constructor(private readonly database: Database) {}

  async yearBefore(tx: Queryable, unitIds: readonly string[], year: number): Promise<readonly YearBefore[]> {
    return tx.query<YearBefore>(
      `select asked.unit_id as "unitId", o.latest_n is not null as "reportStands", b.n as "lowestN", b.sha256
       from unnest($1::uuid[]) as asked (unit_id)
       left join obligation o on o.unit_id = asked.unit_id and o.report_year = $2
       left join lateral (
         select v.n, v.sha256 from report_version v
         where v.unit_id = asked.unit_id and v.report_year = $2 and v.n <= 0 order by v.n limit 1
       ) b on true`,
      [unitIds, year],
    );
  }

  async insert(
    tx: Queryable,
    regionId: string,
    { at, by }: { readonly at: Date; readonly by: string | null },
    versions: readonly BalancesVersion[],
  ): Promise<void> {
    await tx.query(
      `insert into report_version (unit_id, report_year, n, region_id, format, origin, content, sha256, filed_at,
         filed_by)
       select unit_id, (content ->> 'reportYear')::integer, n, $1, content ->> 'formatFound', 'HISTORICAL', content,
         sha256, $2, $3
       from unnest($4::uuid[], $5::integer[], $6::jsonb[], $7::text[]) as balances (unit_id, n, content, sha256)`,
      [
        regionId,
        at,
        by,
        versions.map(({ unitId }) => unitId),
        versions.map(({ n }) => n),
        versions.map(({ content }) => JSON.stringify(content)),
        versions.map(({ sha256 }) => sha256),
      ],
    );
  }

  /** What units bring into a year, by code; `year` is the one that is opened with it. */
  async standing(regionId: string, year: number): Promise<readonly StandingBalances[]> {
    return this.database.query<StandingBalances>(
      `select distinct on (u.code) u.code as "unitCode", u.name as "unitName", v.filed_at as "setAt",
         v.content -> 'figures' as figures
       from report_version v
       join lateral (
         select b.code, b.name from unit_validity b where b.unit_id = v.unit_id order by ${nearest('b', '$2')} limit 1
       ) u on true
       where v.region_id = any (array(select covered_regions($1))) and v.report_year = $2 - 1 and v.n <= 0
       order by u.code, v.n`,
      [regionId, year],
    );
  }

  /** Where no report of the year is to be seen: what the year after was opened with. */
  async shown(
    { drafts, filed }: { readonly drafts: Reach; readonly filed: Reach },
    {
      unit,
      year,
      version,
    }: { readonly unit: string; readonly year: number; readonly version: number | null },
  ): Promise<BalancesRow | null> {
    if (!isCode(unit) || (version !== null && version > 0)) return null;
    const reaches = [drafts.ids, drafts.yearsTo, filed.ids, filed.yearsTo];
    const [row] = await this.database.query<BalancesRow>(shownSql, [...reaches, unit, year, version]);
    return row ?? null;
  }
}
