import { StandingService } from '@mingjian/server/filing/standing.service';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { FilingClient, findingsOf, receiptOf, said } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let clerk: FilingClient;
let supervisor: FilingClient;
const town = (place: number): string => `9901011${String(place).padStart(2, '0')}`;

beforeAll(async () => {
  world = await startWorld();
  const units = Array.from({ length: 20 }, (_, place) => ({ code: town(place) }));
  await world.county({ units, years: [2023, 2024, 2025] });
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });
  supervisor = new FilingClient(world, { token: await world.token('SUPERVISOR', '990101') });
});

async function countyActs(unit: string, act: 'REPORT_RETURNED' | 'REPORT_ACCEPTED'): Promise<void> {
  const [row] = await world.database.query<{ unit_id: string }>(
    'select unit_id from unit_validity where code = $1',
    [unit],
  );
  if (!row) throw new Error(`No unit ${unit}`);
  const outcome = await world
    .get(StandingService)
    .recordAct({ accountId: null }, { unitId: row.unit_id, year: 2025, act });
  expect(outcome.kind).toBe('ACT_RECORDED');
}

async function eventsOf(unit: string): Promise<readonly string[]> {
  const rows = await world.database.query<{ act: string }>(
    `select act from event join unit_validity u using (unit_id) 
     where u.code = $1 and report_year = 2025 order by sequence`,
    [unit],
  );
  return rows.map(({ act }) => act);
}

describe('a draft', () => {
  test('may hold what no filed report may: blanks, fractions, less than nothing; it is told what is wrong', async () => {
    const half = aReport(town(0), 2025, {
      'disputes.directSuit.upheld': 1.5,
      'proactive.penalty.decisions': -2,
      'applications.granted.total': undefined,
    });
    const saved = await clerk.saveDraft(half, 0);
    expect(saved).toMatchObject({
      __typename: 'DraftSaved',
      revision: 1,
      savedAt: '2026-01-15T02:00:00.000Z',
    });
    expect(findingsOf(saved).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['T4-INT', 'T2-NONNEG', 'T3-NULL']),
    );
    const shown = await clerk.report(town(0), 2025);
    expect(shown).toMatchObject({ state: 'DRAFT', version: 0, revision: 1, receipt: null, filedAt: null });
    expect(shown?.['figures']).toContainEqual({ cell: 'disputes.directSuit.upheld', value: 1.5 });
    expect(findingsOf(shown).map(said)).toEqual(findingsOf(saved).map(said));
  });

  test('keeps the reasons given so far, also those for findings that are gone', async () => {
    const explanations = [
      { rule: 'YY-CARRY', cells: ['applications.broughtForward.total'], reason: '写到一半' },
    ];
    await clerk.saveDraft(aReport(town(1), 2025), 0, explanations);
    expect(await clerk.report(town(1), 2025)).toMatchObject({
      explanations: [{ ...explanations[0], left: null, right: null }],
    });
  });

  test('is saved over the revision that was seen, and over no other', async () => {
    expect(await clerk.saveDraft(aReport(town(2), 2025), 1)).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 0,
    });
    await clerk.saveDraft(aReport(town(2), 2025), 0);
    expect(await clerk.saveDraft(aReport(town(2), 2025, applications(2)), 1)).toMatchObject({ revision: 2 });
    expect(await clerk.saveDraft(aReport(town(2), 2025), 1)).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 2,
      basedOn: 1,
    });
    expect(await eventsOf(town(2))).toEqual(['DRAFT_STARTED']);
  });

  test('is begun once when eight begin it at once', async () => {
    // Eight connections that are open already: opening them one by one would put the eight in a row.
    await Promise.all(Array.from({ length: 8 }, () => world.database.query('select pg_sleep(0.1)')));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => clerk.saveDraft(aReport(town(3), 2025, applications(n)), 0)),
    );
    expect(outcomes.filter(({ revision }) => revision === 1)).toHaveLength(1);
    expect(outcomes.filter(({ current }) => current === 1)).toHaveLength(7);
    expect(await eventsOf(town(3))).toEqual(['DRAFT_STARTED']);
  });

  test('is gone once the report is filed, and its revisions never come again', async () => {
    await clerk.saveDraft(aReport(town(4), 2025), 0);
    await clerk.saveDraft(aReport(town(4), 2025), 1);
    receiptOf(await clerk.file(aReport(town(4), 2025)));
    expect(await clerk.report(town(4), 2025)).toMatchObject({ state: 'FILED', version: 1, revision: null });
    expect(await clerk.saveDraft(aReport(town(4), 2025), 0)).toMatchObject({
      code: 'REPORT_LOCKED',
      state: 'FILED',
    });
    expect(await clerk.recall(town(4), 2025, 1)).toMatchObject({ report: { revision: 3 } });
  });

  test('is its unit’s alone', async () => {
    await clerk.saveDraft(aReport(town(5), 2025), 0);
    const neighbour = new FilingClient(world, { token: await world.token('CLERK', town(6)) });
    expect(await supervisor.report(town(5), 2025)).toBeNull();
    expect(await neighbour.report(town(5), 2025)).toBeNull();
    expect(await new FilingClient(world, {}).report(town(5), 2025)).toBeNull();
    expect(await neighbour.saveDraft(aReport(town(5), 2025), 1)).toMatchObject({ code: 'NOT_FOUND' });
    const { body } = await supervisor.answer('saveDraft', {
      input: { report: aReport(town(5), 2025), basedOn: 1 },
    });
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
  });

  test('is refused where no report can be filed', async () => {
    expect(await clerk.saveDraft(aReport(town(6), 2031), 0)).toMatchObject({ code: 'CYCLE_CLOSED' });
    await world.database.query(
      `update cycle set closed_at = '2025-02-01T00:00:00Z' where report_year = 2023`,
    );
    expect(await clerk.saveDraft(aReport(town(6), 2023), 0)).toMatchObject({
      code: 'CYCLE_CLOSED',
      closedOn: '2025-02-01',
    });
    expect(await clerk.saveDraft({ ...aReport(town(6), 2025), formatFound: 'x' }, 0)).toMatchObject({
      code: 'FORMAT_MISMATCH',
      due: 'revised-2021',
      found: 'x',
    });
    const figures = [{ cell: 'disputes.directSuit.upheld', value: '1' }];
    expect(await clerk.saveDraft({ ...aReport(town(6), 2025), figures }, 0)).toMatchObject({
      code: 'BAD_VALUE',
      places: [{ path: 'figures[0].value', reason: 'NOT_A_NUMBER' }],
    });
    expect(await eventsOf(town(6))).toEqual([]);
  });
});

describe('a filed report', () => {
  test('taken back is a draft again with the same words, and filed again as the next version', async () => {
    receiptOf(await clerk.file(aReport(town(7), 2025, applications(7))));
    expect(await clerk.recall(town(7), 2025, 0)).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 1,
    });
    const recalled = await clerk.recall(town(7), 2025, 1);
    expect(recalled).toMatchObject({
      __typename: 'ReportRecalled',
      report: {
        state: 'DRAFT',
        version: 1,
        revision: 1,
        filedAt: null,
        versions: [{ n: 1, recalled: true }],
      },
    });
    expect(at(recalled, 'report', 'figures')).toContainEqual({
      cell: 'applications.newlyReceived.total',
      value: 7,
    });
    expect(await supervisor.report(town(7), 2025)).toBeNull();
    expect(await supervisor.report(town(7), 2025, 1)).toBeNull();
    expect(await clerk.report(town(7), 2025, 1)).toMatchObject({ version: 1, revision: null });

    world.clock.set(new Date('2026-01-18T02:00:00Z'));
    expect(await clerk.file(aReport(town(7), 2025, applications(8)))).toMatchObject({
      current: 1,
      basedOn: 0,
    });
    const again = receiptOf(await clerk.file(aReport(town(7), 2025, applications(8)), { basedOn: 1 }));
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(again.version).toBe(2);
    expect(await supervisor.report(town(7), 2025)).toMatchObject({
      version: 2,
      filedAt: '2026-01-18T02:00:00.000Z',
      versions: [
        { n: 1, recalled: true },
        { n: 2, recalled: false },
      ],
    });
  });

  test('after a later version was taken back came when the first one did that was not', async () => {
    const { unit, file } = {
      unit: town(11),
      file: (basedOn: number) => clerk.file(aReport(town(11), 2025), { basedOn }),
    };
    receiptOf(await file(0));
    receiptOf(await file(1));
    expect(await clerk.recall(unit, 2025, 2)).toMatchObject({ report: { filedAt: null } });
    world.clock.set(new Date('2026-01-22T02:00:00Z'));
    const { findings } = await file(2);
    expect(findings).not.toContainEqual(expect.objectContaining({ rule: 'TM-SUBMIT' }));
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(await supervisor.report(unit, 2025)).toMatchObject({
      version: 3,
      filedAt: '2026-01-15T02:00:00.000Z',
    });
    expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
  });

  test('is not taken back once the county has looked at it, nor by those who do not file', async () => {
    receiptOf(await clerk.file(aReport(town(8), 2025)));
    const { body } = await supervisor.answer('recallReport', {
      input: { unit: town(8), year: 2025, basedOn: 1 },
    });
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
    await countyActs(town(8), 'REPORT_ACCEPTED');
    expect(await clerk.recall(town(8), 2025, 1)).toMatchObject({ code: 'REPORT_LOCKED', state: 'ACCEPTED' });
    expect(await clerk.file(aReport(town(8), 2025), { basedOn: 1 })).toMatchObject({
      code: 'REPORT_LOCKED',
      state: 'ACCEPTED',
    });
    expect(await clerk.recall(town(9), 2025, 0)).toMatchObject({ code: 'REPORT_LOCKED', state: 'NOT_FILED' });
    expect(await clerk.recall('990102100', 2025, 0)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('that was returned is written and filed again; it was received when it was first', async () => {
    receiptOf(await clerk.file(aReport(town(10), 2025)));
    await countyActs(town(10), 'REPORT_RETURNED');
    expect(await clerk.report(town(10), 2025)).toMatchObject({
      state: 'RETURNED',
      version: 1,
      revision: null,
    });
    expect(await clerk.saveDraft(aReport(town(10), 2025, applications(1)), 0)).toMatchObject({ revision: 1 });
    expect(await clerk.report(town(10), 2025)).toMatchObject({ state: 'RETURNED', version: 1, revision: 1 });
    expect(await supervisor.report(town(10), 2025)).toMatchObject({ version: 1, revision: null });
    world.clock.set(new Date('2026-02-18T02:00:00Z'));
    const again = await clerk.file(aReport(town(10), 2025, applications(1)), { basedOn: 1 });
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(receiptOf(again).version).toBe(2);
    expect(findingsOf(again).map(({ rule }) => rule)).toEqual(['TM-DUE', 'TM-NODATE']);
    expect(await eventsOf(town(10))).toEqual([
      'REPORT_FILED',
      'REPORT_RETURNED',
      'DRAFT_STARTED',
      'REPORT_FILED',
    ]);
  });
});

test('after all of it the archive is as it was written', async () => {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
