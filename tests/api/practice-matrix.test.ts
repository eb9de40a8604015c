import { practices } from '@mingjian/domain';
import type { PracticeId, ReportInput } from '@mingjian/domain';
import { PracticeMatrixService } from '@mingjian/server/comparison/practice-matrix.service';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, published, refusal, supervisorOver, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [first, second, missing, department] = ['990101101', '990101102', '990101103', '990101-01'] as const;
const guide = 'publication.guide';
const inTime = 'applications.handledInTime';
let token = '';
let clerk = '';

type Said = Readonly<Partial<Record<PracticeId, boolean>>>;

function reportSaying(unit: string, year: number, said: Said, received = 4): ReportInput {
  return {
    ...aReport(unit, year, applications(received)),
    practices: Object.entries(said).map(([practice, holds]) => ({
      practice,
      holds,
      names: holds ? ['《本镇制度》'] : [],
      section: 'overview',
    })),
  };
}

beforeAll(async () => {
  await world.county({
    units: [
      { code: first },
      { code: second },
      { code: missing },
      { code: department, kind: 'DEPARTMENT' as const },
    ],
    years: [2022, 2023, 2024, 2025],
  });
  token = await world.token('OBSERVER', '990101');
  clerk = await world.token('CLERK', first);
  const said: readonly (readonly [string, number, Said, number?])[] = [
    [first, 2022, { [guide]: true }],
    [first, 2024, { [guide]: true, 'rules.own': false }],
    [first, 2025, { [guide]: true, 'rules.own': true }],
    [second, 2024, { [guide]: true, 'rules.own': true }],
    [second, 2025, { 'rules.own': false }, 0],
    [department, 2025, { [guide]: true, [inTime]: true }],
  ];
  for (const [unit, year, own, received] of said)
    await takenIn(world, reportSaying(unit, year, own, received));
});

const query = `query Practices($region: String!, $year: Int!, $basis: Basis, $kinds: [UnitKind!], $first: Int, $after: String) {
  practiceMatrix(region: $region, year: $year, basis: $basis, kinds: $kinds, first: $first, after: $after) {
    region { code } year totalCount pageInfo { endCursor hasNextPage } coverage { expected reported }
    columns { practice holds denied contradictory notSaid notApplicable }
    nodes { version standings applies since unsaid lastSaid names unit { code state } }
  }
}`;

const matrixOf = (variables: Readonly<Record<string, unknown>> = {}) =>
  asked(world, query, { region: '990101', year: 2025, ...variables }, { token });

const place = (practice: PracticeId): number => practices.findIndex(({ id }) => id === practice);

function cellOf(matrix: unknown, unit: string, practice: PracticeId): unknown {
  const nodes = at(matrix, 'nodes');
  const row = Array.isArray(nodes) ? nodes.find((each) => at(each, 'unit', 'code') === unit) : undefined;
  return Object.fromEntries(
    ['standings', 'applies', 'since', 'unsaid', 'lastSaid', 'names'].map((list) => [
      list,
      at(row, list, place(practice)),
    ]),
  );
}

test('in place says since when, over silent years and years without a report', async () => {
  expect(cellOf(await matrixOf(), first, guide)).toEqual({
    standings: 'HOLDS',
    applies: true,
    since: 2022,
    unsaid: 1,
    lastSaid: null,
    names: '《本镇制度》',
  });
  expect(cellOf(await matrixOf(), first, 'rules.own')).toMatchObject({ standings: 'HOLDS', since: 2025 });
});

test('said not to be, not said, said no more, not applicable and missing are told apart', async () => {
  const matrix = await matrixOf();
  expect(cellOf(matrix, second, 'rules.own')).toMatchObject({ standings: 'DENIED', since: null });
  expect(cellOf(matrix, second, guide)).toMatchObject({ standings: 'NOT_SAID', lastSaid: 2024 });
  expect(cellOf(matrix, second, 'training.held')).toMatchObject({ standings: 'NOT_SAID', lastSaid: null });
  expect(cellOf(matrix, second, inTime)).toMatchObject({ standings: 'NOT_SAID', applies: false });
  expect(cellOf(matrix, first, inTime)).toMatchObject({ standings: 'NOT_SAID', applies: true });
  expect(cellOf(matrix, missing, guide)).toMatchObject({ standings: 'NO_REPORT', lastSaid: null });
});

test('the columns are what plain SQL counts in the versions', async () => {
  const { columns, coverage } = Object(await matrixOf({ first: 1 }));
  const rows = await world.database.query<{ practice: string; holds: number; denied: number }>(
    `select p ->> 'practice' as practice, count(*) filter (where (p ->> 'holds')::boolean)::int as holds,
       count(*) filter (where not (p ->> 'holds')::boolean)::int as denied
     from report_version v join obligation o on o.unit_id = v.unit_id and o.report_year = v.report_year
       and o.latest_n = v.n, jsonb_array_elements(v.content -> 'practices') p
     where v.report_year = 2025 group by 1`,
  );
  for (const column of columns) {
    const counted = rows.find(({ practice }) => practice === at(column, 'practice'));
    expect(column).toMatchObject({
      holds: counted?.holds ?? 0,
      denied: counted?.denied ?? 0,
      contradictory: 0,
    });
    const { holds, denied, notSaid, notApplicable } = column;
    expect(holds + denied + notSaid + notApplicable).toBe(3);
  }
  expect(columns[place(inTime)]).toMatchObject({ holds: 1, notSaid: 1, notApplicable: 1 });
  expect(coverage).toEqual({ expected: 4, reported: 3 });
});

test('only units of the kinds asked for are listed and counted', async () => {
  const matrix = await matrixOf({ kinds: ['TOWN'] });
  expect(matrix).toMatchObject({ totalCount: 3, coverage: { expected: 3, reported: 2 } });
  expect(at(matrix, 'columns', place(guide))).toMatchObject({ holds: 1, notSaid: 1 });
});

test('pages follow the codes, and the columns are of all pages', async () => {
  const codes: unknown[] = [];
  let after: unknown = null;
  for (let page = 0; page < 5; page += 1) {
    const matrix = await matrixOf({ first: 3, after });
    expect(at(matrix, 'columns', place(guide))).toMatchObject({ holds: 2 });
    for (const row of Object(at(matrix, 'nodes'))) codes.push(at(row, 'unit', 'code'));
    after = at(matrix, 'pageInfo', 'endCursor');
    if (at(matrix, 'pageInfo', 'hasNextPage') !== true) break;
  }
  expect(codes).toEqual([department, first, second, missing]);
});

test('a basis counts its versions alone, in earlier years too; a clerk asks over what is published', async () => {
  expect(await refusal(world, query, { region: '990101', year: 2025 }, { token: clerk })).toBe('FORBIDDEN');
  const overPublished = { region: '990101', year: 2025, basis: 'PUBLISHED' };
  expect(await asked(world, query, overPublished, { token: clerk })).toMatchObject({
    coverage: { expected: 4, reported: 0 },
  });
  await published(world, first, 2025, '2026-01-20');
  const matrix = await asked(world, query, overPublished, { token: clerk });
  expect(cellOf(matrix, first, guide)).toMatchObject({ standings: 'HOLDS', since: 2025, unsaid: 0 });
  expect(cellOf(matrix, second, 'rules.own')).toMatchObject({ standings: 'NO_REPORT' });
});

test('a year for which no report is expected has no practices', async () => {
  expect(await matrixOf({ year: 2020 })).toBeNull();
});

test('thirty rows cost as many statements as three', async () => {
  const statements = async (units: number, region: string) => {
    const { regionId } = await world.county({
      code: region,
      name: `第${region}县`,
      units: Array.from({ length: units }, (_, index) => ({ code: `${region}${101 + index}` })),
      years: [2024, 2025],
    });
    await takenIn(world, reportSaying(`${region}101`, 2025, { [guide]: true }));
    return countingRoundTrips(async (roundTrips) => {
      const answer = await world.get(PracticeMatrixService).practices(supervisorOver(regionId), {
        region,
        year: 2025,
        basis: 'LATEST_FILED',
        kinds: null,
        first: 100,
        after: null,
      });
      expect(answer?.page.nodes).toHaveLength(units);
      return roundTrips.count;
    });
  };
  const few = await statements(3, '990102');
  expect(await statements(30, '990103')).toBe(few);
  expect(few).toBeLessThanOrEqual(4);
});
