import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { StoredLikeText } from '../assessment/stored-likeness.js';
import { Database } from '../platform/database/database.js';
import type { UnitKey } from '../units/units.repository.js';
import { nearest } from '../units/validity.repository.js';

export interface PageOfUnits {
  /** By code; one more than asked for where there are more. */
  readonly units: readonly { readonly unitId: string; readonly code: string }[];
  readonly total: number;
}

/** A report that was found to be like others. */
export interface LikenessRow extends UnitKey {
  readonly peer: StoredLikeText | null;
  readonly ownYear: StoredLikeText | null;
}

/** A version that was made public, in the order in which that was noted. */
export interface PublicationRow extends UnitKey {
  readonly n: number;
  readonly on: Day | null;
  /** Why the amendment before it was begun. */
  readonly reason: string | null;
  /** What it was read from; null for a report that was filed. */
  readonly document: string | null;
}

/** The regions are an array: the planner would take a list that it has to ask for to be long, and read all obligations. */
const unitsSql = `
  with covered as materialized (select array(select covered_regions($1)) as ids),
  listed as (
    select o.unit_id, called.code
    from obligation o join lateral (
      select u.code from unit_validity u where u.unit_id = o.unit_id order by ${nearest('u', '$2')} limit 1
    ) called on true
    where o.region_id = any ((select ids from covered)::uuid[]) and o.report_year = $2
  )
  select unit_id as "unitId", code, (select count(*)::integer from listed) as total
  from listed where $3::text is null or code > $3 order by code limit $4`;

const keysSql = `
  with covered as materialized (select array(select covered_regions($1)) as ids)
  select o.unit_id as "unitId", o.report_year as year
  from obligation o
  where o.unit_id = any ($2) and o.report_year = any ($3) and o.region_id = any ((select ids from covered)::uuid[])
  order by o.report_year, o.unit_id`;

const likenessSql = `
  select p.unit_id as "unitId", p.report_year as year,
    nullif(p.likeness -> 'peers' -> 'nearest', 'null') as peer,
    nullif(p.likeness -> 'ownYears' -> 'nearest', 'null') as "ownYear"
  from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
  join obligation o using (unit_id, report_year)
  join text_print p on p.unit_id = o.unit_id and p.report_year = o.report_year and p.n = o.latest_n
  where jsonb_typeof(p.likeness -> 'peers' -> 'nearest') = 'object'
    or jsonb_typeof(p.likeness -> 'ownYears' -> 'nearest') = 'object'`;

const publicationsSql = `
  with published as (
    select e.unit_id, e.report_year, e.sequence, e.version_n, e.detail ->> 'publishedOn' as day
    from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
    join event e using (unit_id, report_year)
    where e.act = 'REPORT_PUBLISHED' and e.version_n > 0
  ),
  several as (
    select unit_id, report_year from published group by unit_id, report_year having count(distinct version_n) > 1
  )
  select p.unit_id as "unitId", p.report_year as year, p.version_n as n, p.day as "on",
    (
      select e.detail ->> 'reason' from event e
      where e.unit_id = p.unit_id and e.report_year = p.report_year and e.act = 'AMENDMENT_STARTED'
        and e.sequence < p.sequence and e.version_n < p.version_n
      order by e.sequence desc limit 1
    ) as reason,
    v.document_sha256 as document
  from published p join several using (unit_id, report_year)
  join report_version v on v.unit_id = p.unit_id and v.report_year = p.report_year and v.n = p.version_n
  order by p.report_year, p.unit_id, p.sequence`;

/** Four statements, however many units and years. */
@Injectable()
export class RegionPastRepository {
  constructor(private readonly database: Database) {}

  /** Units of which the region, or a part of it, expects a report of the year. */
  async units(
    regionId: string,
    year: number,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<PageOfUnits> {
    const rows = await this.database.query<{ unitId: string; code: string; total: number }>(unitsSql, [
      regionId,
      year,
      after,
      first + 1,
    ]);
    return { units: rows.map(({ unitId, code }) => ({ unitId, code })), total: rows[0]?.total ?? 0 };
  }

  /** The years in which a report was expected of them, by the region or its predecessors. */
  async keys(
    regionId: string,
    unitIds: readonly string[],
    years: readonly number[],
  ): Promise<readonly UnitKey[]> {
    return this.database.query<UnitKey>(keysSql, [regionId, unitIds, years]);
  }

  async likenesses(keys: readonly UnitKey[]): Promise<readonly LikenessRow[]> {
    return this.database.query<LikenessRow>(likenessSql, listsOf(keys));
  }

  /** Of reports of which more than one version was made public. */
  async publications(keys: readonly UnitKey[]): Promise<readonly PublicationRow[]> {
    return this.database.query<PublicationRow>(publicationsSql, listsOf(keys));
  }
}

function listsOf(keys: readonly UnitKey[]): readonly unknown[] {
  return [keys.map(({ unitId }) => unitId), keys.map(({ year }) => year)];
}
