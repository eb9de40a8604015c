import { everything } from '@mingjian/server/units/asked-of-units';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { MatrixService } from '@mingjian/server/comparison/matrix.service';
import { ScoreExplanationService } from '@mingjian/server/comparison/score-explanation.service';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { acted, asked, filed, judged, supervisorOver, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const [best, late, alsoLate, faulty, missing, unprecedented, department] = [
  '990101101',
  '990101102',
  '990101103',
  '990101104',
  '990101105',
  '990101106',
  '990101-01',
] as const;
const all = [best, late, alsoLate, faulty, missing, unprecedented];
let regionId = '';
let token = '';
let clerk = '';

const inTime = new Date('2026-01-10T02:00:00Z');
const tooLate = new Date('2026-01-26T02:00:00Z');
const today = new Date('2026-02-10T02:00:00Z');

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [...all.map((code) => ({ code })), { code: department, kind: 'DEPARTMENT' as const }],
    years: [2024, 2025],
  }));
  token = await world.token('SUPERVISOR', '990101');
  clerk = await world.token('APPROVER', '990101');
  world.clock.set(new Date('2025-01-10T02:00:00Z'));
  for (const unit of [best, late, alsoLate, faulty])
    await filed(world, clerk, { ...aReport(unit, 2024, applications(5)), publishedOn: '2025-01-09' });
  world.clock.set(inTime);
  for (const unit of [best, unprecedented, department]) await filed(world, clerk, report2025(unit));
  // One applicant too many in a total: its row does not add up, nor does its column.
  await takenIn(world, { ...report2025(faulty), ...withGrantedTotal(faulty, 6) });
  world.clock.set(tooLate);
  for (const unit of [late, alsoLate]) await filed(world, clerk, report2025(unit));
  world.clock.set(today);
  await judged(world, regionId);
});

function unpublished2025(unit: string) {
  return aReport(unit, 2025, applications(5));
}

function report2025(unit: string) {
  return { ...unpublished2025(unit), publishedOn: '2026-01-09' };
}

function withGrantedTotal(unit: string, total: number) {
  return {
    figures: aReport(unit, 2025, { ...applications(5), 'applications.granted.total': total }).figures ?? [],
  };
}

const matrixQuery = `query Matrix($region: String!, $year: Int!, $basis: Basis, $kinds: [UnitKind!], $first: Int, $after: String) {
  complianceMatrix(region: $region, year: $year, basis: $basis, kinds: $kinds, first: $first, after: $after) {
    region { code } year scheme rulesVersion rankedMaximum totalCount medianTotal
    pageInfo { endCursor hasNextPage } coverage { expected reported } freshness { event assessedEvent assessedAt }
    columns { indicator median lossShare judged }
    nodes { version previousTotal previousMaximum total maximum grade { zh } rank tied unit { code state daysLate }
      cells { indicator points maximum reason } }
  }
}`;

const townships = ['TOWN', 'TOWNSHIP', 'SUBDISTRICT'];
const matrixOf = (variables: Readonly<Record<string, unknown>> = {}) =>
  asked(world, matrixQuery, { region: '990101', year: 2025, kinds: townships, ...variables }, { token });

function rowOf(matrix: unknown, unit: string): unknown {
  const nodes = at(matrix, 'nodes');
  return Array.isArray(nodes) ? nodes.find((row) => at(row, 'unit', 'code') === unit) : undefined;
}

function cellOf(row: unknown, indicator: string): unknown {
  const cells = at(row, 'cells');
  return Array.isArray(cells) ? cells.find((cell) => at(cell, 'indicator') === indicator) : undefined;
}

test('equal totals share a rank, and the next one is skipped', async () => {
  const matrix = await matrixOf();
  const full = Number(at(matrix, 'rankedMaximum'));
  expect(full).toBeGreaterThanOrEqual(85);
  expect(rowOf(matrix, best)).toMatchObject({ total: full, maximum: full, rank: 1, tied: false });
  expect(rowOf(matrix, late)).toMatchObject({ total: full - 5, rank: 2, tied: true, unit: { daysLate: 6 } });
  expect(rowOf(matrix, alsoLate)).toMatchObject({ total: full - 5, rank: 2, tied: true });
  expect(rowOf(matrix, faulty)).toMatchObject({ total: full - 8, rank: 4, tied: false });
  expect(at(matrix, 'medianTotal')).toBe(full - 5);
});

test('a unit judged out of another maximum is not ranked', async () => {
  const matrix = await matrixOf();
  const row = rowOf(matrix, unprecedented);
  const known = Number(at(matrix, 'rankedMaximum')) - 10;
  expect(row).toMatchObject({ total: known, maximum: known, rank: null, previousTotal: null });
  expect(cellOf(row, 'consistentOverYears')).toMatchObject({
    points: null,
    maximum: 10,
    reason: 'CANNOT_TELL',
  });
});

test('a unit without a report keeps its row, without score and rank', async () => {
  const matrix = await matrixOf();
  const row = rowOf(matrix, missing);
  expect(row).toMatchObject({
    version: null,
    total: null,
    maximum: 0,
    rank: null,
    unit: { state: 'NOT_FILED' },
  });
  expect(cellOf(row, 'filedOnTime')).toMatchObject({ points: null, maximum: 10, reason: 'NO_REPORT' });
  expect(at(matrix, 'coverage')).toEqual({ expected: 6, reported: 5 });
});

test('a grade is given by the share of what was judged', async () => {
  const matrix = await matrixOf();
  expect(rowOf(matrix, best)).toMatchObject({ grade: { zh: '优' } });
  expect(rowOf(matrix, missing)).toMatchObject({ grade: null });
});

test('what nobody judges gives no points, no zero and no median', async () => {
  const matrix = await matrixOf();
  expect(cellOf(rowOf(matrix, best), 'substance')).toMatchObject({ points: null, reason: 'NOT_MARKED' });
  expect(columnOf(matrix, 'substance')).toMatchObject({ median: null, lossShare: null, judged: 0 });
});

test('columns tell over all units where points are lost', async () => {
  const matrix = await matrixOf({ first: 1 });
  expect(columnOf(matrix, 'consistentInside')).toEqual({
    indicator: 'consistentInside',
    median: 20,
    lossShare: 8 / 100,
    judged: 5,
  });
  expect(columnOf(matrix, 'filedOnTime')).toMatchObject({ median: 10, lossShare: 10 / 50, judged: 5 });
});

test('last year stands beside this one on the same basis', async () => {
  const matrix = await matrixOf();
  const known = Number(at(matrix, 'rankedMaximum')) - 10;
  expect(rowOf(matrix, best)).toMatchObject({ previousTotal: known, previousMaximum: known });
  expect(rowOf(await matrixOf({ basis: 'ACCEPTED' }), best)).toMatchObject({
    version: null,
    previousTotal: null,
  });
  await acted(world, best, 2025, 'REPORT_ACCEPTED');
  expect(rowOf(await matrixOf({ basis: 'ACCEPTED' }), best)).toMatchObject({
    version: 1,
    previousTotal: null,
    rank: 1,
  });
});

test('only units of the kinds asked for are compared and ranked with each other', async () => {
  expect(at(await matrixOf({ kinds: null }), 'totalCount')).toBe(7);
  expect(await matrixOf({ kinds: ['DEPARTMENT'] })).toMatchObject({
    totalCount: 1,
    coverage: { expected: 1 },
  });
});

test('pages follow the codes; ranks and medians are the region’s, not the page’s', async () => {
  const codes: unknown[] = [];
  let after: unknown = null;
  for (let page = 0; page < 10; page += 1) {
    const matrix = await matrixOf({ first: 4, after });
    const rankedMaximum = Number(at(matrix, 'rankedMaximum'));
    expect(matrix).toMatchObject({ medianTotal: rankedMaximum - 5, totalCount: 6 });
    codes.push(...nodesOf(matrix).map((row) => at(row, 'unit', 'code')));
    after = at(matrix, 'pageInfo', 'endCursor');
    if (at(matrix, 'pageInfo', 'hasNextPage') !== true) break;
  }
  expect(codes).toEqual(all);
});

test('a report is in the matrix as soon as it is filed, judged by the worker or not', async () => {
  await filed(world, clerk, { ...report2025(unprecedented), publishedOn: '2026-02-09' }, { basedOn: 1 });
  const before = await matrixOf();
  expect(cellOf(rowOf(before, unprecedented), 'publishedOnTime')).toMatchObject({ points: 10 });
  expect(rowOf(before, unprecedented)).toMatchObject({ version: 2 });
  expect(at(before, 'freshness', 'assessedEvent')).toBeLessThan(Number(at(before, 'freshness', 'event')));

  await judged(world, regionId);
  const after = await matrixOf();
  // But for its likeness to others, which the worker alone measures.
  const judgedAtOnce = (matrix: unknown): unknown =>
    nodesOf(matrix).map((row) => ({
      ...Object(row),
      cells: Object(row).cells.filter((cell: unknown) => at(cell, 'indicator') !== 'original'),
    }));
  expect(judgedAtOnce(after)).toEqual(judgedAtOnce(before));
  expect(at(after, 'freshness', 'assessedEvent')).toBe(at(after, 'freshness', 'event'));
});

test('last year’s report filed anew tells on this year at once', async () => {
  const amended = {
    ...aReport(late, 2024, applications(5, { carriedForward: 2 })),
    publishedOn: '2025-01-09',
  };
  await filed(world, clerk, amended, { basedOn: 1 });
  const before = await matrixOf();
  expect(cellOf(rowOf(before, late), 'consistentOverYears')).toMatchObject({ points: 7 });
  await judged(world, regionId);
  expect(at(await matrixOf(), 'nodes')).toEqual(at(before, 'nodes'));
});

test('days move the points of what is still unpublished, and nothing has to be judged for it', async () => {
  world.clock.set(inTime);
  await filed(world, clerk, unpublished2025(missing));
  await judged(world, regionId);
  const pointsOn = async (day: string) => {
    world.clock.set(new Date(`${day}T02:00:00Z`));
    return cellOf(rowOf(await matrixOf(), missing), 'publishedOnTime');
  };
  expect(await pointsOn('2026-01-31')).toMatchObject({ points: null, reason: 'NOT_APPLICABLE' });
  expect(await pointsOn('2026-02-01')).toMatchObject({ points: 15 });
  expect(await pointsOn('2026-02-06')).toMatchObject({ points: 10 });
  expect(await pointsOn('2026-03-30')).toMatchObject({ points: 0 });
  world.clock.set(today);
});

test('a year for which no report is expected has no matrix', async () => {
  expect(await matrixOf({ year: 2023 })).toBeNull();
});

test('a hundred rows cost as many statements as three', async () => {
  const statements = async (units: number, region: string) => {
    const { regionId: id } = await world.county({
      code: region,
      name: `第${region}县`,
      units: Array.from({ length: units }, (_, index) => ({ code: `${region}${101 + index}` })),
      years: [2024, 2025],
    });
    const writer = await world.token('APPROVER', region);
    for (let index = 0; index < units; index += 3)
      await filed(world, writer, report2025(`${region}${101 + index}`));
    const viewer = supervisorOver(id);
    const question = {
      region,
      year: 2025,
      basis: 'LATEST_FILED',
      kinds: null,
      first: 100,
      after: null,
    } as const;
    const score = { unit: `${region}101`, year: 2025, indicator: 'complete', basis: 'LATEST_FILED' } as const;
    return countingRoundTrips(async (roundTrips) => {
      const matrix = await world.get(MatrixService).matrix(viewer, question, everything);
      expect(matrix?.page.nodes).toHaveLength(units);
      const ofMatrix = roundTrips.count;
      expect(await world.get(ScoreExplanationService).explain(viewer, score)).not.toBeNull();
      return { ofMatrix, ofExplanation: roundTrips.count - ofMatrix };
    });
  };
  const few = await statements(3, '990102');
  expect(await statements(30, '990103')).toEqual(few);
  // Two of them, in the explanation twice: by which scheme the years count, and what reviewers gave.
  expect(few.ofMatrix).toBeLessThanOrEqual(6);
  expect(few.ofExplanation).toBeLessThanOrEqual(8);
});

function columnOf(matrix: unknown, indicator: string): unknown {
  const columns = at(matrix, 'columns');
  return Array.isArray(columns) ? columns.find((column) => at(column, 'indicator') === indicator) : undefined;
}

function nodesOf(matrix: unknown): readonly unknown[] {
  const nodes = at(matrix, 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

test('a page holds at least one row, and a cursor that no page ended with is a bad query', async () => {
  const one = await matrixOf({ first: 0 });
  expect(at(one, 'nodes')).toHaveLength(1);
  const { body } = await world.graphql(
    matrixQuery,
    { region: '990101', year: 2025, after: 'not a cursor' },
    { token },
  );
  expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('BAD_QUERY');
});
