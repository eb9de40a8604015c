import { rulesVersion } from '@mingjian/domain';
import type { Day, Figure, Origin, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { standingOf } from '../filing/report-place.js';
import type { StandingRow } from '../filing/report-place.js';
import { recalled } from '../filing/reports.repository.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

/** One expected report with everything that says what it needs. */
export interface QueueRow extends StandingRow {
  readonly unit_id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly filing_due: Day;
  readonly publication_due: Day;
  readonly extension_due: Day | null;
  /** The version under review, else the one that stands; null where there is none. */
  readonly n: number | null;
  readonly origin: Origin | null;
  readonly version_filed_at: Date | null;
  /** The version before it that was not taken back; null for a first one. */
  readonly before_n: number | null;
  readonly was_returned: boolean;
  /** Null while the version is not judged by today's rules. */
  readonly block_findings: number | null;
  readonly explain_findings: number | null;
  readonly inform_findings: number | null;
  readonly open_remarks: number;
  readonly answered_remarks: number;
  readonly unsent_remarks: number;
}

/** Two versions of one report, as far as their tables go. */
export interface FiguresOfVersions {
  readonly unitId: string;
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
}

const remarksSql = `
  select count(*) filter (where r.sent_at is not null and r.settled_at is null) as open_remarks,
    count(*) filter (where r.sent_at is not null and r.settled_at is null
      and exists (select from remark_answer w where w.remark_id = r.id)) as answered_remarks,
    count(*) filter (where r.sent_at is null) as unsent_remarks
  from remark r where r.unit_id = o.unit_id and r.report_year = o.report_year`;

/** A return of a version before this one, since the report was last accepted. */
const wasReturned = `exists (
  select from event e where e.unit_id = o.unit_id and e.report_year = o.report_year and e.act = 'REPORT_RETURNED'
    and e.version_n < o.n and e.version_n > coalesce(o.accepted_n, 0)
)`;

const queueSql = `
  with o as materialized (
    select obligation.*, coalesce(obligation.amendment_n, obligation.latest_n) as n
    from obligation
    where region_id = any (array(select region_id from covered_regions($1))) and report_year = $2
  )
  select o.unit_id, u.code, u.name, u.kind, o.filing_due, o.publication_due, o.extension_due, ${standingOf('o')}, o.n,
    v.origin, v.filed_at as version_filed_at, before.n as before_n, ${wasReturned} as was_returned,
    a.block_findings, a.explain_findings, a.inform_findings,
    remarks.open_remarks, remarks.answered_remarks, remarks.unsent_remarks
  from o
  join lateral (
    select p.code, p.name, p.kind from unit_validity p where p.unit_id = o.unit_id
    order by ${nearest('p', 'o.report_year')} limit 1
  ) u on true
  left join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.n
  left join lateral (
    select max(b.n) as n from report_version b
    where b.unit_id = o.unit_id and b.report_year = o.report_year and b.n < o.n and not ${recalled('b.n', 'b')}
  ) before on true
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.n
    and a.rules_version = $3
  cross join lateral (${remarksSql}) remarks`;

/** $1 units, $2 the version of each, $3 the one before it, $4 the year. */
const figuresSql = `
  select asked.unit_id as "unitId", before.content -> 'figures' as before, after.content -> 'figures' as after
  from unnest($1::uuid[], $2::integer[], $3::integer[]) as asked (unit_id, n, before_n)
  join report_version after on after.unit_id = asked.unit_id and after.report_year = $4 and after.n = asked.n
  join report_version before on before.unit_id = asked.unit_id and before.report_year = $4
    and before.n = asked.before_n`;

/** What waits at a county's desk: one statement for the facts of all, one for the figures of those filed again. */
@Injectable()
export class ReviewQueueRepository {
  constructor(private readonly database: Database) {}

  /** Every report that the region, those below it and their predecessors expect of the year, in no order. */
  async expected(regionId: string, year: number): Promise<readonly QueueRow[]> {
    return this.database.query<QueueRow>(queueSql, [regionId, year, rulesVersion], 'review-queue');
  }

  async figures(
    year: number,
    versions: readonly { readonly unitId: string; readonly n: number; readonly before: number }[],
  ): Promise<readonly FiguresOfVersions[]> {
    return this.database.query<FiguresOfVersions>(figuresSql, [
      versions.map(({ unitId }) => unitId),
      versions.map(({ n }) => n),
      versions.map(({ before }) => before),
      year,
    ]);
  }
}
