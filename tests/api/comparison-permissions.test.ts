import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, filed, judged, published, refusal } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [own, neighbour] = ['990101101', '990101102'] as const;
let clerk = '';
let approver = '';
let observer = '';
let supervisor = '';
let stranger = '';
let regionId = '';

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [own, neighbour].map((code) => ({ code })),
    years: [2023, 2024, 2025],
  }));
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102101' }], years: [2025] });
  clerk = await world.token('CLERK', own);
  approver = await world.token('APPROVER', own);
  observer = await world.token('OBSERVER', '990101');
  supervisor = await world.token('SUPERVISOR', '990101');
  stranger = await world.token('SUPERVISOR', '990102');
  const writer = await world.token('APPROVER', '990101');
  await filed(world, writer, aReport(neighbour, 2023, applications(9, { carriedForward: 1 })));
  await filed(world, writer, aReport(neighbour, 2024, applications(9)), {
    reasons: ['naturalPerson', 'total'].map((column) => ({
      rule: 'YY-CARRY',
      cells: [`applications.broughtForward.${column}`],
      reason: '上年度误填。',
    })),
  });
  await filed(world, writer, aReport(own, 2024, applications(4)));
  await published(world, neighbour, 2024, '2026-01-25');
  await filed(world, writer, aReport(own, 2025, applications(5)));
  await filed(world, writer, aReport(neighbour, 2025, applications(11)));
  await judged(world, regionId);
});

const questions = {
  regionYears: `query ($basis: Basis) { regionYears(code: "990101", years: [2024, 2025], basis: $basis) { years coverage { reported } } }`,
  complianceMatrix: `query ($basis: Basis) { complianceMatrix(region: "990101", year: 2024, basis: $basis) {
    nodes { unit { code state } version total cells { points reason } } } }`,
  comparison: `query ($basis: Basis, $units: [String!] = ["${own}", "${neighbour}"]) {
    comparison(input: { region: "990101", units: $units, years: [2024, 2025], basis: $basis, measures: ["applications.received"] }) {
      series { unit values unknown } medians { values reported } coverage { reported } } }`,
  scoreExplanation: `query ($basis: Basis, $unit: String = "${neighbour}", $year: Int = 2024, $indicator: String = "consistentOverYears") {
    scoreExplanation(unit: $unit, year: $year, indicator: $indicator, basis: $basis) {
      points reason peers outcomes { rule } explanations { reason } } }`,
} as const;
const overRegions = ['regionYears', 'complianceMatrix', 'comparison'] as const;

test.each(Object.keys(questions) as (keyof typeof questions)[])('nobody may ask for %s', async (name) => {
  for (let time = 0; time < 3; time += 1)
    expect(await refusal(world, questions[name], {})).toBe('UNAUTHENTICATED');
});

test.each(Object.keys(questions) as (keyof typeof questions)[])(
  'to another county %s answers as if there were none',
  async (name) => {
    for (const basis of ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'])
      expect(await asked(world, questions[name], { basis }, { token: stranger })).toBeNull();
  },
);

test.each(Object.keys(questions) as (keyof typeof questions)[])(
  'supervisors and observers ask for %s on every basis',
  async (name) => {
    for (const token of [supervisor, observer])
      for (const basis of ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED', null])
        expect(await asked(world, questions[name], { basis }, { token })).not.toBeNull();
  },
);

test.each(overRegions)(
  'clerks and approvers ask for %s over what is published, and nothing else',
  async (name) => {
    for (const token of [clerk, approver]) {
      expect(await asked(world, questions[name], { basis: 'PUBLISHED' }, { token })).not.toBeNull();
      for (const basis of ['LATEST_FILED', 'ACCEPTED', null])
        expect(await refusal(world, questions[name], { basis }, { token })).toBe('FORBIDDEN');
    }
  },
);

test('a clerk compares her own unit on any basis, but not beside what others have not published', async () => {
  const comparison = await asked(world, questions.comparison, { units: [own] }, { token: clerk });
  expect(comparison).toMatchObject({
    series: [{ unit: own, values: [4, 5], unknown: [null, null] }],
    medians: [{ values: [null, null], reported: [0, 0] }],
  });
  const beside = { units: [own, neighbour], basis: 'PUBLISHED' };
  expect(await asked(world, questions.comparison, beside, { token: clerk })).toMatchObject({
    series: [
      { unit: own, values: [null, null] },
      { unit: neighbour, values: [9, null], unknown: [null, 'NO_REPORT'] },
    ],
    medians: [{ values: [9, null], reported: [1, 0] }],
  });
});

test('the matrix of a clerk shows published points of all, and the state of her own report only', async () => {
  const matrix = await asked(world, questions.complianceMatrix, { basis: 'PUBLISHED' }, { token: clerk });
  const nodes = at(matrix, 'nodes');
  expect(nodes).toMatchObject([
    { unit: { code: own, state: 'FILED' }, version: null, total: null },
    { unit: { code: neighbour }, version: 1, total: expect.any(Number) },
  ]);
});

test('a score is explained to its own unit on any basis, without the others’ unpublished points', async () => {
  const mine = { unit: own, indicator: 'complete', year: 2025 };
  expect(await asked(world, questions.scoreExplanation, mine, { token: clerk })).toMatchObject({
    points: 15,
    peers: [],
  });
  expect(await asked(world, questions.scoreExplanation, mine, { token: supervisor })).toMatchObject({
    peers: [15, 15],
  });
});

test('another unit’s score is explained where it is published, without its words to the county', async () => {
  const basis = 'PUBLISHED';
  expect(await asked(world, questions.scoreExplanation, { basis }, { token: clerk })).toMatchObject({
    points: 7,
    peers: [7],
    explanations: [],
  });
  expect(await asked(world, questions.scoreExplanation, { basis }, { token: supervisor })).toMatchObject({
    points: 7,
    explanations: [{ reason: '上年度误填。' }, { reason: '上年度误填。' }],
  });
  expect(await asked(world, questions.scoreExplanation, {}, { token: clerk })).toBeNull();
});

test('a grant that ended opens the years before its end and none after', async () => {
  const ended = await world.token('OBSERVER', '990101');
  await world.database.query(
    `update account_grant set year_to = 2024
     where account_id = (select account_id from token where sha256 = encode(sha256($1::bytea), 'hex'))`,
    [ended],
  );
  expect(await asked(world, questions.regionYears, {}, { token: ended })).toEqual({
    years: [2024],
    coverage: [{ reported: 2 }],
  });
  expect(await asked(world, questions.complianceMatrix, {}, { token: ended })).not.toBeNull();
  const later = questions.complianceMatrix.replace('2024', '2025');
  expect(await asked(world, later, {}, { token: ended })).toBeNull();
});
