import { rulesVersion } from '@mingjian/domain';
import { AssessmentRepository } from '@mingjian/server/assessment/assessment.repository';
import { JudgedReportsRepository } from '@mingjian/server/assessment/judged-reports.repository';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { beforeAll, expect, test, vi } from 'vitest';
import { aReport, applications } from './a-report.js';
import { acted, filed, judged, takenIn } from './compared-county.js';
import { startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const units = ['990101101', '990101102', '990101103', '990101104', '990101105', '990101106'] as const;
const [late, carrying, recalled, crashing, old, surging] = units;
let regionId = '';
let clerk = '';

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: units.map((code) => ({ code })),
    years: [2022, 2023, 2024, 2025],
  }));
  clerk = await world.token('APPROVER', '990101');
});

interface Assessed {
  readonly report_year: number;
  readonly n: number;
  readonly block_findings: number;
  readonly explain_findings: number;
  readonly inform_findings: number;
  readonly rules_version: string;
  readonly failed: readonly string[] | null;
}

/** What is stored of a unit's reports: counts, and the rules that failed. */
function assessedOf(code: string): Promise<Assessed[]> {
  return world.database.query<Assessed>(
    `select report_year, n, block_findings, explain_findings, inform_findings, rules_version,
       (select json_agg(distinct outcome ->> 'rule') from jsonb_array_elements(outcomes) outcome
        where outcome ->> 'outcome' = 'FAIL') as failed
     from assessment where unit_id = (select unit_id from unit_validity where code = $1 limit 1)
     order by report_year, n`,
    [code],
  );
}

interface Cursor {
  readonly sequence: number;
  readonly chain: number;
  readonly rules_version: string | null;
}

async function cursor(): Promise<Cursor | undefined> {
  const [row] = await world.database.query<Cursor>(
    `select coalesce(read.sequence, 0) as sequence, chain.sequence as chain, read.rules_version
     from chain left join assessment_cursor read using (region_id) where region_id = $1`,
    [regionId],
  );
  return row;
}

test('a filed report is judged and counted; rules on days are never stored', async () => {
  world.clock.set(new Date('2026-03-01T02:00:00Z'));
  await filed(world, clerk, aReport(late, 2025, applications(3)));
  await judged(world, regionId);
  const [assessed] = await assessedOf(late);
  expect(assessed).toMatchObject({ report_year: 2025, n: 1, rules_version: rulesVersion });
  expect(assessed).toMatchObject({
    block_findings: 0,
    explain_findings: 0,
    inform_findings: 0,
    failed: null,
  });
  const days = await world.database.query(
    `select from assessment, jsonb_array_elements(outcomes) outcome 
       where coalesce(outcome ->> 'rule', outcome #>> '{}') like '%TM-%'
         and coalesce(outcome ->> 'rule', outcome #>> '{}') not like '%TM-CONFLICT'`,
  );
  expect(days).toHaveLength(0);
  expect(await cursor()).toMatchObject({ sequence: (await cursor())?.chain });
});

test('a year that is filed later has the year after judged again', async () => {
  await filed(world, clerk, aReport(carrying, 2024, applications(5, { broughtForward: 2 })));
  await judged(world, regionId);
  expect(await assessedOf(carrying)).toMatchObject([
    { report_year: 2024, explain_findings: 0, failed: null },
  ]);

  await filed(world, clerk, aReport(carrying, 2023, applications(4, { carriedForward: 3 })));
  await judged(world, regionId);
  expect(await assessedOf(carrying)).toMatchObject([
    { report_year: 2023, explain_findings: 0 },
    // Three were carried forward, two brought in: of natural persons, and the total only repeats it.
    { report_year: 2024, explain_findings: 1, failed: ['YY-CARRY'] },
  ]);
});

test('a year that is filed later has the third year after it judged again, and what was corrected there as well', async () => {
  await filed(world, clerk, aReport(surging, 2025, applications(60)));
  for (const year of [2023, 2024]) await filed(world, clerk, aReport(surging, year, applications(5)));
  await judged(world, regionId);
  // Of one of the three years before nothing is known: whether sixty are many cannot be told.
  expect((await assessedOf(surging)).at(-1)).toMatchObject({ report_year: 2025, failed: null });

  await filed(world, clerk, aReport(surging, 2022, applications(8)));
  await judged(world, regionId);
  expect((await assessedOf(surging)).at(-1)).toMatchObject({ inform_findings: 1, failed: ['T3-SURGE'] });

  await acted(world, surging, 2022, 'REPORT_RETURNED');
  await filed(world, clerk, aReport(surging, 2022, applications(50)), { basedOn: 1 });
  await judged(world, regionId);
  expect((await assessedOf(surging)).at(-1)).toMatchObject({ inform_findings: 0, failed: null });
});

test('each version that stands on some basis is judged, and one recalled stands on none', async () => {
  await filed(world, clerk, aReport(recalled, 2024, applications(5, { broughtForward: 1 })));
  await filed(world, clerk, aReport(recalled, 2023, applications(4, { carriedForward: 3 })));
  await judged(world, regionId);
  expect(await assessedOf(recalled)).toMatchObject([{ report_year: 2023 }, { failed: ['YY-CARRY'] }]);

  const { body } = await world.graphql(
    `mutation { recallReport(input: { unit: "${recalled}", year: 2023, basedOn: 1 }) { __typename } }`,
    {},
    { token: clerk },
  );
  expect(body).toMatchObject({ data: { recallReport: { __typename: 'ReportRecalled' } } });
  await judged(world, regionId);
  // Without last year's report nobody can tell.
  expect((await assessedOf(recalled)).at(-1)).toMatchObject({ report_year: 2024, failed: null });
});

test('nothing is half written: judgements and the place in the log change together', async () => {
  await filed(world, clerk, aReport(crashing, 2025, applications(1)));
  const before = await cursor();
  const crash = vi
    .spyOn(world.get(AssessmentRepository), 'moveCursor')
    .mockRejectedValueOnce(new Error('The power went off'));
  await expect(judged(world, regionId)).rejects.toThrow('The power went off');
  expect(await assessedOf(crashing)).toHaveLength(0);
  expect(await cursor()).toEqual(before);
  crash.mockRestore();

  await judged(world, regionId);
  expect(await assessedOf(crashing)).toHaveLength(1);
});

test('catching up again, or twice at once, changes nothing', async () => {
  const snapshot = () => world.database.query('select * from assessment order by unit_id, report_year, n');
  await acted(world, late, 2025, 'REPORT_ACCEPTED');
  await Promise.all([judged(world, regionId), judged(world, regionId), judged(world, regionId)]);
  const before = await snapshot();
  await judged(world, regionId);
  expect(await snapshot()).toEqual(before);
});

test('a long log is caught up with to its end', async () => {
  for (let n = 0; n < 130; n += 1) await world.token('OBSERVER', '990101');
  await takenIn(world, aReport(old, 2025, { ...applications(2), 'applications.granted.total': 1 }));
  await judged(world, regionId);
  expect(await cursor()).toMatchObject({ sequence: (await cursor())?.chain });
  expect(await assessedOf(old)).toMatchObject([{ report_year: 2025, n: 1 }]);
});

test('other rules have the whole region judged again', async () => {
  await world.database.query(
    `update assessment set rules_version = 'before', outcomes = '[]', block_findings = 9`,
  );
  await world.database.query(`update assessment_cursor set rules_version = 'before'`);
  await judged(world, regionId);
  expect(await cursor()).toMatchObject({ rules_version: rulesVersion });
  expect(await assessedOf(old)).toMatchObject([{ rules_version: rulesVersion }]);
  const [{ block_findings: found } = { block_findings: 0 }] = await assessedOf(old);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(9);
});

test('what is stored of a report is read once, and again when anybody has written it anew', async () => {
  const question = { regionId, unitIds: null, years: [2025], basis: 'LATEST_FILED' } as const;
  const failing = async (): Promise<readonly string[]> => {
    const reports = await world.get(JudgedReportsRepository).reports(question);
    return reports
      .flatMap(({ judgements }) => judgements.filter(({ outcome }) => outcome === 'FAIL'))
      .map(({ rule }) => rule);
  };
  const statements = () =>
    countingRoundTrips(async (roundTrips) => {
      await failing();
      return roundTrips.count;
    });
  await judged(world, regionId);
  await failing();
  expect(await statements()).toBe(1);
  const before = await failing();
  expect(before).not.toEqual([]);
  // Another server judges: this one learns it from the row and from nothing else.
  await world.database.query(
    `update assessment set outcomes = '["PASS CP-FORM"]' where region_id = $1 and report_year = 2025`,
    [regionId],
  );
  expect(await statements()).toBe(2);
  expect(await failing()).toEqual([]);
});
