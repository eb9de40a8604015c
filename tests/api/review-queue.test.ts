import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { ReviewQueueService } from '@mingjian/server/review/review-queue.service';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { judged, refusal, supervisorOver } from './compared-county.js';
import { FilingClient, findingsOf, reasonFor, receiptOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const year = 2025;
const code = (n: number): string => `9901011${String(n).padStart(2, '0')}`;
let regionId = '';
let county: ReviewClient;
let supervisor = '';

const query = `query Q($region: String!, $year: Int!, $first: Int, $after: String) {
  it: reviewQueue(region: $region, year: $year, first: $first, after: $after) {
    totalCount waiting today counts { need reports } pageInfo { endCursor hasNextPage }
    nodes { code name kind need state amendment { state n } version versionBefore filedAt daysWaiting due daysLate
      blockFindings explainFindings informFindings openRemarks answeredRemarks unsentRemarks changedCells correctionDue }
  } }`;

const clerkOf = async (unit: string) => {
  const token = await world.token('CLERK', unit);
  return { files: new FilingClient(world, { token }), answers: new ReviewClient(world, { token }) };
};

async function queueFor(token: string, more: Facts = {}): Promise<unknown> {
  const { body } = await world.graphql(query, { region: '990101', year, ...more }, { token });
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data', 'it');
}

/** Files with reasons for whatever asks for one. */
async function fileWithReasons(client: FilingClient, report: ReturnType<typeof aReport>): Promise<void> {
  const refused = await client.file(report);
  expect(refused).toMatchObject({ code: 'EXPLANATION_MISSING' });
  const explanations = findingsOf(refused).map((finding) => reasonFor(finding, '已核实'));
  receiptOf(await client.file(report, { explanations }));
}

const judge = (): Promise<void> => judged(world, regionId);

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: Array.from({ length: 9 }, (_, n) => ({ code: code(n) })),
    years: [year - 1, year],
  }));
  supervisor = await world.token('SUPERVISOR', '990101');
  county = new ReviewClient(world, { token: supervisor });
  const day = (n: number) => world.clock.set(new Date(`2026-01-${n}T02:00:00Z`));
  const clerks = await Promise.all(Array.from({ length: 9 }, (_, n) => clerkOf(code(n))));
  const clerk = (n: number) => {
    const found = clerks[n];
    if (!found) throw new Error(`No clerk ${n}`);
    return found;
  };

  day(15);
  // 0: returned, answered, filed again with two cells changed. 7: returned, nothing came back.
  for (const n of [0, 7]) {
    receiptOf(await clerk(n).files.file(aReport(code(n), year)));
    const remark = await county.remark({ unit: code(n), year, basedOn: 1, body: '请核对' });
    await county.do('returnReport', { unit: code(n), year, basedOn: 1, dueOn: '2026-01-18' });
    if (n === 0) await clerk(n).answers.do('answerRemark', { id: randomUUID(), remark, body: '已改' });
  }
  const changed = { 'proactive.licensing.decisions': 3, 'proactive.penalty.decisions': 1 };
  receiptOf(await clerk(0).files.file(aReport(code(0), year, changed), { basedOn: 1 }));
  // 1 and 2: with something to explain; 2 has waited longer.
  const doubtful = (n: number) =>
    aReport(code(n), year, applications(2, { broughtForward: 1, carriedForward: 1 }));
  for (const n of [1, 2])
    receiptOf(await clerk(n).files.file(aReport(code(n), year - 1, applications(4, { carriedForward: 2 }))));
  await fileWithReasons(clerk(2).files, doubtful(2));
  day(16);
  await fileWithReasons(clerk(1).files, doubtful(1));
  // 3: clean. 4: returned with time left. 5: accepted. 6: never filed. 8: a draft that was taken back.
  receiptOf(await clerk(3).files.file(aReport(code(3), year)));
  receiptOf(await clerk(4).files.file(aReport(code(4), year)));
  await county.do('returnReport', { unit: code(4), year, basedOn: 1, dueOn: '2026-01-29', note: '请核对' });
  receiptOf(await clerk(5).files.file(aReport(code(5), year)));
  await county.do('acceptReport', { unit: code(5), year, basedOn: 1 });
  receiptOf(await clerk(8).files.file(aReport(code(8), year)));
  await clerk(8).files.recall(code(8), year, 1);
  await judge();
  day(22);
});

test('every report expected stands where it needs somebody, the longest waiting first', async () => {
  const queue = await queueFor(supervisor);
  expect(queue).toMatchObject({
    totalCount: 9,
    waiting: 4,
    today: '2026-01-22',
    pageInfo: { hasNextPage: false },
    nodes: [
      { code: code(0), need: 'FILED_AGAIN', version: 2, versionBefore: 1, changedCells: 2, openRemarks: 1 },
      {
        code: code(2),
        need: 'TO_JUDGE',
        version: 1,
        versionBefore: null,
        changedCells: null,
        daysWaiting: 7,
      },
      { code: code(1), need: 'TO_JUDGE', daysWaiting: 6 },
      { code: code(3), need: 'CLEAN', blockFindings: 0, explainFindings: 0, daysWaiting: 6, daysLate: 0 },
      { code: code(7), need: 'CORRECTION_OVERDUE', state: 'RETURNED', correctionDue: '2026-01-18' },
      { code: code(4), need: 'CORRECTION_AWAITED', correctionDue: '2026-01-29', daysWaiting: null },
      { code: code(6), need: 'OVERDUE', state: 'NOT_FILED', version: null, daysLate: 2, blockFindings: null },
      { code: code(8), need: 'OVERDUE', state: 'DRAFT', version: null },
      { code: code(5), need: 'NOTHING', state: 'ACCEPTED' },
    ],
  });
  expect(at(queue, 'nodes', 1, 'explainFindings')).toBeGreaterThan(0);
  expect(at(queue, 'nodes', 0, 'answeredRemarks')).toBe(1);
  expect(at(queue, 'counts')).toContainEqual({ need: 'OVERDUE', reports: 2 });
});

test('a version that is not judged yet has no counts, and is not clean', async () => {
  const { files } = await clerkOf(code(3));
  receiptOf(await files.file(aReport(code(3), year), { basedOn: 1 }));
  const unjudged = (await queueFor(supervisor)) as { readonly nodes: readonly Facts[] };
  expect(unjudged.nodes.find((entry) => entry['code'] === code(3))).toMatchObject({
    need: 'TO_JUDGE',
    version: 2,
    explainFindings: null,
    changedCells: 0,
  });
  await judge();
  const judged = (await queueFor(supervisor)) as { readonly nodes: readonly Facts[] };
  expect(judged.nodes.find((entry) => entry['code'] === code(3))).toMatchObject({ need: 'CLEAN' });
});

test('remarks that were not sent are counted for whoever may make them, and for nobody else', async () => {
  await county.remark({ unit: code(3), year, basedOn: 2, body: '请核对' });
  const find = async (token: string) =>
    ((await queueFor(token)) as { readonly nodes: readonly Facts[] }).nodes.find(
      (entry) => entry['code'] === code(3),
    );
  expect(await find(supervisor)).toMatchObject({ need: 'TO_JUDGE', unsentRemarks: 1, openRemarks: 0 });
  const observer = await world.token('OBSERVER', '990101');
  expect(await find(observer)).toMatchObject({ unsentRemarks: null });
});

test('an amendment waits for a person while what it amends stands', async () => {
  const { files, answers } = await clerkOf(code(5));
  await answers.do('amendReport', { unit: code(5), year, basedOn: 1, reason: '漏计一件' });
  receiptOf(await files.file(aReport(code(5), year, { 'proactive.licensing.decisions': 1 }), { basedOn: 1 }));
  await judge();
  const { nodes } = (await queueFor(supervisor)) as { readonly nodes: readonly Facts[] };
  expect(nodes.find((entry) => entry['code'] === code(5))).toMatchObject({
    need: 'TO_JUDGE',
    state: 'ACCEPTED',
    amendment: { state: 'FILED', n: 2 },
    version: 2,
    versionBefore: 1,
    changedCells: 1,
  });
});

test('pages follow one another without a gap', async () => {
  const codes: unknown[] = [];
  let after: unknown = null;
  for (let page = 0; page < 5; page += 1) {
    const queue = await queueFor(supervisor, { first: 2, after });
    codes.push(...(at(queue, 'nodes') as readonly Facts[]).map((entry) => entry['code']));
    after = at(queue, 'pageInfo', 'endCursor');
  }
  expect([...codes].sort()).toEqual(Array.from({ length: 9 }, (_, n) => code(n)));
  expect(codes).toEqual(
    (at(await queueFor(supervisor), 'nodes') as readonly Facts[]).map((entry) => entry['code']),
  );
  const variables = { region: '990101', year, after: 'AAAA' };
  expect(await refusal(world, query, variables, { token: supervisor })).toBe('BAD_QUERY');
});

test('a queue costs the same few statements whatever stands in it', async () => {
  const viewer = supervisorOver(regionId);
  const statements = (first: number) =>
    countingRoundTrips(async (roundTrips) => {
      const question = { region: '990101', year, first, after: null, withChanges: true };
      expect(await world.get(ReviewQueueService).queue(viewer, question)).not.toBeNull();
      return roundTrips.count;
    });
  expect(await statements(1)).toBe(3);
  expect(await statements(100)).toBe(3);
});
