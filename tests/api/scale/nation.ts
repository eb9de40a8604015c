import type { Database } from '@mingjian/server/platform/database/database';

/** As many units as the national list has townships, over twelve years, in counties of fifty. */
export const nation = { units: 41_352, counties: 828, perCounty: 50, years: [2014, 2025] } as const;

/** What is asked for: the county whose people ask, two of its units, and a document that nobody handed in. */
export const asked = {
  region: '880007',
  unit: '880007010',
  other: '880007011',
  year: 2025,
  sha256: '0'.repeat(64),
} as const;

const years = `generate_series(${nation.years[0]}, ${nation.years[1]})`;
/** Ids that follow each other, so that the rows of an index do too. */
const id = (n: string): string => `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
/** A whole report where it is asked for, elsewhere only a place. */
const content = (unit: string, year: string): string => `case when ${unit} like '${asked.region}%' then
  jsonb_build_object('unit', ${unit}, 'reportYear', ${year}, 'formatFound', 'revised-2021', 'publishedOn', null,
    'title', '年度报告', 'references', '[]'::jsonb, 'figures', '[]'::jsonb, 'statements', '[]'::jsonb,
    'practices', '[]'::jsonb, 'sections', '[]'::jsonb) else '{}' end`;

/**
 * Writes the nation straight into the tables: only its size matters, so reports are empty and hashes are none. What the
 * planner knows of it is brought up to date afterwards.
 */
const statements: readonly string[] = [
  `create temporary table plan as
     select county, ${id('county')} as region_id, (880000 + county)::text as region_code
     from generate_series(0, ${nation.counties - 1}) county`,
  'insert into region (id) select region_id from plan',
  `insert into region_validity (region_id, code, name, kind, valid_from)
     select region_id, region_code, region_code || '县', 'COUNTY', 2000 from plan`,
  `insert into chain (region_id, sequence, head) select region_id, 0, 'none' from plan`,
  `create temporary table unit_plan as
     select n, ${id('n')} as unit_id, region_id,
       region_code || lpad((n % ${nation.perCounty})::text, 3, '0') as code
     from generate_series(0, ${nation.units - 1}) n join plan on plan.county = n / ${nation.perCounty}`,
  'insert into unit (id) select unit_id from unit_plan',
  `insert into unit_validity (unit_id, code, name, kind, region_id, valid_from)
     select unit_id, code, code || '镇', 'TOWN', region_id, 2000 from unit_plan`,
  `insert into cycle (region_id, report_year, format, filing_due, publication_due, opened_at)
     select region_id, y, 'revised-2021', make_date(y + 1, 1, 20), make_date(y + 1, 1, 31), make_date(y + 1, 1, 1)
     from plan, ${years} y`,
  `insert into obligation (unit_id, report_year, region_id, format, filing_due, publication_due, state, latest_n,
       accepted_n, published_n, filed_at)
     select unit_id, y, region_id, 'revised-2021', make_date(y + 1, 1, 20), make_date(y + 1, 1, 31),
       case when y < 2025 then 'PUBLISHED' else 'FILED' end, 1, case when y < 2025 then 1 end,
       case when y < 2025 then 1 end, make_date(y + 1, 1, 10)
     from unit_plan, ${years} y`,
  `insert into report_version (unit_id, report_year, n, region_id, format, origin, content, sha256, filed_at)
     select unit_id, y, 1, region_id, 'revised-2021', 'FILED', ${content('code', 'y')}, 'none', make_date(y + 1, 1, 10)
     from unit_plan, ${years} y`,
  `insert into event (region_id, sequence, at, act, unit_id, report_year, version_n, previous_hash, hash)
     select region_id, row_number() over (partition by region_id order by y, n), make_date(y + 1, 1, 10),
       'REPORT_FILED', unit_id, y, 1, 'none', 'none'
     from unit_plan, ${years} y`,
  `update chain set sequence = last.sequence
     from (select region_id, max(sequence) as sequence from event group by region_id) last
     where last.region_id = chain.region_id`,
  `insert into fact (unit_id, report_year, n, measure, region_id, value)
     select unit_id, y, 1, 'applications.received', region_id, n % 30 from unit_plan, ${years} y`,
  `insert into assessment (unit_id, report_year, n, region_id, rules_version, outcomes, block_findings,
       explain_findings, inform_findings, assessed_at)
     select unit_id, y, 1, region_id, 'none', '[]', 0, n % 3, 0, make_date(y + 1, 1, 11) from unit_plan, ${years} y`,
  `insert into remark (id, unit_id, report_year, region_id, version_n, body, made_at, sent_at)
     select gen_random_uuid(), unit_id, y, region_id, 1, '请核对', make_date(y + 1, 1, 12), make_date(y + 1, 1, 12)
     from unit_plan, ${years} y where (n + y) % 12 = 0`,
  `insert into remark_answer (id, remark_id, body, given_at)
     select gen_random_uuid(), id, '已改', made_at from remark`,
  `insert into rule_mark (unit_id, report_year, rule, outcome, reason, revision, marked_at)
     select unit_id, y, 'CP-PIC', 'FAIL', '没有图解', 1, make_date(y + 1, 1, 12)
     from unit_plan, ${years} y where (n + y) % 12 = 1`,
  `insert into appeal (id, unit_id, report_year, region_id, version_n, indicator, cells, reason, made_at)
     select gen_random_uuid(), unit_id, y, region_id, 1, 'substance', '{}', '有误', make_date(y + 1, 2, 12)
     from unit_plan, ${years} y where (n + y) % 12 = 2`,
  `insert into appeal_answer (appeal_id, verdict, reason, given_at)
     select id, 'REJECTED', '核对无误', made_at from appeal where report_year < 2024`,
  `insert into draft (unit_id, report_year, revision, content, saved_at)
     select unit_id, 2025, 1, ${content('code', '2025')}, make_date(2026, 1, 9) from unit_plan where n % 3 = 0`,
];

export async function layDownNation(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    // What refers to what is right by the way it is generated, and not looked up half a million times.
    await tx.query('set local session_replication_role = replica');
    for (const statement of statements) await tx.query(statement);
    await tx.query('refresh materialized view region_cover');
    await tx.query('analyze');
  });
}
