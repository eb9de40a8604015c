import { eventHash, firstHead } from '@mingjian/server/events/event';
import { EventLogRepository } from '@mingjian/server/events/event-log.repository';
import { AuthenticationService } from '@mingjian/server/accounts/authentication.service';
import type { Viewer } from '@mingjian/server/accounts/viewer';
import { FilingService } from '@mingjian/server/filing/filing.service';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { factsOf, FilingClient, filingInput, receiptOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let regionId: string;
let clerk: FilingClient;
let token: string;
const town = (place: number): string => `9901011${String(place).padStart(2, '0')}`;

beforeAll(async () => {
  world = await startWorld();
  const units = Array.from({ length: 60 }, (_, place) => ({ code: town(place) }));
  ({ regionId } = await world.county({ units, years: [2025] }));
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  token = await world.token('CLERK', '990101');
  clerk = new FilingClient(world, { token });
});

async function versionsOf(unit: string): Promise<number> {
  const [row] = await world.database.query<{ versions: number }>(
    `select count(*) as versions from report_version join unit_validity u using (unit_id) where u.code = $1`,
    [unit],
  );
  return row?.versions ?? 0;
}

async function viewer(): Promise<Viewer> {
  const authentication = await world
    .get(AuthenticationService)
    .authenticate({ authorization: `Bearer ${token}`, session: undefined });
  if (authentication.by === 'NOTHING') throw new Error('The token is nobody’s');
  return authentication.bearer.viewer;
}

describe('the same key', () => {
  test('with the same body files once and is answered alike, in whatever order its fields stand', async () => {
    const report = aReport(town(0), 2025, applications(3));
    const first = await clerk.file(report, { key: 'one' });
    const turned = Object.fromEntries(Object.entries(report).reverse());
    const second = await clerk.file({ ...report, ...turned }, { key: 'one' });
    expect(second).toEqual(first);
    expect(receiptOf(second).version).toBe(1);
    expect(await versionsOf(town(0))).toBe(1);
  });

  test('with another body, readable or not, is told to be used', async () => {
    const used = { code: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey: 'one' };
    expect(await clerk.file(aReport(town(0), 2025), { key: 'one' })).toMatchObject(used);
    expect(await clerk.file(aReport(town(1), 2025), { key: 'one' })).toMatchObject(used);
    const unreadable = aReport(town(0), 2025, { 'disputes.directSuit.upheld': 'x' });
    expect(await clerk.file(unreadable, { key: 'one' })).toMatchObject(used);
    expect(await versionsOf(town(0))).toBe(1);
  });

  test('belongs to the account that used it', async () => {
    const other = new FilingClient(world, { token: await world.token('APPROVER', town(1)) });
    receiptOf(await other.file(aReport(town(1), 2025), { key: 'one' }));
  });

  test('may be used again after a refusal, with the mended report', async () => {
    const key = 'mended';
    const wrong = aReport(town(2), 2025, { 'disputes.directSuit.total': 1 });
    expect(await clerk.file(wrong, { key })).toMatchObject({ code: 'REPORT_HAS_ERRORS' });
    receiptOf(await clerk.file(aReport(town(2), 2025), { key }));
  });

  test('eight times at once files once, with one answer for all', async () => {
    const report = aReport(town(3), 2025, applications(8));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => clerk.file(report, { key: 'at once' })),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    for (const outcome of outcomes) receiptOf(outcome);
    expect(await versionsOf(town(3))).toBe(1);
  });

  test('for two units of two counties at once files one of them', async () => {
    const both = new FilingClient(world, { token: await world.token('CLERK', '990102') });
    await world.database.query(
      `insert into account_grant (account_id, role, unit_id)
       select a.id, 'CLERK', u.unit_id from account a, unit_validity u
       where a.name = 'CLERK 990102' and u.code = $1`,
      [town(4)],
    );
    const outcomes = await Promise.all(
      [town(4), '990102100'].map((unit) => both.file(aReport(unit, 2025), { key: 'two counties' })),
    );
    expect(outcomes.map((outcome) => outcome['__typename']).sort()).toEqual([
      'IdempotencyKeyReused',
      'ReportFiled',
    ]);
  });
});

test('of eight first filings of one unit at once, one is received; the others are told of it', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, received) => clerk.file(aReport(town(5), 2025, applications(received)))),
  );
  const changed = outcomes.filter(({ code }) => code === 'REPORT_CHANGED_MEANWHILE');
  expect(changed).toHaveLength(7);
  for (const outcome of changed) expect(outcome).toMatchObject({ current: 1, basedOn: 0 });
  expect(await versionsOf(town(5))).toBe(1);
});

test('32 filings by 32 units at once leave an unbroken chain and sums equal to a recount', async () => {
  const amounts = Array.from({ length: 32 }, (_, place) => place * 7 + 1);
  const outcomes = await Promise.all(
    amounts.map((received, place) => clerk.file(aReport(town(20 + place), 2025, applications(received)))),
  );
  const sequences = outcomes.map((outcome) => receiptOf(outcome).sequence);
  expect(new Set(sequences).size).toBe(32);

  const events = await world.get(EventLogRepository).after(world.database, regionId, 0, 10_000);
  let head = firstHead(regionId);
  for (const [index, { hash, ...event }] of events.entries()) {
    expect(event).toMatchObject({ sequence: index + 1, previousHash: head });
    expect(eventHash(event)).toBe(hash);
    head = hash;
  }
  for (const outcome of outcomes) {
    const { sequence, chainHead, sha256, version } = receiptOf(outcome);
    expect(events[sequence - 1]).toMatchObject({ hash: chainHead, versionSha256: sha256, versionN: version });
  }

  const [sums] = await world.database.query<{ units: number; received: string }>(
    `select count(*) as units, sum(value)::text as received from fact join unit_validity u using (unit_id)
     where measure = 'applications.received' and u.code >= $1 and u.code <= $2`,
    [town(20), town(51)],
  );
  const recount = amounts.reduce((sum, received) => sum + received, 0);
  expect(sums).toEqual({ units: 32, received: String(recount) });
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});

test('filing goes to the database and back at most eight times, the look-up of the token included', async () => {
  await countingRoundTrips(async (roundTrips) => {
    const asker = await viewer();
    const request = { report: aReport(town(6), 2025), explanations: [], basedOn: 0, idempotencyKey: 'few' };
    const outcome = await world.get(FilingService).fileReport(asker, request);
    expect(outcome).toMatchObject({ kind: 'REPORT_FILED' });
    expect(roundTrips.count).toBe(6);
  });
});

describe('many reports in one request', () => {
  test('each have their own outcome, in the order in which they came; a bad one costs the others nothing', async () => {
    const answer = await clerk.fileAll([
      filingInput(aReport(town(7), 2025)),
      filingInput(aReport(town(8), 2025, { 'disputes.directSuit.total': 1 })),
      filingInput(aReport('990102100', 2025)),
      filingInput(aReport(town(8), 2025, { 'disputes.directSuit.total': 'x' })),
      filingInput(aReport(town(9), 2025)),
      filingInput(aReport(town(7), 2025, applications(1)), { basedOn: 1 }),
      filingInput(aReport(town(0), 2025), { basedOn: 0 }),
    ]);
    expect(answer['__typename']).toBe('ReportsFiled');
    expect(outcomesOf(answer).map(({ code, __typename }) => code ?? __typename)).toEqual([
      'ReportFiled',
      'REPORT_HAS_ERRORS',
      'NOT_FOUND',
      'BAD_VALUE',
      'ReportFiled',
      'ReportFiled',
      'REPORT_CHANGED_MEANWHILE',
    ]);
    expect(await versionsOf(town(7))).toBe(2);
  });

  test('may be sent again whole: what was received is answered as before', async () => {
    const reports = [10, 11].map((place) =>
      filingInput(aReport(town(place), 2025), { key: `again ${place}` }),
    );
    const first = await clerk.fileAll(reports);
    expect(await clerk.fileAll(reports)).toEqual(first);
    expect(await versionsOf(town(10))).toBe(1);
  });

  test('are at most 100', async () => {
    const report = { unit: town(12), reportYear: 2025 };
    const answer = await clerk.fileAll(Array.from({ length: 101 }, () => filingInput(report)));
    expect(answer).toMatchObject({ code: 'TOO_LARGE', limit: 100, actual: 101 });
  });

  test('are not a supervisor’s to file', async () => {
    const supervisor = new FilingClient(world, { token: await world.token('SUPERVISOR', '990101') });
    const reports = [filingInput(aReport(town(13), 2025))];
    const { body } = await supervisor.answer('fileReports', { input: { reports } });
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
  });

  test('are not found where somebody files for one unit and only watches over the other', async () => {
    const both = new FilingClient(world, { token: await world.token('CLERK', town(14)) });
    await world.database.query(
      `insert into account_grant (account_id, role, region_id)
       select id, 'SUPERVISOR', $2::uuid from account where name = $1`,
      [`CLERK ${town(14)}`, regionId],
    );
    const answer = await both.fileAll([13, 14].map((place) => filingInput(aReport(town(place), 2025))));
    expect(outcomesOf(answer)).toMatchObject([{ code: 'NOT_FOUND' }, { __typename: 'ReportFiled' }]);
  });
});

function outcomesOf(answer: Facts): readonly Facts[] {
  const outcomes = answer['outcomes'];
  if (!Array.isArray(outcomes)) throw new Error('No outcomes');
  return outcomes.map(factsOf);
}
