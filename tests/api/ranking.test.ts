import type { MeasureId, ReportInput } from '@mingjian/domain';
import { RankingService } from '@mingjian/server/comparison/ranking.service';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, filed, judged, published, refusal, supervisorOver, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const [first, second, third, few, open, missing, department] = [
  '990101101',
  '990101102',
  '990101103',
  '990101104',
  '990101105',
  '990101106',
  '990101-01',
] as const;
let token = '';
let clerk = '';

/** Received and handled, so many of them granted and all others refused. */
function handling(unit: string, year: number, received: number, granted: number): ReportInput {
  const own = applications(received);
  const refused = 'applications.refused.protectsThirdParty';
  return aReport(unit, year, {
    ...own,
    'applications.granted.naturalPerson': granted,
    'applications.granted.total': granted,
    [`${refused}.naturalPerson`]: received - granted,
    [`${refused}.total`]: received - granted,
  });
}

beforeAll(async () => {
  const { regionId } = await world.county({
    units: [
      ...[first, second, third, few, open, missing].map((code) => ({ code })),
      { code: department, kind: 'DEPARTMENT' as const },
    ],
    years: [2022, 2023, 2024, 2025],
  });
  token = await world.token('OBSERVER', '990101');
  clerk = await world.token('CLERK', first);
  const before: readonly (readonly [string, number, number])[] = [
    [first, 10, 3],
    [second, 10, 6],
    [third, 3, 3],
    [few, 8, 8],
  ];
  world.clock.set(new Date('2025-01-10T02:00:00Z'));
  const writer = await world.token('APPROVER', '990101');
  for (const [unit, received, granted] of before)
    await filed(world, writer, { ...handling(unit, 2024, received, granted), publishedOn: '2025-01-09' });
  const now: readonly (readonly [string, number, number])[] = [
    [first, 10, 8],
    [second, 20, 16],
    [third, 6, 3],
    [few, 4, 4],
  ];
  world.clock.set(new Date('2026-01-10T02:00:00Z'));
  for (const [unit, received, granted] of now)
    await filed(world, writer, { ...handling(unit, 2025, received, granted), publishedOn: '2026-01-09' });
  await filed(world, writer, { ...handling(department, 2025, 5, 5), publishedOn: '2026-01-09' });
  await takenIn(world, {
    ...handling(open, 2025, 7, 7),
    statements: [{ measure: 'disclosure.items', value: 300, qualifier: 'AT_LEAST', section: 'overview' }],
  });
  world.clock.set(new Date('2026-02-10T02:00:00Z'));
  await judged(world, regionId);
});

const query = `query Ranking($region: String!, $year: Int!, $by: String, $basis: Basis, $kinds: [UnitKind!], $size: UnitSize,
    $sizeBy: String, $first: Int, $after: String) {
  ranking(region: $region, year: $year, by: $by, basis: $basis, kinds: $kinds, size: $size, sizeBy: $sizeBy,
      first: $first, after: $after) {
    by scheme base rankedMaximum leastBase sizeBy unsized totalCount pageInfo { endCursor hasNextPage }
    coverage { expected reported } previous { year base hindrance breaks { zh } coverage { expected reported } }
    sizes { size units least most }
    nodes { version size rank tied hindrance previousRank previousHindrance unit { code }
      value { points maximum figure qualifier part whole percent } previousValue { part whole percent }
      change { places overtaken passedBy entered left } moved { indicator before now rules } }
  }
}`;

const towns = { kinds: ['TOWN'] };
const rankingOf = (variables: Readonly<Record<string, unknown>> = {}) =>
  asked(world, query, { region: '990101', year: 2025, ...towns, ...variables }, { token });

const rowsOf = (ranking: unknown): readonly unknown[] => Object(at(ranking, 'nodes'));
const codesOf = (ranking: unknown) => rowsOf(ranking).map((row) => at(row, 'unit', 'code'));
const rowOf = (ranking: unknown, unit: string) =>
  rowsOf(ranking).find((row) => at(row, 'unit', 'code') === unit);

describe('by how much of what was asked for was disclosed', () => {
  const share = { by: 'share.disclosed' };

  test('ties share a place, small numbers and missing reports have none and say why, missing ones last', async () => {
    const ranking = await rankingOf(share);
    expect(
      rowsOf(ranking).map((row) => [at(row, 'unit', 'code'), at(row, 'rank'), at(row, 'hindrance')]),
    ).toEqual([
      [open, 1, null],
      [first, 2, null],
      [second, 2, null],
      [third, 4, null],
      [few, null, 'SMALL_BASE'],
      [missing, null, 'NO_REPORT'],
    ]);
    expect(rowOf(ranking, first)).toMatchObject({ tied: true, value: { part: 8, whole: 10, percent: 80 } });
    expect(rowOf(ranking, few)).toMatchObject({ value: { part: 4, whole: 4, percent: null } });
    expect(ranking).toMatchObject({
      base: 4,
      leastBase: 5,
      rankedMaximum: null,
      coverage: { expected: 6, reported: 5 },
    });
  });

  test('a place moved by who was overtaken, came and went', async () => {
    const ranking = await rankingOf(share);
    expect(at(ranking, 'previous')).toMatchObject({ year: 2024, base: 3, hindrance: null });
    // 8 of 8, 6 of 10, 3 of 10 the year before: the best has too few cases now, another came in ahead.
    expect(rowOf(ranking, first)).toMatchObject({
      previousRank: 3,
      change: { places: 1, overtaken: 1, passedBy: 0, entered: 1, left: 1 },
      previousValue: { part: 3, whole: 10, percent: 30 },
    });
    expect(rowOf(ranking, second)).toMatchObject({
      previousRank: 2,
      change: { places: 0, overtaken: 0, passedBy: 0, entered: 1, left: 1 },
    });
    expect(rowOf(ranking, third)).toMatchObject({
      previousRank: null,
      previousHindrance: 'SMALL_BASE',
      change: null,
    });
    expect(rowOf(ranking, open)).toMatchObject({ previousHindrance: 'NO_REPORT', change: null });
  });

  test('the figures are those that plain SQL finds in the versions', async () => {
    const rows = await world.database.query<{ code: string; cell: string; value: number }>(
      `select u.code, f ->> 'cell' as cell, (f ->> 'value')::int as value
       from obligation o join unit_validity u using (unit_id)
       join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.latest_n,
         jsonb_array_elements(v.content -> 'figures') f
       where o.report_year = 2025 and f ->> 'cell' in ('applications.granted.total',
         'applications.partlyGranted.total', 'applications.handledTotal.total')`,
    );
    const of = (code: unknown, ...cells: readonly string[]) =>
      rows.reduce((sum, row) => sum + (row.code === code && cells.includes(row.cell) ? row.value : 0), 0);
    const ranking = await rankingOf({ ...share, kinds: null });
    const told = rowsOf(ranking).filter((row) => at(row, 'value') !== null);
    expect(told).toHaveLength(6);
    for (const row of told) {
      const code = at(row, 'unit', 'code');
      expect(at(row, 'value')).toMatchObject({
        part: of(code, 'applications.granted.total', 'applications.partlyGranted.total'),
        whole: of(code, 'applications.handledTotal.total'),
      });
    }
    expect(at(ranking, 'base')).toBe(5);
  });
});

test('by a measure, zero is a figure and an open one has no place', async () => {
  const ranking = await rankingOf({ by: 'disclosure.items' satisfies MeasureId });
  expect(rowOf(ranking, open)).toMatchObject({
    rank: null,
    hindrance: 'NOT_EXACT',
    value: { figure: 300, qualifier: 'AT_LEAST' },
  });
  expect(rowOf(ranking, first)).toMatchObject({ rank: 1, tied: true, value: { figure: 120 } });
  expect(rowOf(await rankingOf({ by: 'decisions.penalty' }), first)).toMatchObject({
    rank: 1,
    value: { figure: 0 },
  });
  expect(rowOf(await rankingOf({ by: 'disclosure.newsItems' }), first)).toMatchObject({
    hindrance: 'NOT_COLLECTED',
  });
});

test('by points the places are those of the matrix, and a change of the maximum makes them not comparable', async () => {
  const ranking = await rankingOf();
  const matrix = await asked(
    world,
    `{ complianceMatrix(region: "990101", year: 2025, kinds: [TOWN]) { rankedMaximum scheme
       nodes { unit { code } rank tied total } } }`,
    {},
    { token },
  );
  expect(ranking).toMatchObject({
    scheme: at(matrix, 'scheme'),
    rankedMaximum: at(matrix, 'rankedMaximum'),
    previous: { hindrance: 'MAXIMUM_CHANGED' },
  });
  for (const row of rowsOf(matrix)) {
    const own = rowOf(ranking, String(at(row, 'unit', 'code')));
    expect(own).toMatchObject({ rank: at(row, 'rank'), tied: at(row, 'tied'), change: null });
    expect(at(own, 'value', 'points') ?? null).toBe(at(row, 'total'));
  }
});

test('where the points moved is told with the rules, out of the same maximum', async () => {
  const { regionId } = await world.county({
    code: '990104',
    name: '改县',
    units: ['101', '102'].map((end) => ({ code: `990104${end}` })),
    years: [2023, 2024, 2025],
  });
  const writer = await world.token('APPROVER', '990104');
  const report = (unit: string, year: number) => ({
    ...aReport(`990104${unit}`, year, applications(5)),
    publishedOn: `${year + 1}-01-09`,
  });
  const filedOn = async (day: string, input: ReportInput) => {
    world.clock.set(new Date(`${day}T02:00:00Z`));
    await filed(world, writer, input);
  };
  for (const unit of ['101', '102']) await filedOn('2024-01-10', report(unit, 2023));
  await filedOn('2025-01-10', report('101', 2024));
  await filedOn('2025-01-26', report('102', 2024));
  await filedOn('2026-01-10', report('102', 2025));
  await filedOn('2026-01-26', report('101', 2025));
  world.clock.set(new Date('2026-02-10T02:00:00Z'));
  await judged(world, regionId);
  const viewer = await world.token('OBSERVER', '990104');
  const ranking = await asked(world, query, { region: '990104', year: 2025 }, { token: viewer });
  expect(at(ranking, 'previous', 'hindrance')).toBeNull();
  const late = [{ indicator: 'filedOnTime', before: 10, now: 5, rules: ['TM-SUBMIT'] }];
  expect(rowOf(ranking, '990104101')).toMatchObject({ rank: 2, previousRank: 1, moved: late });
  expect(rowOf(ranking, '990104102')).toMatchObject({
    rank: 1,
    change: { places: 1, overtaken: 1, passedBy: 0, entered: 0, left: 0 },
    moved: [{ indicator: 'filedOnTime', before: 5, now: 10, rules: ['TM-SUBMIT'] }],
  });
});

test('units of one size are ranked with each other, by the figure that is asked for', async () => {
  const usual = await rankingOf({ by: 'share.disclosed', kinds: null });
  // 4, 5, 6, 7, 10, 20 applications in thirds; who has not reported has no size.
  expect(usual).toMatchObject({
    sizeBy: 'applications.received',
    unsized: 1,
    sizes: [
      { size: 'SMALL', units: 2, least: 4, most: 5 },
      { size: 'MIDDLE', units: 2, least: 6, most: 7 },
      { size: 'LARGE', units: 2, least: 10, most: 20 },
    ],
  });
  const large = await rankingOf({ by: 'share.disclosed', kinds: null, size: 'LARGE' });
  expect(codesOf(large)).toEqual([first, second]);
  expect(large).toMatchObject({ base: 2, coverage: { expected: 2, reported: 2 } });
  // Of six towns five state it: too few for sizes.
  expect(await rankingOf({ by: 'share.disclosed' })).toMatchObject({ sizes: [], unsized: 6 });
});

test('pages follow the places', async () => {
  const codes: unknown[] = [];
  let after: unknown = null;
  for (let page = 0; page < 5; page += 1) {
    const ranking = await rankingOf({ by: 'share.disclosed', first: 2, after });
    expect(ranking).toMatchObject({ base: 4, totalCount: 6 });
    codes.push(...codesOf(ranking));
    after = at(ranking, 'pageInfo', 'endCursor');
    if (at(ranking, 'pageInfo', 'hasNextPage') !== true) break;
  }
  expect(codes).toEqual(codesOf(await rankingOf({ by: 'share.disclosed' })));
});

test('a clerk ranks what is published; nothing is ranked by a name that there is none of', async () => {
  const mine = { region: '990101', year: 2025, by: 'share.disclosed' };
  expect(await refusal(world, query, mine, { token: clerk })).toBe('FORBIDDEN');
  await published(world, first, 2025, '2026-01-25');
  const ranking = await asked(world, query, { ...mine, basis: 'PUBLISHED' }, { token: clerk });
  expect(ranking).toMatchObject({ base: 1, coverage: { expected: 7, reported: 1 } });
  expect(await refusal(world, query, { ...mine, by: 'share.nothing' }, { token })).toBe('BAD_QUERY');
  expect(await rankingOf({ year: 2020 })).toBeNull();
});

test('thirty rows cost as many statements as three', async () => {
  const statements = async (units: number, region: string) => {
    const { regionId } = await world.county({
      code: region,
      name: `第${region}县`,
      units: Array.from({ length: units }, (_, index) => ({ code: `${region}${101 + index}` })),
      years: [2024, 2025],
    });
    await takenIn(world, handling(`${region}101`, 2025, 5, 5));
    return countingRoundTrips(async (roundTrips) => {
      const answer = await world.get(RankingService).ranking(supervisorOver(regionId), {
        region,
        year: 2025,
        subject: { kind: 'points' },
        basis: 'LATEST_FILED',
        kinds: null,
        size: null,
        sizeBy: 'applications.received',
        first: 100,
        after: null,
      });
      expect(answer?.page.nodes).toHaveLength(units);
      return roundTrips.count;
    });
  };
  const fewUnits = await statements(3, '990102');
  expect(await statements(30, '990103')).toBe(fewUnits);
  expect(fewUnits).toBeLessThanOrEqual(7);
});
