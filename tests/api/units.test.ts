import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { expect, test, vi } from 'vitest';
import { layDownMengjin, plan, town } from './mengjin.js';
import { stands } from './unit-rows.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

const world = await startWorld();
await layDownMengjin(world);

/** A county whose five units stand in every way that matters in 2025; it is the 15th of January 2026. */
await world.county({
  code: '990101',
  units: [
    { code: '990101-gov', name: '县政府办公室', kind: 'COUNTY_OFFICE' },
    { code: '990101101', name: '东镇' },
    { code: '990101102', name: '西镇' },
    { code: '990101103', name: '南镇' },
    { code: '990101104', name: '北乡', kind: 'TOWNSHIP' },
  ],
  years: [2025],
});
await world.county({
  code: '990102',
  name: '邻县',
  units: [{ code: '990102101', name: '邻镇' }],
  years: [2025],
});
await stands(world, {
  unit: '990101101',
  year: 2025,
  state: 'PUBLISHED',
  versions: ['2026-01-08T01:00:00Z', '2026-01-09T01:00:00Z'],
  received: 12,
  findings: { block: 0, explain: 1, inform: 2 },
});
await stands(world, {
  unit: '990101102',
  year: 2025,
  state: 'FILED',
  versions: ['2026-01-10T01:00:00Z'],
  received: 0,
  findings: { block: 0, explain: 0, inform: 1 },
});
await stands(world, { unit: '990101103', year: 2025, state: 'DRAFT' });
await world.database.query(
  `update obligation set filing_due = '2026-01-05', extension_due = '2026-01-09', extension_reason = '迁址'
   where unit_id = (select unit_id from unit_validity where code = '990101102')`,
);

const supervisor = { token: await world.token('SUPERVISOR', '990101') };
const clerk = { token: await world.token('CLERK', '990101102') };
const neighbour = { token: await world.token('SUPERVISOR', '990102') };
const observer = { token: await world.token('OBSERVER', '990101') };
const nobody = {};

const everything = `id code name kind regionCode regionName validFrom validTo year expected state due publicationDue
  extensionReason filedAt acceptedAt publishedOn daysLate explainFindings informFindings blockFindings
  latestReport { year n state filedAt received }`;

async function unitsSeenBy(asking: Asking, filter = {}, year = 2025): Promise<readonly unknown[]> {
  const { body } = await world.graphql(
    `query ($filter: UnitFilter, $year: Int!) {
      units(region: "990101", year: $year, filter: $filter, first: 100) { totalCount nodes { ${everything} } }
    }`,
    { filter, year },
    asking,
  );
  expect(at(body, 'errors')).toBeUndefined();
  const nodes = at(body, 'data', 'units', 'nodes');
  if (!Array.isArray(nodes)) throw new Error(JSON.stringify(body));
  expect(at(body, 'data', 'units', 'totalCount')).toBe(nodes.length);
  return nodes;
}

async function namesSeenBy(
  asking: Asking,
  filter: Readonly<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  return (await unitsSeenBy(asking, filter)).map((unit) => at(unit, 'name'));
}

async function unitSeenBy(asking: Asking, code: string): Promise<unknown> {
  return (await unitsSeenBy(asking)).find((unit) => at(unit, 'code') === code);
}

test('a unit is found by every code that it ever bore, as it stands in the year asked for', async () => {
  for (const code of ['410322103', '410308103'])
    for (const [year, borne, county] of [
      [2020, '410322103', '孟津县'],
      [2021, '410308103', '孟津区'],
    ] as const) {
      const { body } = await world.graphql(
        'query ($code: String!, $year: Int) { unit(code: $code, year: $year) { code name regionName year } }',
        { code, year },
      );
      expect(at(body, 'data', 'unit')).toEqual({ code: borne, name: '送庄镇', regionName: county, year });
    }
});

test('without a year a unit stands in the last one for which it is expected to report', async () => {
  const year = async (code: string): Promise<unknown> => {
    const { body } = await world.graphql('query ($code: String!) { unit(code: $code) { year } }', { code });
    return at(body, 'data', 'unit', 'year');
  };
  expect(await year('990101101')).toBe(2025);
  expect(await year('410308103')).toBe(2025);
});

test('what nobody ever bore is nothing, be it a code or no text at all', async () => {
  for (const code of ['990199', '', '\0', '\ud800', "'; drop table unit; --"]) {
    const { body } = await world.graphql(
      `query ($code: String!) {
        unit(code: $code, year: 2025) { id } region(code: $code) { id }
        units(region: $code, year: 2025) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
      }`,
      { code },
    );
    expect(at(body, 'data')).toEqual({
      unit: null,
      region: null,
      units: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } },
    });
  }
});

test('names of a unit are told oldest first, with the county of each', async () => {
  const { body } = await world.graphql(
    '{ unit(code: "410308103", year: 2025) { names { code name kind regionCode regionName validFrom validTo } successions { year } } }',
  );
  const name = { name: '送庄镇', kind: 'TOWN' };
  expect(at(body, 'data', 'unit')).toEqual({
    names: [
      {
        ...name,
        code: '410322103',
        regionCode: '410322',
        regionName: '孟津县',
        validFrom: 2008,
        validTo: 2020,
      },
      {
        ...name,
        code: '410308103',
        regionCode: '410308',
        regionName: '孟津区',
        validFrom: 2021,
        validTo: null,
      },
    ],
    successions: [],
  });
});

test('a merged subdistrict names what ended in its favour, under the names of then', async () => {
  const { body } = await world.graphql(
    '{ unit(code: "410308006", year: 2025) { successions { year fromCode fromName toCode toName } } }',
  );
  const to = { year: 2021, toCode: '410308006', toName: '吉利街道' };
  expect(at(body, 'data', 'unit', 'successions')).toEqual([
    { ...to, fromCode: '410306001', fromName: '西霞院街道' },
    { ...to, fromCode: '410306002', fromName: '康乐街道' },
  ]);
});

test('孟津区 names its predecessors and reads their units in the years before it', async () => {
  const { body } = await world.graphql(`{
    region(code: "410308") { name kind validFrom validTo demonstration successions { year fromName toName } }
    before: units(region: "410308", year: 2020) { nodes { code regionName } }
    after: units(region: "410308", year: 2021) { nodes { code regionName } }
  }`);
  expect(at(body, 'data')).toEqual({
    region: {
      name: '孟津区',
      kind: 'COUNTY',
      validFrom: 2021,
      validTo: null,
      demonstration: false,
      successions: [
        { year: 2021, fromName: '吉利区', toName: '孟津区' },
        { year: 2021, fromName: '孟津县', toName: '孟津区' },
      ],
    },
    before: {
      nodes: [
        { code: '410306001', regionName: '吉利区' },
        { code: '410306002', regionName: '吉利区' },
        { code: '410322103', regionName: '孟津县' },
        { code: '410322104', regionName: '孟津县' },
      ],
    },
    after: {
      nodes: ['410308006', '410308103', '410308104'].map((code) => ({ code, regionName: '孟津区' })),
    },
  });
});

test('a region tells its years, newest first, to those who may see its cycle', async () => {
  const years = async (asking: Asking): Promise<unknown> => {
    const { body } = await world.graphql('{ region(code: "990101") { years } }', {}, asking);
    return at(body, 'data', 'region', 'years');
  };
  expect(await years(supervisor)).toEqual([2025]);
  expect(await years(clerk)).toEqual([2025]);
  expect(await years(neighbour)).toEqual([]);
  expect(await years(nobody)).toEqual([]);
});

test('pages follow one another by code without a gap or a repetition', async () => {
  const seen: unknown[] = [];
  let after: unknown = null;
  for (let page = 0; page < 3; page += 1) {
    const { body } = await world.graphql(
      `query ($after: String) { units(region: "990101", year: 2025, first: 2, after: $after) {
        totalCount nodes { code } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const answer = at(body, 'data', 'units');
    expect(at(answer, 'totalCount')).toBe(5);
    expect(at(answer, 'pageInfo', 'hasNextPage')).toBe(page < 2);
    seen.push(...(at(answer, 'nodes') as unknown[]));
    after = at(answer, 'pageInfo', 'endCursor');
  }
  expect(seen.map((unit) => at(unit, 'code'))).toEqual([
    '990101-gov',
    '990101101',
    '990101102',
    '990101103',
    '990101104',
  ]);
});

test('a page beyond the end is empty and still counts; a cursor that is none is a bad query', async () => {
  const ask = (after: string) =>
    world.graphql(
      `query ($after: String) { units(region: "990101", year: 2025, after: $after) {
        totalCount nodes { code } pageInfo { hasNextPage } } }`,
      { after },
    );
  const end = Buffer.from('999999').toString('base64url');
  expect(at((await ask(end)).body, 'data', 'units')).toEqual({
    totalCount: 5,
    nodes: [],
    pageInfo: { hasNextPage: false },
  });
  expect(at((await ask('not a cursor')).body, 'errors', 0, 'extensions', 'code')).toBe('BAD_QUERY');
});

test('the supervisor sees where every report of the county stands', async () => {
  expect(await unitSeenBy(supervisor, '990101101')).toMatchObject({
    expected: true,
    state: 'PUBLISHED',
    due: '2026-01-20',
    publicationDue: '2026-01-31',
    extensionReason: null,
    filedAt: '2026-01-08T01:00:00.000Z',
    publishedOn: '2026-01-12',
    daysLate: 0,
    explainFindings: 1,
    informFindings: 2,
    blockFindings: 0,
    latestReport: { year: 2025, n: 2, state: 'PUBLISHED', filedAt: '2026-01-09T01:00:00.000Z', received: 12 },
  });
  expect(await unitSeenBy(supervisor, '990101102')).toMatchObject({
    state: 'FILED',
    due: '2026-01-09',
    extensionReason: '迁址',
    daysLate: 1,
    latestReport: { n: 1, state: 'FILED', received: 0 },
  });
  expect(await unitSeenBy(supervisor, '990101103')).toMatchObject({
    state: 'DRAFT',
    filedAt: null,
    explainFindings: null,
    latestReport: null,
  });
  expect(await unitsSeenBy(observer)).toEqual(await unitsSeenBy(supervisor));
});

test('a clerk sees her own unit whole in the list that masks the others', async () => {
  expect(await unitSeenBy(clerk, '990101102')).toEqual(await unitSeenBy(supervisor, '990101102'));
  expect(await unitSeenBy(clerk, '990101103')).toMatchObject({
    name: '南镇',
    expected: true,
    ...hidden,
    state: null,
    publishedOn: null,
    latestReport: null,
  });
});

const hidden = {
  due: null,
  publicationDue: null,
  extensionReason: null,
  filedAt: null,
  acceptedAt: null,
  daysLate: null,
  explainFindings: null,
  informFindings: null,
  blockFindings: null,
};

test.each([
  ['nobody', nobody],
  ['another county', neighbour],
])('%s sees names and codes, and of a published report what is published', async (_, asking) => {
  const seen = await unitsSeenBy(asking);
  expect(seen.map((unit) => at(unit, 'name'))).toEqual(['县政府办公室', '东镇', '西镇', '南镇', '北乡']);
  expect(seen[1]).toMatchObject({
    ...hidden,
    expected: true,
    state: 'PUBLISHED',
    publishedOn: '2026-01-12',
    latestReport: { n: 2, state: 'PUBLISHED', received: 12 },
  });
  for (const unit of [seen[0], ...seen.slice(2)])
    expect(unit).toMatchObject({
      ...hidden,
      expected: null,
      state: null,
      publishedOn: null,
      latestReport: null,
    });
});

test('asked for alone a unit is masked as in the list', async () => {
  for (const asking of [nobody, neighbour, clerk, supervisor])
    for (const listed of await unitsSeenBy(asking)) {
      const { body } = await world.graphql(
        `query ($code: String!) { unit(code: $code, year: 2025) { ${everything} } }`,
        { code: at(listed, 'code') },
        asking,
      );
      expect(at(body, 'data', 'unit')).toEqual(listed);
    }
});

test('of a year without a cycle a unit is not expected', async () => {
  const [unit] = await unitsSeenBy(supervisor, {}, 2024);
  expect(unit).toMatchObject({ ...hidden, expected: false, state: null, latestReport: null });
});

test.each([
  [{ kinds: ['TOWNSHIP', 'COUNTY_OFFICE'] }, ['县政府办公室', '北乡']],
  [{ states: ['DRAFT', 'FILED'] }, ['西镇', '南镇']],
  [{ filed: true }, ['东镇', '西镇']],
  [{ filed: false }, ['县政府办公室', '南镇', '北乡']],
  [{ onTime: true }, ['东镇']],
  [{ late: true }, ['西镇']],
  [{ withFindings: true }, ['东镇']],
  [{ withFindings: false }, ['西镇']],
  [{ search: '镇' }, ['东镇', '西镇', '南镇']],
  [{ search: '990101-GOV' }, ['县政府办公室']],
  [{ search: 'dongzhen' }, ['东镇']],
  [{ search: 'Xī Z' }, ['西镇']],
  [{ search: 'nz' }, ['南镇']],
  [{ search: 'bx' }, ['北乡']],
  [{ search: 'zhengfu' }, ['县政府办公室']],
  [{ search: 'nanbei' }, []],
  [{ filed: true, search: 'zhen' }, ['东镇', '西镇']],
  [{ search: '%' }, []],
  [{ search: '\0' }, []],
  [{ search: ' ' }, ['县政府办公室', '东镇', '西镇', '南镇', '北乡']],
  [{ filed: true, search: '西' }, ['西镇']],
])('a supervisor who asks for %j finds just these', async (filter, names) => {
  expect(await namesSeenBy(supervisor, filter)).toEqual(names);
});

test.each([
  [{ states: ['DRAFT', 'NOT_FILED'] }, [], []],
  [{ states: ['FILED', 'PUBLISHED'] }, ['东镇', '西镇'], ['东镇']],
  [{ filed: true }, ['东镇', '西镇'], ['东镇']],
  [{ filed: false }, [], []],
  [{ late: true }, ['西镇'], []],
  [{ late: false }, [], []],
  [{ onTime: true }, [], []],
  [{ withFindings: true }, [], []],
])('asked for %j, the list does not tell by what it leaves out', async (filter, ofClerk, ofNobody) => {
  expect(await namesSeenBy(clerk, filter)).toEqual(ofClerk);
  expect(await namesSeenBy(nobody, filter)).toEqual(ofNobody);
  expect(await namesSeenBy(neighbour, filter)).toEqual(ofNobody);
});

test('an unfiled report is overdue from the day after its due day, by the clock of Beijing', async () => {
  const daysLate = async (now: string): Promise<unknown> => {
    world.clock.set(new Date(now));
    return at(await unitSeenBy(supervisor, '990101103'), 'daysLate');
  };
  expect(await daysLate('2026-01-20T15:59:59Z')).toBe(0);
  expect(await daysLate('2026-01-20T16:00:00Z')).toBe(1);
  expect(await daysLate('2026-02-03T02:00:00Z')).toBe(14);
  world.clock.set(new Date('2026-01-15T02:00:00Z'));
});

test('a province reads the units of its counties', async () => {
  const service = world.get(LayingDownService);
  await service.layDown(plan({ code: '98', name: '试验省', kind: 'PROVINCE' }, []), null);
  for (const county of ['980101', '980102'])
    await service.layDown(plan({ code: county, parent: '98' }, [town(`${county}101`, '东镇', 2015)]), null);
  const { body } = await world.graphql(
    '{ region(code: "980101") { parentCode } units(region: "98", year: 2025) { nodes { code regionCode } } }',
  );
  expect(at(body, 'data')).toEqual({
    region: { parentCode: '98' },
    units: {
      nodes: [
        { code: '980101101', regionCode: '980101' },
        { code: '980102101', regionCode: '980102' },
      ],
    },
  });
});

test('a list costs the same few statements whatever it holds', async () => {
  const sent = vi.spyOn(world.database, 'query');
  const statements = async (region: string): Promise<number> => {
    sent.mockClear();
    await world.graphql(
      `query ($region: String!) { units(region: $region, year: 2025, first: 100) {
        totalCount nodes { ${everything} names { code } successions { year } } pageInfo { endCursor } } }`,
      { region },
      supervisor,
    );
    return sent.mock.calls.length;
  };
  // Who asks, the page, all names, all successions.
  expect(await statements('990102')).toBe(4);
  expect(await statements('990101')).toBe(4);
  sent.mockRestore();
});
