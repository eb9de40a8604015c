import { VerificationService } from '@mingjian/server/filing/verification.service';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const unit = '990101101';
const other = '990101102';
const silent = '990101103';
const region = '990101';
let supervisor = '';
let clerk = '';
let desk: ReviewClient;
let own: ReviewClient;

beforeAll(async () => {
  const { regionId } = await world.county({
    units: [
      { code: unit, name: '甲镇' },
      { code: other, name: '乙镇' },
      { code: silent, name: '丙镇' },
    ],
    years: [2025],
  });
  supervisor = await world.token('SUPERVISOR', region);
  clerk = await world.token('APPROVER', unit);
  desk = new ReviewClient(world, { token: supervisor });
  own = new ReviewClient(world, { token: clerk });
  world.clock.set(new Date('2026-02-03T02:00:00Z'));
  for (const code of [unit, other])
    await filed(world, await world.token('APPROVER', code), aReport(code, 2025, applications(5)));
  await judged(world, regionId);
});

type About = Readonly<Record<string, unknown>>;
const input = (about: About = {}): About => ({
  id: randomUUID(),
  unit,
  year: 2025,
  basedOn: 1,
  reason: '一月二十日已公开，有截图',
  ...about,
});
const answer = (appeal: unknown, given: About) =>
  desk.do('answerAppeal', { appeal, verdict: 'UPHELD', reason: '截图属实', ...given });

async function review(token = clerk): Promise<unknown> {
  const { body } = await world.graphql(
    `query R($unit: String!) {
      scoreExplanation(unit: $unit, year: 2025, indicator: "publishedOnTime") { points maximum summary { zh } }
      reportReview(unit: $unit, year: 2025) {
      score { points maximum items { indicator points awarded least most } }
      appeals { id version indicator rule cells reason state by at days withdrawnAt
        answer { verdict reason indicator points by at } } } }`,
    { unit },
    { token },
  );
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

async function listed(more = ''): Promise<unknown> {
  const { body } = await world.graphql(
    `{ it: appeals(region: "${region}", year: 2025${more}) { totalCount
      nodes { id unitCode unitName state days } pageInfo { endCursor hasNextPage } } }`,
    {},
    { token: supervisor },
  );
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data', 'it');
}

const itemOf = (data: unknown, indicator: string): unknown =>
  (at(data, 'reportReview', 'score', 'items') as readonly unknown[]).find(
    (one) => at(one, 'indicator') === indicator,
  );

describe('an appeal', () => {
  const late = input({ indicator: 'publishedOnTime' });

  test('is made once, however often it is sent, and both see it waiting', async () => {
    const sent = [await own.do('appeal', late), await own.do('appeal', late)];
    for (const answered of sent) expect(answered).toMatchObject({ id: late['id'] });
    world.clock.set(new Date('2026-02-06T16:30:00Z'));
    for (const token of [clerk, supervisor])
      expect(at(await review(token), 'reportReview', 'appeals')).toEqual([
        {
          id: late['id'],
          version: 1,
          indicator: 'publishedOnTime',
          rule: null,
          cells: [],
          reason: '一月二十日已公开，有截图',
          state: 'OPEN',
          by: expect.any(String),
          at: '2026-02-03T02:00:00.000Z',
          days: 4,
          withdrawnAt: null,
          answer: null,
        },
      ]);
  });

  test('is one at a time about one thing, and of the version that counts', async () => {
    expect(await own.do('appeal', input({ indicator: 'publishedOnTime' }))).toMatchObject({
      places: [{ path: 'indicator', reason: 'TWICE' }],
    });
    expect(await own.do('appeal', input({ basedOn: 0 }))).toMatchObject({ code: 'REPORT_CHANGED_MEANWHILE' });
  });

  test('stands in the county’s list with how long it waits, the oldest first, page by page', async () => {
    const otherClerk = new ReviewClient(world, { token: await world.token('CLERK', other) });
    const total = input({ unit: other });
    expect(await otherClerk.do('appeal', total)).toMatchObject({ __typename: 'AppealKept' });
    const first = await listed(', first: 1');
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ id: late['id'], unitCode: unit, unitName: '甲镇', state: 'OPEN', days: 4 }],
      pageInfo: { hasNextPage: true },
    });
    const cursor = at(first, 'pageInfo', 'endCursor');
    expect(await listed(`, first: 1, after: "${String(cursor)}"`)).toMatchObject({
      nodes: [{ id: total['id'], unitName: '乙镇', days: 0 }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('is answered once, with a reason; the points that the answer sets count at once', async () => {
    const before = await review();
    const { points } = itemOf(before, 'publishedOnTime') as { readonly points: number };
    expect(points).toBeLessThan(20);
    expect(await answer(late['id'], { indicator: 'publishedOnTime', points: 20 })).toMatchObject({
      __typename: 'AppealKept',
    });
    const after = await review();
    expect(itemOf(after, 'publishedOnTime')).toEqual({
      indicator: 'publishedOnTime',
      points: 20,
      awarded: 20,
      least: 0,
      most: 20,
    });
    expect(at(after, 'scoreExplanation')).toMatchObject({
      points: 20,
      summary: { zh: '满分20，区县答复申诉时定为20分。' },
    });
    expect(at(after, 'reportReview', 'score', 'points')).toBe(
      Number(at(before, 'reportReview', 'score', 'points')) + 20 - points,
    );
    expect(at(after, 'reportReview', 'appeals', 0)).toMatchObject({
      state: 'UPHELD',
      days: 4,
      answer: {
        verdict: 'UPHELD',
        reason: '截图属实',
        indicator: 'publishedOnTime',
        points: 20,
        at: '2026-02-06T16:30:00.000Z',
      },
    });
    expect(await listed()).toMatchObject({ totalCount: 1 });
    expect(await listed(', onlyOpen: false')).toMatchObject({ totalCount: 2 });
  });

  test('answered by another officer meanwhile tells the second one; asked again by the first it is the same answer', async () => {
    expect(await answer(late['id'], { indicator: 'publishedOnTime', points: 20 })).toMatchObject({
      __typename: 'AppealKept',
    });
    expect(await answer(late['id'], { verdict: 'REJECTED', reason: '无日期' })).toMatchObject({
      code: 'APPEAL_ENDED',
      state: 'UPHELD',
    });
    expect(await own.do('withdrawAppeal', { appeal: late['id'] })).toMatchObject({ code: 'APPEAL_ENDED' });
  });

  test('against a finding goes by its rule and cells, and is taken back before it is answered', async () => {
    const about = { rule: 'T3-BAL', cells: ['applications.newlyReceived.total'] };
    const finding = input(about);
    expect(await own.do('appeal', finding)).toMatchObject({ __typename: 'AppealKept' });
    const named = { appeal: finding['id'] };
    const taken = [await own.do('withdrawAppeal', named), await own.do('withdrawAppeal', named)];
    for (const answered of taken) expect(answered).toMatchObject({ __typename: 'AppealKept' });
    expect(await answer(finding['id'], {})).toMatchObject({ code: 'APPEAL_ENDED', state: 'WITHDRAWN' });
    expect(at(await review(), 'reportReview', 'appeals', 1)).toMatchObject({ ...about, state: 'WITHDRAWN' });
    // What was taken back may be said again.
    expect(await own.do('appeal', input(about))).toMatchObject({ __typename: 'AppealKept' });
  });

  test('and its answer are events that keep no words, and the log tells them', async () => {
    const rows = await world.database.query<{ readonly act: string; readonly detail: unknown }>(
      `select act, detail from event where act like 'APPEAL%' order by sequence`,
    );
    expect(rows.map(({ act }) => act)).toEqual([
      ...['APPEAL_MADE', 'APPEAL_MADE', 'APPEAL_ANSWERED', 'APPEAL_MADE', 'APPEAL_WITHDRAWN', 'APPEAL_MADE'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('截图');
    const administrator = await world.token('ADMINISTRATOR', region);
    const { body } = await world.graphql(
      `{ regionLog(region: "${region}") { nodes { sentence } } }`,
      {},
      { token: administrator },
    );
    const told = JSON.stringify(body);
    expect(told).toContain('答复了甲镇2025年度的申诉：申诉成立，按时公开定为20分');
    expect(told).toContain('就甲镇2025年度的 T3-BAL提出申诉');
  });

  test('ends with its version: a report written anew is judged anew', async () => {
    await desk.do('returnReport', { unit, year: 2025, basedOn: 1, dueOn: '2026-02-20', note: '请更正' });
    const { body } = await world.graphql(
      `mutation F($input: FileReportInput!) { it: fileReport(input: $input) { __typename } }`,
      {
        input: {
          report: aReport(unit, 2025, applications(4)),
          explanations: [],
          basedOn: 1,
          idempotencyKey: 'again',
        },
      },
      { token: clerk },
    );
    expect(at(body, 'data', 'it', '__typename')).toBe('ReportFiled');
    expect(itemOf(await review(), 'publishedOnTime')).toMatchObject({ awarded: null });
  });
});

test('refused: two things at once, what the year does not have, no reason, points outside of the item', async () => {
  const bad = async (about: About): Promise<unknown> =>
    at(await own.do('appeal', input({ basedOn: 2, ...about })), 'places');
  expect(await bad({ indicator: 'substance', rule: 'T3-BAL' })).toEqual([{ path: 'rule', reason: 'TWICE' }]);
  expect(await bad({ indicator: 'trained' })).toEqual([{ path: 'indicator', reason: 'UNKNOWN_NAME' }]);
  expect(await bad({ rule: 'T9' })).toEqual([{ path: 'rule', reason: 'UNKNOWN_NAME' }]);
  expect(await bad({ cells: ['applications.newlyReceived.total'] })).toEqual([
    { path: 'cells', reason: 'UNKNOWN_NAME' },
  ]);
  expect(await bad({ reason: '' })).toEqual([{ path: 'reason', reason: 'EMPTY' }]);
  expect(await own.do('appeal', input({ id: 'x', basedOn: 2 }))).toMatchObject({ code: 'BAD_VALUE' });
  const substance = input({ basedOn: 2, indicator: 'substance' });
  expect(await own.do('appeal', substance)).toMatchObject({ __typename: 'AppealKept' });
  const places = async (given: About): Promise<unknown> => at(await answer(substance['id'], given), 'places');
  expect(await places({ points: 3 })).toEqual([{ path: 'indicator', reason: 'EMPTY' }]);
  expect(await places({ indicator: 'substance' })).toEqual([{ path: 'points', reason: 'EMPTY' }]);
  expect(await places({ indicator: 'substance', points: 6 })).toEqual([
    { path: 'points', reason: 'OUT_OF_RANGE' },
  ]);
  expect(await places({ indicator: 'clean', points: 5 })).toEqual([
    { path: 'indicator', reason: 'UNKNOWN_NAME' },
  ]);
  expect(await places({ verdict: 'REJECTED', indicator: 'substance', points: 3 })).toEqual([
    { path: 'points', reason: 'OUT_OF_RANGE' },
  ]);
  expect(await places({ reason: ' ' })).toEqual([{ path: 'reason', reason: 'EMPTY' }]);
});

test('nobody appeals about a report that the county has never seen', async () => {
  const unfiled = new ReviewClient(world, { token: await world.token('CLERK', silent) });
  expect(await unfiled.do('appeal', input({ unit: silent, basedOn: 0 }))).toMatchObject({
    code: 'REPORT_LOCKED',
  });
});

test('two officers who answer at once give one answer', async () => {
  const about = input({ basedOn: 2, indicator: 'clean' });
  await own.do('appeal', about);
  const given = await Promise.all(
    (['UPHELD', 'REJECTED', 'CHANGED'] as const).map((verdict) => answer(about['id'], { verdict })),
  );
  expect(given.filter((one) => one['__typename'] === 'AppealKept')).toHaveLength(1);
  expect(given.filter((one) => one['code'] === 'APPEAL_ENDED')).toHaveLength(2);
});

test('all of it stands in the chain', async () => {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
