import type { ReportState } from '@mingjian/domain';
import type { World } from './world.js';

/** Where a report stands, written as filing and judging would have left it. */
export interface StandingReport {
  readonly unit: string;
  readonly year: number;
  readonly state: ReportState;
  /** Versions with the instant each was received. */
  readonly versions?: readonly string[];
  readonly received?: number;
  readonly findings?: { readonly block: number; readonly explain: number; readonly inform: number };
}

/** Writes rows by hand: what is tested here is how they are read, not how they came to be. */
export async function stands(world: World, report: StandingReport): Promise<void> {
  const { unit, year, state, versions = [], received, findings } = report;
  const key = `(select unit_id from unit_validity where code = $1 limit 1), $2::integer`;
  for (const [index, filedAt] of versions.entries()) {
    const row = [unit, year, index + 1, filedAt];
    await world.database.query(
      `insert into report_version (unit_id, report_year, n, region_id, format, origin, content, sha256, filed_at)
       select o.unit_id, o.report_year, $3, o.region_id, o.format, 'FILED', '{}', '', $4
       from obligation o where (o.unit_id, o.report_year) = (${key})`,
      row,
    );
  }
  const latest = versions.length || null;
  await world.database.query(
    `update obligation set state = $3, latest_n = $4, filed_at = $5,
       accepted_n = case when $3 in ('ACCEPTED', 'PUBLISHED') then $4::integer end,
       published_n = case when $3 = 'PUBLISHED' then $4::integer end,
       published_on = case when $3 = 'PUBLISHED' then date '2026-01-12' end
     where (unit_id, report_year) = (${key})`,
    [unit, year, state, latest, versions[0] ?? null],
  );
  if (received !== undefined)
    await world.database.query(
      `insert into fact (unit_id, report_year, n, measure, region_id, value, qualifier)
       select unit_id, report_year, latest_n, 'applications.received', region_id, $3, null
       from obligation where (unit_id, report_year) = (${key})`,
      [unit, year, received],
    );
  if (findings !== undefined)
    await world.database.query(
      `insert into assessment (unit_id, report_year, n, region_id, rules_version, outcomes,
         block_findings, explain_findings, inform_findings, assessed_at)
       select unit_id, report_year, latest_n, region_id, 'test', '[]', $3, $4, $5, now()
       from obligation where (unit_id, report_year) = (${key})`,
      [unit, year, findings.block, findings.explain, findings.inform],
    );
}
