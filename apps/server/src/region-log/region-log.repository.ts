import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

/** What a page of the log is narrowed to; null where it is not. */
export interface LogFilter {
  readonly unitId: string | null;
  readonly year: number | null;
  /** An account: what it did, and what was done to it. */
  readonly accountId: string | null;
  readonly acts: readonly string[] | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** Part of a name, a code, a hash or a fact; with it the acts whose words have it. */
  readonly text: { readonly sought: string; readonly acts: readonly string[] } | null;
}

/** An event with the names of whom and what it is about. */
export interface LoggedEvent {
  readonly sequence: number;
  readonly at: Date;
  readonly act: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly accountName: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly version: number | null;
  readonly versionSha256: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}

/** A year after all others: what stands last stands nearest to it. */
const endOfTime = 9999;

/** Newest first, by the number in the chain: a page that is read further never shifts while the log grows. */
const pageSql = `
  select e.sequence, e.at, e.act, e.actor_id as "actorId", actor.name as "actorName",
    concerned.name as "accountName", u.code as "unitCode", u.name as "unitName", e.report_year as year,
    e.version_n as version, e.version_sha256 as "versionSha256", e.detail, e.previous_hash as "previousHash", e.hash
  from event e
  left join account actor on actor.id = e.actor_id
  left join account concerned on concerned.id::text = e.detail->>'accountId'
  left join lateral (
    select v.code, v.name from unit_validity v where v.unit_id = e.unit_id
    order by ${nearest('v', `coalesce(e.report_year, ${endOfTime})`)} limit 1
  ) u on true
  where e.region_id = $1
    and ($2::bigint is null or e.sequence < $2)
    and ($3::uuid is null or e.unit_id = $3)
    and ($4::integer is null or e.report_year = $4)
    and ($5::text is null or e.actor_id::text = $5 or e.detail->>'accountId' = $5)
    and ($6::text[] is null or e.act = any ($6))
    and ($7::timestamptz is null or e.at >= $7)
    and ($8::timestamptz is null or e.at < $8)
    and ($9::text is null or e.act = any ($10) or position(lower($9) in lower(concat_ws(' ',
      actor.name, concerned.name, u.code, u.name, e.report_year, e.act, e.hash, e.version_sha256, e.detail::text
    ))) > 0)
  order by e.sequence desc limit $11`;

/** A region's log as people read it. */
@Injectable()
export class RegionLogRepository {
  constructor(private readonly database: Database) {}

  /** Events before a number of the chain, or the last ones, at most `limit`. */
  async page(
    regionId: string,
    { unitId, year, accountId, acts, from, until, text }: LogFilter,
    { before, limit }: { readonly before: number | null; readonly limit: number },
  ): Promise<readonly LoggedEvent[]> {
    return this.database.query<LoggedEvent>(pageSql, [
      regionId,
      before,
      unitId,
      year,
      accountId,
      acts,
      from,
      until,
      text?.sought ?? null,
      text?.acts ?? [],
      limit,
    ]);
  }

  /** The end of the chain; null where the region has none. */
  async end(regionId: string): Promise<{ readonly sequence: number; readonly head: string } | null> {
    const [row] = await this.database.query<{ sequence: number; head: string }>(
      'select sequence, head from chain where region_id = $1',
      [regionId],
    );
    return row ?? null;
  }
}
