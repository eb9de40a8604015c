import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { expect, test, vi } from 'vitest';
import { plan, town } from './mengjin.js';
import { stands } from './unit-rows.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

const usualNow = '2026-01-15T02:00:00Z';
const world = await startWorld({ now: new Date(usualNow) });
const towns = [
  { code: '990101-gov', name: '县政府办公室', kind: 'COUNTY_OFFICE' as const },
  { code: '990101101', name: '东镇' },
  { code: '990101102', name: '西镇' },
  { code: '990101103', name: '南镇' },
];
await world.county({ code: '990101', units: towns });
await world.county({ code: '990102', units: [{ code: '990102101' }], years: [2024, 2025] });

const administrator = { token: await world.token('ADMINISTRATOR', '990101') };
const supervisor = { token: await world.token('SUPERVISOR', '990101') };
const observer = { token: await world.token('OBSERVER', '990101') };
const clerk = { token: await world.token('CLERK', '990101102') };
const neighbour = { token: await world.token('ADMINISTRATOR', '990102') };
const nobody = {};

const cycleFields = `year format filingDue publicationDue openedOn closedOn today expected filed onTime late overdue
  withFindings byKind { kind expected filed onTime late overdue withFindings } byState { state units }
  region { code name } freshness { event assessedEvent assessedAt }`;

async function cycleSeenBy(asking: Asking, region = '990101', year = 2025): Promise<unknown> {
  const { body } = await world.graphql(
    `query ($region: String!, $year: Int!) { cycle(region: $region, year: $year) { ${cycleFields} } }`,
    { region, year },
    asking,
  );
  return at(body, 'errors') === undefined ? at(body, 'data', 'cycle') : codeOf(body);
}

async function open(asking: Asking, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { body } = await world.graphql(
    `mutation ($input: OpenCycleInput!) { openCycle(input: $input) {
      __typename
      ... on CycleOpened { cycle { ${cycleFields} } }
      ... on Problem { code }
      ... on BadValue { places { path reason } }
      ... on CycleClosed { closedOn }
    } }`,
    { input: { region: '990101', year: 2025, filingDue: '2026-01-20', ...input } },
    asking,
  );
  return at(body, 'data', 'openCycle') ?? codeOf(body);
}

async function extend(asking: Asking, input: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { body } = await world.graphql(
    `mutation ($input: ExtendDueInput!) { extendDue(input: $input) {
      __typename
      ... on DueExtended { unit { code due extensionReason daysLate } }
      ... on Problem { code }
      ... on BadValue { places { path reason } }
      ... on UnitNotExpected { named: unit year }
    } }`,
    { input: { unit: '990101102', year: 2025, due: '2026-01-25', reason: '迁址', ...input } },
    asking,
  );
  return at(body, 'data', 'extendDue') ?? codeOf(body);
}

function codeOf(body: unknown): unknown {
  return at(body, 'errors', 0, 'extensions', 'code');
}

async function eventsOf(region: string): Promise<readonly unknown[]> {
  return world.database.query(
    `select e.act, e.report_year as year, e.detail from event e
     join region_validity v on v.region_id = e.region_id where v.code = $1 order by e.sequence`,
    [region],
  );
}

test('only an administrator of the region opens its cycle; another county does not exist', async () => {
  const opened = async (asking: Asking) => open(asking, {});
  expect(await opened(nobody)).toBe('UNAUTHENTICATED');
  for (const asking of [supervisor, observer, clerk]) expect(await opened(asking)).toBe('FORBIDDEN');
  expect(await opened(neighbour)).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
  expect(await cycleSeenBy(supervisor)).toBeNull();
});

test.each([
  ['a day that is none', { filingDue: '2026-02-30' }, [{ path: 'filingDue', reason: 'NOT_A_DAY' }]],
  ['a day as a number', { filingDue: 20260120 }, [{ path: 'filingDue', reason: 'NOT_A_DAY' }]],
  [
    'two wrong days',
    { filingDue: '', publicationDue: 'soon' },
    [
      { path: 'filingDue', reason: 'NOT_A_DAY' },
      { path: 'publicationDue', reason: 'NOT_A_DAY' },
    ],
  ],
  ['a year that no format covers', { year: 1999 }, [{ path: 'year', reason: 'UNKNOWN_NAME' }]],
  ['a year to come', { year: 2147483647 }, [{ path: 'year', reason: 'AFTER_TODAY' }]],
  [
    'units that are none of the county',
    { expected: ['990101101', '990102101', '\0'] },
    [
      { path: 'expected[1]', reason: 'UNKNOWN_NAME' },
      { path: 'expected[2]', reason: 'UNKNOWN_NAME' },
    ],
  ],
])('%s is a bad value with its place, three times in a row', async (_, input, places) => {
  for (let time = 0; time < 3; time += 1)
    expect(await open(administrator, input)).toEqual({ __typename: 'BadValue', code: 'BAD_VALUE', places });
  expect(await cycleSeenBy(supervisor)).toBeNull();
});

test('an opened cycle expects the units named, by the dates of county and law, and stands in the log', async () => {
  const opened = await open(administrator, { expected: ['990101101', '990101102', '990101102'] });
  expect(opened).toMatchObject({
    __typename: 'CycleOpened',
    cycle: {
      region: { code: '990101' },
      year: 2025,
      format: 'revised-2021',
      filingDue: '2026-01-20',
      publicationDue: '2026-01-31',
      openedOn: '2026-01-15',
      closedOn: null,
      today: '2026-01-15',
      expected: 2,
      filed: 0,
    },
  });
  expect((await eventsOf('990101')).at(-1)).toMatchObject({
    act: 'CYCLE_OPENED',
    year: 2025,
    detail: { filingDue: '2026-01-20', publicationDue: '2026-01-31', expected: ['990101101', '990101102'] },
  });
});

test('opened again, a cycle is completed: units join, dates change, nobody is taken off', async () => {
  const completed = await open(administrator, {
    filingDue: '2026-01-22',
    publicationDue: '2026-01-30',
    expected: ['990101101', '990101-gov'],
  });
  expect(at(completed, 'cycle')).toMatchObject({
    filingDue: '2026-01-22',
    publicationDue: '2026-01-30',
    expected: 3,
  });
  const dues = await world.database.query(
    `select distinct filing_due as due from obligation o join region_validity v on v.region_id = o.region_id
     where v.code = '990101'`,
  );
  expect(dues).toEqual([{ due: '2026-01-22' }]);
  expect(at(await open(administrator, {}), 'cycle', 'expected')).toBe(4);
});

test('opened again as it stands, a cycle stays as it is and the log says nothing', async () => {
  const before = await eventsOf('990101');
  expect(await open(administrator, {})).toMatchObject({ __typename: 'CycleOpened' });
  expect(await eventsOf('990101')).toEqual(before);
});

test('everybody of the county sees its cycle, nobody else does', async () => {
  const seen = await cycleSeenBy(supervisor);
  for (const asking of [administrator, observer, clerk]) expect(await cycleSeenBy(asking)).toEqual(seen);
  expect(await cycleSeenBy(neighbour)).toBeNull();
  expect(await cycleSeenBy(nobody)).toBe('UNAUTHENTICATED');
  expect(await cycleSeenBy(supervisor, '990101', 2023)).toBeNull();
  expect(await cycleSeenBy(supervisor, '000000')).toBeNull();
});

test('filed, on time, late and with findings are counted, by kind and by state', async () => {
  await stands(world, {
    unit: '990101101',
    year: 2025,
    state: 'ACCEPTED',
    versions: ['2026-01-10T01:00:00Z', '2026-01-25T01:00:00Z'],
    findings: { block: 0, explain: 2, inform: 0 },
  });
  await stands(world, {
    unit: '990101102',
    year: 2025,
    state: 'FILED',
    versions: ['2026-01-20T16:00:00Z'],
    findings: { block: 0, explain: 0, inform: 3 },
  });
  await stands(world, { unit: '990101103', year: 2025, state: 'DRAFT' });
  expect(await cycleSeenBy(supervisor)).toMatchObject({
    expected: 4,
    filed: 2,
    onTime: 1,
    late: 1,
    overdue: 0,
    withFindings: 1,
    byKind: [
      { kind: 'TOWN', expected: 3, filed: 2, onTime: 1, late: 1, overdue: 0, withFindings: 1 },
      { kind: 'COUNTY_OFFICE', expected: 1, filed: 0, onTime: 0, late: 0, overdue: 0, withFindings: 0 },
    ],
    byState: [
      { state: 'NOT_FILED', units: 1 },
      { state: 'DRAFT', units: 1 },
      { state: 'FILED', units: 1 },
      { state: 'RETURNED', units: 0 },
      { state: 'ACCEPTED', units: 1 },
      { state: 'PUBLISHED', units: 0 },
    ],
  });
});

test('units not filed are overdue once the due day has ended in Beijing', async () => {
  const overdue = async (now: string): Promise<unknown> => {
    world.clock.set(new Date(now));
    return at(await cycleSeenBy(supervisor), 'overdue');
  };
  expect(await overdue('2026-01-20T15:59:59Z')).toBe(0);
  expect(await overdue('2026-01-20T16:00:00Z')).toBe(2);
  world.clock.set(new Date(usualNow));
});

test('only supervisor and administrator extend a due day; a foreign unit does not exist', async () => {
  expect(await extend(nobody)).toBe('UNAUTHENTICATED');
  for (const asking of [observer, clerk]) expect(await extend(asking)).toBe('FORBIDDEN');
  expect(await extend(neighbour)).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
  expect(await extend(supervisor, { unit: '999999999' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await extend(supervisor, { year: 2023 })).toEqual({
    __typename: 'UnitNotExpected',
    code: 'UNIT_NOT_EXPECTED',
    named: '990101102',
    year: 2023,
  });
});

test.each([
  [{ due: 'tomorrow' }, [{ path: 'due', reason: 'NOT_A_DAY' }]],
  [{ due: '2026-01-19' }, [{ path: 'due', reason: 'BEFORE_DUE' }]],
  [{ reason: ' ' }, [{ path: 'reason', reason: 'EMPTY' }]],
  [{ reason: '长'.repeat(2001) }, [{ path: 'reason', reason: 'TOO_LONG' }]],
  [{ reason: '\0' }, [{ path: 'reason', reason: 'FORBIDDEN_CHARACTER' }]],
  [{ due: null, reason: '\ud800' }, 'BAD_QUERY'],
  [
    { due: 1, reason: '\ud800' },
    [
      { path: 'due', reason: 'NOT_A_DAY' },
      { path: 'reason', reason: 'FORBIDDEN_CHARACTER' },
    ],
  ],
])('an extension with %j is refused with its places', async (input, places) => {
  const refused = await extend(supervisor, input);
  expect(typeof places === 'string' ? refused : at(refused, 'places')).toEqual(places);
});

test('more time makes a late report one on time, and the log names the days', async () => {
  expect(await extend(supervisor)).toEqual({
    __typename: 'DueExtended',
    unit: { code: '990101102', due: '2026-01-25', extensionReason: '迁址', daysLate: 0 },
  });
  expect(await cycleSeenBy(supervisor)).toMatchObject({ onTime: 2, late: 0 });
  expect((await eventsOf('990101')).at(-1)).toEqual({
    act: 'DUE_EXTENDED',
    year: 2025,
    detail: { due: '2026-01-25', before: '2026-01-20' },
  });
  // The county's own date takes it back.
  expect(at(await extend(supervisor, { due: '2026-01-20' }), 'unit')).toMatchObject({
    due: '2026-01-20',
    daysLate: 1,
  });
});

test('a closed cycle is neither completed nor extended', async () => {
  await world.database.query(
    `update cycle set closed_at = '2026-03-01T16:30:00Z' where report_year = 2025
     and region_id = (select region_id from region_validity where code = '990101')`,
  );
  expect(await open(administrator, { filingDue: '2026-02-01' })).toEqual({
    __typename: 'CycleClosed',
    code: 'CYCLE_CLOSED',
    closedOn: '2026-03-02',
  });
  expect(await extend(supervisor)).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(await cycleSeenBy(supervisor)).toMatchObject({ filingDue: '2026-01-20', closedOn: '2026-03-02' });
});

test('a county without units has nobody to expect', async () => {
  await world.get(LayingDownService).layDown(plan({ code: '990103' }, []), null);
  const token = await world.token('ADMINISTRATOR', '990103');
  expect(await open({ token }, { region: '990103' })).toMatchObject({
    places: [{ path: 'expected', reason: 'EMPTY' }],
  });
});

test('above the counties counts are added up, the earliest day is told, and events are counted together', async () => {
  const service = world.get(LayingDownService);
  await service.layDown(plan({ code: '98', name: '试验省', kind: 'PROVINCE' }, []), null);
  const token = await world.token('ADMINISTRATOR', '98');
  for (const [county, filingDue] of [
    ['980101', '2026-01-18'],
    ['980102', '2026-01-16'],
  ] as const) {
    const units = [town(`${county}101`, '东镇', 2015), town(`${county}102`, '西镇', 2015)];
    await service.layDown(plan({ code: county, parent: '98' }, units), null);
    await open({ token }, { region: county, filingDue });
  }
  const later = { token: await world.token('OBSERVER', '98') };
  expect(await cycleSeenBy(later, '98')).toMatchObject({
    region: { code: '98' },
    filingDue: '2026-01-16',
    expected: 4,
    byKind: [{ kind: 'TOWN', expected: 4 }],
  });
  const [{ n } = { n: 0 }] = await world.database.query<{ readonly n: number }>(
    `select count(*) as n from event where region_id in
     (select region_id from region_validity where code in ('98', '980101', '980102'))`,
  );
  expect(at(await cycleSeenBy(later, '98'), 'freshness', 'event')).toBe(n);
});

test('a cycle costs the same few statements whatever it counts', async () => {
  const sent = vi.spyOn(world.database, 'query');
  const statements = async (asking: Asking, region: string): Promise<number> => {
    sent.mockClear();
    await cycleSeenBy(asking, region);
    return sent.mock.calls.length;
  };
  // Who asks, which region, the cycle.
  expect(await statements(neighbour, '990102')).toBe(3);
  expect(await statements(supervisor, '990101')).toBe(3);
  sent.mockRestore();
});

test('counties that are opened at once each get their cycle once', async () => {
  await world.county({ code: '990104', units: [{ code: '990104101' }, { code: '990104102' }] });
  const token = await world.token('ADMINISTRATOR', '990104');
  const opened = await Promise.all(
    Array.from({ length: 6 }, () =>
      open({ token }, { region: '990104', year: 2024, filingDue: '2025-01-20' }),
    ),
  );
  expect(opened.map((answer) => at(answer, 'cycle', 'expected'))).toEqual([2, 2, 2, 2, 2, 2]);
  const acts = (await eventsOf('990104')).map((event) => at(event, 'act'));
  expect(acts.filter((act) => act === 'CYCLE_OPENED')).toEqual(['CYCLE_OPENED']);
});
