import { StandingService } from '@mingjian/server/filing/standing.service';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { FilingClient } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

const world = await startWorld();
const town = (place: number): string => `9901011${String(place).padStart(2, '0')}`;
const departments = [
  { code: '990101-edu', name: '教育局', kind: 'DEPARTMENT' as const },
  { code: '990101-fin', name: '财政局', kind: 'DEPARTMENT' as const },
];
await world.county({
  units: [...Array.from({ length: 12 }, (_, place) => ({ code: town(place) })), ...departments],
  years: [2024],
});
const administrator = { token: await world.token('ADMINISTRATOR', '990101') };
const supervisor = { token: await world.token('SUPERVISOR', '990101') };
const clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });

const problem = '... on Problem { code message } ... on BadValue { places { path reason } }';
const cycle = 'cycle { year filingDue dates { kinds filingDue } expected filed closedOn }';
const mutations = {
  openCycle: `mutation ($input: OpenCycleInput!) { openCycle(input: $input) { __typename ${problem}
    ... on CycleOpened { ${cycle} } ... on CycleClosed { closedOn } } }`,
  closeCycle: `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) { __typename ... on Problem { code }
    ... on CycleFrozen { ${cycle} } ... on CycleClosed { closedOn } } }`,
  reopenCycle: `mutation ($input: ReopenCycleInput!) { reopenCycle(input: $input) { __typename ${problem}
    ... on CycleReopened { ${cycle} } ... on CycleClosed { closedOn } } }`,
  withdrawExpectation: `mutation ($input: WithdrawExpectationInput!) { withdrawExpectation(input: $input) {
    __typename ${problem} ... on ExpectationWithdrawn { unit { code expected state } }
    ... on ReportLocked { state } } }`,
  extendDue: `mutation ($input: ExtendDueInput!) { extendDue(input: $input) { __typename ${problem}
    ... on DueExtended { unit { due } } } }`,
} as const;

async function act(
  name: keyof typeof mutations,
  input: Facts,
  asking: Asking = administrator,
): Promise<unknown> {
  const { body } = await world.graphql(mutations[name], { input }, asking);
  return at(body, 'data', name) ?? at(body, 'errors', 0, 'extensions', 'code');
}

const open = (input: Facts = {}): Promise<unknown> =>
  act('openCycle', { region: '990101', year: 2025, filingDue: '2026-01-20', ...input });
const close = (year = 2025): Promise<unknown> => act('closeCycle', { region: '990101', year });
const reopen = (reason: unknown = '两家迟报，经批准补报', year = 2025): Promise<unknown> =>
  act('reopenCycle', { region: '990101', year, reason });

async function dueOf(code: string): Promise<unknown> {
  const { body } = await world.graphql(
    'query ($code: String!) { unit(code: $code, year: 2025) { due } }',
    { code },
    supervisor,
  );
  return at(body, 'data', 'unit', 'due');
}

function events(): Promise<readonly { act: string; detail: Facts; unit_id: string | null }[]> {
  return world.database.query(
    `select act, detail, unit_id from event e join region_validity v using (region_id)
     where v.code = '990101' order by sequence`,
  );
}

async function lastEvent() {
  return (await events()).at(-1);
}

test('kinds of units have days of their own, and a unit that joins later has the day of its kind', async () => {
  const opened = await open({
    filingDue: '2026-01-20',
    dates: [{ kinds: ['TOWN', 'TOWNSHIP', 'SUBDISTRICT'], filingDue: '2026-01-15' }],
    expected: [...Array.from({ length: 12 }, (_, place) => town(place)), '990101-edu'],
  });
  expect(opened).toMatchObject({
    cycle: {
      expected: 13,
      filingDue: '2026-01-20',
      dates: [{ kinds: ['SUBDISTRICT', 'TOWN', 'TOWNSHIP'], filingDue: '2026-01-15' }],
    },
  });
  expect(await dueOf(town(3))).toBe('2026-01-15');
  expect(await dueOf('990101-edu')).toBe('2026-01-20');
  expect((await lastEvent())?.detail).toMatchObject({
    dueByKind: ['SUBDISTRICT 2026-01-15', 'TOWN 2026-01-15', 'TOWNSHIP 2026-01-15'],
  });
});

test('days by kind stay when the general day is moved, change when they are given, and go with an empty list', async () => {
  await open({ filingDue: '2026-01-22', expected: ['990101-edu'] });
  expect(await dueOf(town(3))).toBe('2026-01-15');
  expect(await dueOf('990101-edu')).toBe('2026-01-22');
  await open({ filingDue: '2026-01-22', dates: [{ kinds: ['DEPARTMENT'], filingDue: '2026-01-23' }] });
  expect([await dueOf(town(3)), await dueOf('990101-edu'), await dueOf('990101-fin')]).toEqual([
    '2026-01-22',
    '2026-01-23',
    '2026-01-23',
  ]);
  expect(await open({ filingDue: '2026-01-20', dates: [] })).toMatchObject({ cycle: { dates: [] } });
  expect(await dueOf('990101-fin')).toBe('2026-01-20');
});

test('a kind with two days, or with none, is a bad value with its place', async () => {
  const dates = [
    { kinds: ['TOWN'], filingDue: '2026-01-15' },
    { kinds: ['TOWN', 'DEPARTMENT'], filingDue: '15日' },
    { kinds: [], filingDue: '2026-01-15' },
  ];
  expect(await open({ dates })).toMatchObject({
    places: [
      { path: 'dates[1].filingDue', reason: 'NOT_A_DAY' },
      { path: 'dates[1].kinds[0]', reason: 'TWICE' },
      { path: 'dates[2].kinds', reason: 'EMPTY' },
    ],
  });
});

test('a unit is taken off the list with a reason while nothing stands there, and put on it again', async () => {
  const withdraw = (unit: string, reason: unknown = '已撤并'): Promise<unknown> =>
    act('withdrawExpectation', { unit, year: 2025, reason });
  expect(await withdraw(town(11), '  ')).toMatchObject({ places: [{ path: 'reason', reason: 'EMPTY' }] });
  expect(await withdraw(town(11))).toEqual({
    __typename: 'ExpectationWithdrawn',
    unit: { code: town(11), expected: false, state: null },
  });
  expect(await lastEvent()).toMatchObject({ act: 'EXPECTATION_WITHDRAWN', detail: { reason: '已撤并' } });
  expect(await withdraw(town(11))).toMatchObject({ code: 'UNIT_NOT_EXPECTED' });
  expect(await clerk.saveDraft(aReport(town(11), 2025), 0)).toMatchObject({ code: 'UNIT_NOT_EXPECTED' });

  await clerk.saveDraft(aReport(town(10), 2025), 0);
  expect(await withdraw(town(10))).toMatchObject({ code: 'REPORT_LOCKED', state: 'DRAFT' });
  expect(await open({ expected: [town(11)] })).toMatchObject({ cycle: { expected: 14 } });
});

test('two years are open at once, each with its own list and days', async () => {
  expect(await clerk.file(aReport(town(0), 2024, applications(3)))).toMatchObject({
    __typename: 'ReportFiled',
  });
  expect(await clerk.file(aReport(town(0), 2025, applications(4)))).toMatchObject({
    __typename: 'ReportFiled',
  });
  const { body } = await world.graphql(
    '{ cycles(region: "990101") { year filingDue closedOn expected filed toReview } }',
    {},
    supervisor,
  );
  expect(at(body, 'data', 'cycles')).toEqual([
    { year: 2025, filingDue: '2026-01-20', closedOn: null, expected: 14, filed: 1, toReview: 1 },
    { year: 2024, filingDue: '2025-01-20', closedOn: null, expected: 14, filed: 1, toReview: 1 },
  ]);
});

test('in a closed year nothing changes: no filing, no draft, no recall, no act of the county', async () => {
  const before = await clerk.report(town(0), 2025);
  expect(await close()).toMatchObject({
    __typename: 'CycleFrozen',
    cycle: { closedOn: '2026-01-15', expected: 14, filed: 1 },
  });
  expect(await lastEvent()).toMatchObject({ act: 'CYCLE_CLOSED', detail: { expected: 14, filed: 1 } });

  const frozen = { code: 'CYCLE_CLOSED', closedOn: '2026-01-15' };
  expect(await clerk.file(aReport(town(1), 2025))).toMatchObject(frozen);
  expect(await clerk.saveDraft(aReport(town(1), 2025), 0)).toMatchObject(frozen);
  expect(await clerk.recall(town(0), 2025, 1)).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(
    await act('extendDue', { unit: town(1), year: 2025, due: '2026-02-01', reason: '病' }),
  ).toMatchObject({
    code: 'CYCLE_CLOSED',
  });
  expect(await act('withdrawExpectation', { unit: town(1), year: 2025, reason: '撤并' })).toMatchObject({
    code: 'CYCLE_CLOSED',
  });
  expect(await open({ expected: [town(1)] })).toMatchObject(frozen);
  const [unit] = await world.database.query<{ readonly id: string }>(
    'select unit_id as id from unit_validity where code = $1',
    [town(0)],
  );
  const accepted = world
    .get(StandingService)
    .recordAct({ accountId: null }, { unitId: unit?.id ?? '', year: 2025, act: 'REPORT_ACCEPTED' });
  expect(await accepted).toMatchObject({ kind: 'CYCLE_CLOSED' });

  expect(await clerk.report(town(0), 2025)).toEqual(before);
  // The other year goes on.
  expect(await clerk.file(aReport(town(1), 2024))).toMatchObject({ __typename: 'ReportFiled' });
});

test('closed twice, a year is closed once; a year that was never opened cannot be closed', async () => {
  const before = await events();
  expect(await close()).toMatchObject({ __typename: 'CycleFrozen' });
  expect(await events()).toEqual(before);
  expect(await close(2023)).toMatchObject({ code: 'CYCLE_CLOSED', closedOn: null });
});

test('a closed year is opened again with a reason, which the log keeps, and goes on where it was', async () => {
  expect(await reopen('')).toMatchObject({ places: [{ path: 'reason', reason: 'EMPTY' }] });
  expect(await reopen()).toMatchObject({ __typename: 'CycleReopened', cycle: { closedOn: null } });
  expect(await lastEvent()).toMatchObject({
    act: 'CYCLE_REOPENED',
    detail: { reason: '两家迟报，经批准补报', closedOn: '2026-01-15' },
  });
  expect(await clerk.recall(town(0), 2025, 1)).toMatchObject({ __typename: 'ReportRecalled' });
  expect(await clerk.file(aReport(town(1), 2025))).toMatchObject({ __typename: 'ReportFiled' });
  const before = await events();
  expect(await reopen()).toMatchObject({ __typename: 'CycleReopened' });
  expect(await events()).toEqual(before);
});

test('whoever files while a year is being closed is in before it, or refused: never half', async () => {
  for (let round = 0; round < 4; round += 1) {
    const units = Array.from({ length: 8 }, (_, place) => town(place + 2));
    const basedOn = round;
    const reports = units.map((unit) =>
      clerk.file(aReport(unit, 2025, applications(round + 1)), { basedOn }),
    );
    const [closed, ...filed] = await Promise.all([close(), ...reports]);
    expect(closed).toMatchObject({ __typename: 'CycleFrozen' });
    const chain = (await events()).map((event) => event.act);
    // Nothing of a report follows the closing in the log.
    expect(chain.at(-1)).toBe('CYCLE_CLOSED');
    for (const [index, outcome] of filed.entries()) {
      const isIn = outcome['__typename'] === 'ReportFiled';
      if (!isIn) expect(outcome).toMatchObject({ code: 'CYCLE_CLOSED' });
      const report = await clerk.report(units[index] ?? '', 2025);
      expect(report?.['version'] ?? 0).toBe(isIn ? round + 1 : round);
    }
    await reopen();
    // Those refused are in now, so that the next round begins alike for all.
    for (const [index, outcome] of filed.entries())
      if (outcome['__typename'] !== 'ReportFiled')
        expect(
          await clerk.file(aReport(units[index] ?? '', 2025, applications(round + 1)), { basedOn }),
        ).toMatchObject({ __typename: 'ReportFiled' });
  }
});

test('a filing that waits for a closing sees that the year is closed', async () => {
  const [unit] = await world.database.query<{ readonly id: string }>(
    'select unit_id as id from unit_validity where code = $1',
    [town(9)],
  );
  const version = (await clerk.report(town(9), 2025))?.['version'];
  let filing: Promise<Facts> | undefined;
  await world.database.transaction(async (tx) => {
    await tx.query(
      `update cycle set closed_at = now() where report_year = 2025
       and region_id = (select region_id from region_validity where code = '990101')`,
    );
    await tx.query('update obligation set closed_at = now() where unit_id = $1 and report_year = 2025', [
      unit?.id,
    ]);
    filing = clerk.file(aReport(town(9), 2025), { basedOn: Number(version) });
    await expect
      .poll(async () => {
        const [waiting] = await world.database.query<{ readonly n: number }>(
          `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock'`,
        );
        return waiting?.n;
      })
      .toBeGreaterThan(0);
  });
  expect(await filing).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect((await clerk.report(town(9), 2025))?.['version']).toBe(version);
});

test('all of it stands in the chain as it is in the tables', async () => {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
