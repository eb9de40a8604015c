import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const unit = '990101101';
const silent = '990101102';
const region = '990101';
let regionId = '';
let supervisor = '';
let clerk = '';
let desk: ReviewClient;

beforeAll(async () => {
  ({ regionId } = await world.county({ units: [{ code: unit }, { code: silent }], years: [2024, 2025] }));
  supervisor = await world.token('SUPERVISOR', region);
  clerk = await world.token('APPROVER', unit);
  desk = new ReviewClient(world, { token: supervisor });
  world.clock.set(new Date('2026-01-10T02:00:00Z'));
  await filed(world, clerk, { ...aReport(unit, 2025, applications(5)), publishedOn: '2026-01-09' });
  await judged(world, regionId);
});

const mark = (points: number | null, reason: string, basedOn: number, indicator = 'substance') =>
  desk.do('markReport', { unit, year: 2025, indicator, points, reason, basedOn });

const readQuery = `query Read($unit: String!) {
  scoreExplanation(unit: $unit, year: 2025, indicator: "substance") { points maximum reason summary { zh } }
  reportReview(unit: $unit, year: 2025) {
    marks { indicator from to points reason revision by at } steps { act note }
    score { version points maximum scheme items { indicator points maximum markRoom { without least most } } }
  }
}`;

async function read(token = supervisor): Promise<unknown> {
  const { body } = await world.graphql(readQuery, { unit }, { token });
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

const acts = () =>
  world.database.query<{ act: string; detail: unknown }>(
    "select act, detail from event where act in ('REPORT_MARKED', 'MARK_WITHDRAWN') order by sequence",
  );

test('what the scheme leaves to a reviewer is there before anybody marked', async () => {
  const before = await read();
  expect(at(before, 'scoreExplanation')).toMatchObject({ points: null, maximum: 5, reason: 'NOT_MARKED' });
  expect(at(before, 'reportReview', 'marks')).toEqual([
    { indicator: 'substance', from: 0, to: 5, points: null, reason: null, revision: 0, by: null, at: null },
    { indicator: 'handling', from: -5, to: 5, points: null, reason: null, revision: 0, by: null, at: null },
  ]);
});

test('a mark counts at once, for county and unit, and says who gave it, when and why', async () => {
  expect(await mark(4, '问题具体，措施可查', 0)).toMatchObject({ __typename: 'ReportMarked' });
  for (const token of [supervisor, clerk]) {
    const after = await read(token);
    expect(at(after, 'scoreExplanation')).toMatchObject({ points: 4, maximum: 5, reason: null });
    expect(at(after, 'reportReview', 'marks', 0)).toMatchObject({
      points: 4,
      reason: '问题具体，措施可查',
      revision: 1,
      by: expect.any(String),
      at: '2026-01-10T02:00:00.000Z',
    });
  }
  const steps = at(await read(), 'reportReview', 'steps');
  expect(steps).toContainEqual({ act: 'REPORT_MARKED', note: '问题具体，措施可查' });
});

test('asked twice it is kept once; whoever looked at an older mark is told', async () => {
  expect(await mark(4, '问题具体，措施可查', 0)).toMatchObject({ __typename: 'ReportMarked' });
  expect(await acts()).toHaveLength(1);
  expect(await mark(2, '措施空泛', 0)).toMatchObject({
    code: 'MARK_CHANGED_MEANWHILE',
    current: 1,
    basedOn: 0,
  });
  expect(await mark(2, '措施空泛', 1)).toMatchObject({
    __typename: 'ReportMarked',
    marks: [{ indicator: 'substance', points: 2, revision: 2 }, { indicator: 'handling' }],
  });
  expect((await acts()).at(-1)?.detail).toEqual({
    indicator: 'substance',
    points: 2,
    before: 4,
    reason: '措施空泛',
  });
});

test('a mark taken back counts neither way', async () => {
  expect(await mark(null, '评错了单位', 2)).toMatchObject({ marks: [{ points: null, revision: 3 }, {}] });
  const after = await read();
  expect(at(after, 'scoreExplanation')).toMatchObject({ points: null, reason: 'NOT_MARKED' });
  expect((await acts()).at(-1)).toMatchObject({ act: 'MARK_WITHDRAWN' });
});

test('handling gives and takes within its range', async () => {
  expect(await mark(-3, '逾期办理两件', 0, 'handling')).toMatchObject({
    marks: [{}, { indicator: 'handling', points: -3, revision: 1 }],
  });
});

test('refused: out of range, without a reason, of an item without marks, of a report nobody filed', async () => {
  expect(await mark(6, '很好', 3)).toMatchObject({ places: [{ path: 'points', reason: 'OUT_OF_RANGE' }] });
  expect(await mark(3, ' ', 3)).toMatchObject({ places: [{ path: 'reason', reason: 'EMPTY' }] });
  expect(await mark(3, '很好', 0, 'complete')).toMatchObject({
    places: [{ path: 'indicator', reason: 'UNKNOWN_NAME' }],
  });
  const unfiled = { unit: silent, year: 2025, indicator: 'substance', points: 3, reason: '很好', basedOn: 0 };
  expect(await desk.do('markReport', unfiled)).toMatchObject({ code: 'REPORT_LOCKED' });
});

test('what a mark would do to item and total is told before it is given, and is what it then does', async () => {
  const before = at(await read(), 'reportReview', 'score');
  const item = (score: unknown) =>
    (at(score, 'items') as readonly unknown[]).find((one) => at(one, 'indicator') === 'substance');
  expect(at(before, 'version')).toBe(1);
  expect(item(before)).toEqual({
    indicator: 'substance',
    points: null,
    maximum: 5,
    markRoom: { without: 0, least: 0, most: 5 },
  });
  expect(await mark(3, '措施较实', 3, 'substance')).toMatchObject({ __typename: 'ReportMarked' });
  const after = at(await read(clerk), 'reportReview', 'score');
  expect(item(after)).toMatchObject({ points: 3 });
  expect(at(after, 'points')).toBe(Number(at(before, 'points')) + 3);
  expect(at(after, 'maximum')).toBe(Number(at(before, 'maximum')) + 5);
});

test('the log tells it in words', async () => {
  const administrator = await world.token('ADMINISTRATOR', region);
  const { body } = await world.graphql(
    `{ regionLog(region: "${region}") { nodes { act sentence } } }`,
    {},
    { token: administrator },
  );
  const told = JSON.stringify(body);
  expect(told).toContain('问题措施');
  expect(told).toContain('原为4分');
});

test('a closed year is marked no more', async () => {
  await world.database.query('update cycle set closed_at = now() where report_year = 2025');
  expect(await mark(3, '很好', 3)).toMatchObject({ code: 'CYCLE_CLOSED' });
});
