import type { Day, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { CountsOfGroup } from './cycle-counts.js';
import { dueDay, inTime } from './unit-filter.repository.js';
import { holds, nearest } from './validity.repository.js';

/** A day for filing that units of a kind have instead of the general one. */
export interface DueOfKind {
  readonly kind: UnitKind;
  readonly filingDue: Day;
}

/** A cycle among the others of its region. */
export interface CycleSummaryFacts {
  readonly year: number;
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly expected: number;
  readonly filed: number;
  /** Filed, and neither returned nor accepted. */
  readonly toReview: number;
}

/** A cycle as it stands today, over a region and all that it covers. */
export interface CycleFacts {
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly dueByKind: readonly DueOfKind[];
  readonly groups: readonly CountsOfGroup[];
  readonly event: number;
  readonly assessedEvent: number;
  readonly assessedAt: Date | null;
}

/** Above the counties, the earliest dates; closed when all of its cycles are. */
const cycleSql = `
  with covered as materialized (select region_id from covered_regions($1)),
  cycles as (
    select min(c.format) as format, min(c.filing_due) as filing_due, min(c.publication_due) as publication_due,
      min(c.opened_at) as opened_at, case when bool_and(c.closed_at is not null) then max(c.closed_at) end as closed_at
    from cycle c where c.region_id = any (array(select region_id from covered)) and c.report_year = $2
    having count(*) > 0
  ),
  judged as (
    select coalesce(v.kind, (
        select u.kind from unit_validity u where u.unit_id = o.unit_id order by ${nearest('u', '$2')} limit 1
      )) as kind,
      o.state, o.latest_n is not null as filed, ${inTime} as on_time,
      o.latest_n is null and $3::date > ${dueDay} as overdue,
      a.block_findings + a.explain_findings > 0 as with_findings
    from obligation o
    -- One by one: joined at once, those of every county would be read.
    left join lateral (
      select u.kind from unit_validity u where u.unit_id = o.unit_id and ${holds('u', '$2')} offset 0
    ) v on true
    left join lateral (
      select a.block_findings, a.explain_findings from assessment a
      where a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n offset 0
    ) a on true
    where o.region_id = any (array(select region_id from covered)) and o.report_year = $2
  ),
  groups as (
    select kind, state, count(*) as expected, count(*) filter (where filed) as filed,
      count(*) filter (where filed and on_time) as "onTime", count(*) filter (where filed and not on_time) as late,
      count(*) filter (where overdue) as overdue, count(*) filter (where with_findings) as "withFindings"
    from judged group by kind, state
  )
  select cycles.format, cycles.filing_due as "filingDue", cycles.publication_due as "publicationDue",
    cycles.opened_at as "openedAt", cycles.closed_at as "closedAt",
    (select coalesce(json_agg(groups), '[]') from groups) as groups,
    (select coalesce(json_agg(own), '[]') from (
      select d.kind, min(d.filing_due) as "filingDue" from cycle_due d join covered using (region_id)
      where d.report_year = $2 group by d.kind order by d.kind
    ) own) as "dueByKind",
    coalesce(read.event, 0)::bigint as event, coalesce(read.assessed, 0)::bigint as "assessedEvent",
    read.at as "assessedAt"
  from cycles, (
    select sum(e.sequence) as event, sum(j.sequence) as assessed, max(j.assessed_at) as at
    from covered left join chain e using (region_id) left join assessment_cursor j using (region_id)
  ) read`;

const summariesSql = `
  with covered as materialized (select region_id from covered_regions($1)),
  standing as (
    select report_year, count(*) as expected, count(latest_n) as filed,
      count(*) filter (where state = 'FILED') as to_review
    from obligation where region_id = any (array(select region_id from covered)) group by report_year
  )
  select c.report_year as year, min(c.format) as format, min(c.filing_due) as "filingDue",
    min(c.publication_due) as "publicationDue", min(c.opened_at) as "openedAt",
    case when bool_and(c.closed_at is not null) then max(c.closed_at) end as "closedAt",
    coalesce(min(s.expected), 0) as expected, coalesce(min(s.filed), 0) as filed,
    coalesce(min(s.to_review), 0) as "toReview"
  from cycle c left join standing s using (report_year)
  where c.region_id = any (array(select region_id from covered))
  group by c.report_year order by c.report_year desc`;

/** Cycles as they are read. */
@Injectable()
export class CyclesRepository {
  constructor(private readonly database: Database) {}

  /** Null when no cycle of the year was opened in the region or in what it covers. */
  async cycle(regionId: string, year: number, today: Day): Promise<CycleFacts | null> {
    const [facts] = await this.database.query<CycleFacts>(cycleSql, [regionId, year, today], 'cycle');
    return facts ?? null;
  }

  /** Every year for which a cycle was opened, newest first. */
  async summaries(regionId: string): Promise<readonly CycleSummaryFacts[]> {
    return this.database.query<CycleSummaryFacts>(summariesSql, [regionId], 'cycles');
  }
}
