import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';
import type { KeptReadingRow } from './kept-reading.js';
import { reportActs, versionActs } from './report-log.js';
import { standingOf } from './report-place.js';
import type { StandingRow } from './report-place.js';

/** A region with the end of its chain; null where the chain is gone. */
export interface RegionToVerify {
  readonly regionId: string;
  readonly code: string;
  readonly sequence: number | null;
  readonly head: string | null;
}

/** A report in a region's care, by the code that its unit bears in the year. */
interface ReportRow {
  readonly unit_id: string;
  readonly code: string;
  readonly report_year: number;
}

export interface StoredFact {
  readonly measure: string;
  readonly value: string;
  readonly qualifier: string;
  readonly regionId: string;
}

export interface VersionToVerify extends ReportRow, KeptReadingRow {
  readonly n: number;
  readonly region_id: string;
  readonly format: string;
  readonly origin: string;
  readonly content: unknown;
  readonly explanations: unknown;
  readonly sha256: string;
  readonly filed_at: Date;
  readonly filed_by: string | null;
  readonly facts: readonly StoredFact[];
  /** The event that filed it; its sequence is null where there is none. */
  readonly event_sequence: number | null;
  readonly event_region_id: string | null;
  readonly event_at: Date;
  readonly event_act: string;
  readonly event_actor_id: string | null;
  readonly event_sha256: string | null;
  readonly event_detail: unknown;
}

export interface LoggedAct {
  readonly sequence: number;
  readonly act: string;
  readonly at: string;
  readonly versionN: number | null;
  readonly detail: unknown;
}

export interface ObligationToVerify extends ReportRow, StandingRow {
  readonly events: readonly LoggedAct[];
}

/** Something of a report that hangs on nothing. */
export interface Orphan extends ReportRow {
  readonly n: number | null;
  /** The measure of a fact, the act of an event. */
  readonly what: string;
}

const quoted = (acts: readonly string[]): string => acts.map((act) => `'${act}'`).join(', ');

const codeOf = (row: string): string => `(
  select u.code from unit_validity u where u.unit_id = ${row}.unit_id
  order by ${nearest('u', `${row}.report_year`)} limit 1
)`;

const regionsSql = `
  select region.id as "regionId", chain.sequence, chain.head, (
    select r.code from region_validity r where r.region_id = region.id order by r.valid_from desc limit 1
  ) as code
  from region left join chain on chain.region_id = region.id
  order by code, region.id`;

const versionsSql = `
  select v.*, ${codeOf('v')} as code,
    (select coalesce(jsonb_agg(jsonb_build_object('measure', f.measure, 'value', f.value::text,
        'qualifier', coalesce(f.qualifier, 'EXACT'), 'regionId', f.region_id)), '[]')
      from fact f where f.unit_id = v.unit_id and f.report_year = v.report_year and f.n = v.n) as facts,
    e.sequence as event_sequence, e.region_id as event_region_id, e.at as event_at, e.act as event_act,
    e.actor_id as event_actor_id, e.version_sha256 as event_sha256, e.detail as event_detail
  from report_version v
  left join lateral (
    select * from event e where e.unit_id = v.unit_id and e.report_year = v.report_year and e.version_n = v.n
      and e.act in (${quoted(versionActs)}) order by e.sequence limit 1
  ) e on true
  where v.region_id = $1 and (v.report_year, v.unit_id, v.n) > ($2, $3::uuid, $4)
  order by v.report_year, v.unit_id, v.n limit $5`;

const obligationsSql = `
  select o.unit_id, o.report_year, ${standingOf('o')}, ${codeOf('o')} as code,
    (select coalesce(jsonb_agg(jsonb_build_object('sequence', e.sequence, 'act', e.act, 'at', e.at,
        'versionN', e.version_n, 'detail', e.detail) order by e.sequence), '[]')
      from event e where e.unit_id = o.unit_id and e.report_year = o.report_year
        and e.act in (${quoted(reportActs)})) as events
  from obligation o
  where o.region_id = $1 and (o.report_year, o.unit_id) > ($2, $3::uuid)
  order by o.report_year, o.unit_id limit $4`;

/** What the log or the facts speak of though it is gone: one row is enough to say so. */
const orphansSql = {
  versions: `
    select e.unit_id, ${codeOf('e')} as code, e.report_year, e.version_n as n, e.act as what
    from event e left join report_version v
      on v.unit_id = e.unit_id and v.report_year = e.report_year and v.n = e.version_n
    where e.region_id = $1 and e.act in (${quoted(versionActs)}) and v.unit_id is null
    order by e.sequence limit 1`,
  obligations: `
    select e.unit_id, ${codeOf('e')} as code, e.report_year, e.version_n as n, e.act as what
    from event e left join obligation o on o.unit_id = e.unit_id and o.report_year = e.report_year
    where e.region_id = $1 and e.act in (${quoted(reportActs)}) and o.unit_id is null
    order by e.sequence limit 1`,
  facts: `
    select f.unit_id, ${codeOf('f')} as code, f.report_year, f.n, f.measure as what
    from fact f left join report_version v
      on v.unit_id = f.unit_id and v.report_year = f.report_year and v.n = f.n
    where f.region_id = $1 and v.unit_id is null
    order by f.report_year, f.unit_id, f.n, f.measure limit 1`,
} as const;

const noUuid = '00000000-0000-0000-0000-000000000000';
const beforeAllYears = -1;
const batch = { versions: 100, obligations: 300 } as const;

/** All that is stored twice, a batch at a time: an archive of any size fits into little memory. */
@Injectable()
export class VerificationRepository {
  constructor(private readonly database: Database) {}

  /** Everything as it stood at one moment, whatever is filed meanwhile. */
  async atOneMoment<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      return work(tx);
    });
  }

  async regions(tx: Queryable): Promise<readonly RegionToVerify[]> {
    return tx.query<RegionToVerify>(regionsSql);
  }

  async codeOf(tx: Queryable, unitId: string, year: number): Promise<string> {
    const [row] = await tx.query<{ readonly code: string | null }>(
      `select ${codeOf('asked')} as code from (select $1::uuid as unit_id, $2::integer as report_year) asked`,
      [unitId, year],
    );
    return row?.code ?? unitId;
  }

  async *versions(tx: Queryable, regionId: string): AsyncGenerator<VersionToVerify> {
    let after: readonly unknown[] = [beforeAllYears, noUuid, 0];
    for (;;) {
      const rows = await tx.query<VersionToVerify>(versionsSql, [regionId, ...after, batch.versions]);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < batch.versions) return;
      after = [last.report_year, last.unit_id, last.n];
    }
  }

  async *obligations(tx: Queryable, regionId: string): AsyncGenerator<ObligationToVerify> {
    let after: readonly unknown[] = [beforeAllYears, noUuid];
    for (;;) {
      const rows = await tx.query<ObligationToVerify>(obligationsSql, [
        regionId,
        ...after,
        batch.obligations,
      ]);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < batch.obligations) return;
      after = [last.report_year, last.unit_id];
    }
  }

  /** The first document whose bytes are not what its name says. Hashed where they are: none of them is fetched. */
  async alteredDocument(tx: Queryable): Promise<string | null> {
    const [row] = await tx.query<{ readonly sha256: string }>(
      `select sha256 from document where encode(sha256(bytes), 'hex') <> sha256 or size <> length(bytes)
       order by sha256 limit 1`,
    );
    return row?.sha256 ?? null;
  }

  async orphan(tx: Queryable, regionId: string, of: keyof typeof orphansSql): Promise<Orphan | null> {
    const [row] = await tx.query<Orphan>(orphansSql[of], [regionId]);
    return row ?? null;
  }
}
