import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const unit = '990101101';
const region = '990101';
let regionId = '';
let supervisor = '';
let administrator = '';

beforeAll(async () => {
  ({ regionId } = await world.county({ units: [{ code: unit }], years: [2024, 2025] }));
  supervisor = await world.token('SUPERVISOR', region);
  administrator = await world.token('ADMINISTRATOR', region);
  const clerk = await world.token('APPROVER', region);
  world.clock.set(new Date('2026-01-10T02:00:00Z'));
  await filed(world, clerk, {
    ...aReport(unit, 2025, applications(5)),
    publishedOn: '2026-01-09',
    practices: [
      { practice: 'organisation.leader', holds: true, names: ['镇长'], section: 'overview' },
      { practice: 'organisation.staff', holds: false, names: [], section: 'overview' },
    ],
  });
  await judged(world, regionId);
});

const chooseMutation = `mutation Choose($input: ChooseSchemeInput!) {
  chooseScheme(input: $input) {
    __typename ... on SchemeChosen { revision scheme { id version } } ... on Problem { code message }
    ... on SettingChangedMeanwhile { current basedOn by }
    ... on BadValue { places { path reason } }
  }
}`;
async function choose(
  scheme: string,
  { year = 2025, basedOn = 0, reason = '县里改用' } = {},
): Promise<unknown> {
  const { body } = await world.graphql(
    chooseMutation,
    { input: { region, year, scheme, reason, basedOn } },
    { token: administrator },
  );
  return at(body, 'data', 'chooseScheme');
}

const readQuery = `query Read($region: String!, $year: Int!, $unit: String!) {
  scheme(region: $region, year: $year) { id grades { id } indicators { id } }
  indicators(region: $region, year: $year) { id points practices explanation { zh } }
  complianceMatrix(region: $region, year: $year) {
    scheme columns { indicator } nodes { total maximum cells { indicator points maximum reason } }
  }
  leads: scoreExplanation(unit: $unit, year: $year, indicator: "organised") {
    points maximum scheme summary { zh }
  }
  complete: scoreExplanation(unit: $unit, year: $year, indicator: "complete") { points }
}`;
const read = () => answered({ region, year: 2025, unit });
async function answered(variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { body } = await world.graphql(readQuery, variables, { token: supervisor });
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

test('a year counts by the general scheme until another is chosen', async () => {
  const before = await read();
  expect(at(before, 'scheme', 'id')).toBe('default');
  expect(at(before, 'complianceMatrix', 'scheme')).toBe('default/3');
  expect(at(before, 'leads')).toBeNull();
  expect(at(before, 'complete')).toEqual({ points: expect.any(Number) });
});

test('matrix, explanations and indicators follow the scheme that was chosen', async () => {
  expect(await choose('practices-2015')).toEqual({
    __typename: 'SchemeChosen',
    revision: 1,
    scheme: { id: 'practices-2015', version: 'practices-2015/1' },
  });
  const after = await read();
  expect(at(after, 'complianceMatrix', 'scheme')).toBe('practices-2015/1');
  expect(at(after, 'complianceMatrix', 'nodes', 0)).toMatchObject({
    // A leader, no staff: two of four; published in time: five of five.
    total: 7,
    maximum: 9,
    cells: expect.arrayContaining([
      { indicator: 'organised', points: 2, maximum: 4, reason: null },
      { indicator: 'channels', points: null, maximum: 15, reason: 'CANNOT_TELL' },
      { indicator: 'disclosed', points: null, maximum: 50, reason: 'NOT_MARKED' },
    ]),
  });
  expect(at(after, 'leads')).toEqual({
    points: 2,
    maximum: 4,
    scheme: 'practices-2015/1',
    summary: { zh: '满分4，得2分，没有做到：专人。' },
  });
  expect(at(after, 'complete')).toBeNull();
  expect(at(after, 'indicators', 0)).toMatchObject({ id: 'organised', points: 6 });
  const [event] = await world.database.query<{ act: string; detail: unknown }>(
    "select act, detail from event where act = 'SCHEME_CHOSEN'",
  );
  expect(event?.detail).toEqual({
    scheme: 'practices-2015/1',
    before: 'default/3',
    reason: '县里改用',
  });
});

test('what was chosen already is not written again, and a name that no scheme bears is refused', async () => {
  await choose('practices-2015');
  expect(await world.database.query("select from event where act = 'SCHEME_CHOSEN'")).toHaveLength(1);
  expect(await choose('of another county')).toMatchObject({
    code: 'BAD_VALUE',
    places: [{ path: 'scheme', reason: 'UNKNOWN_NAME' }],
  });
  expect(await choose('practices-2015', { reason: ' ' })).toMatchObject({
    places: [{ path: 'reason', reason: 'EMPTY' }],
  });
  expect(await choose('default', { year: 2019 })).toMatchObject({ code: 'CYCLE_CLOSED' });
});

const choiceQuery = `query Choice($region: String!) {
  schemeChoice(region: $region, year: 2025) { revision by reason before scheme { version } }
}`;
async function asAdministrator(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { body } = await world.graphql(query, variables, { token: administrator });
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

test('what another chose meanwhile is not overwritten: it says who, and the choice says why', async () => {
  expect(await choose('default')).toMatchObject({
    __typename: 'SettingChangedMeanwhile',
    code: 'SETTING_CHANGED_MEANWHILE',
    current: 1,
    basedOn: 0,
    by: expect.any(String),
    message: expect.stringContaining('已改过这一项'),
  });
  expect(at(await asAdministrator(choiceQuery, { region }), 'schemeChoice')).toEqual({
    revision: 1,
    by: expect.any(String),
    reason: '县里改用',
    before: 'default/3',
    scheme: { version: 'practices-2015/1' },
  });
  expect(await choose('default', { basedOn: 1, reason: '改回' })).toMatchObject({ revision: 2 });
  expect(at(await asAdministrator(choiceQuery, { region }), 'schemeChoice')).toMatchObject({
    revision: 2,
    reason: '改回',
    before: 'practices-2015/1',
    scheme: { version: 'default/3' },
  });
});

test('what a scheme would change is told before it is chosen, and is what the matrix says afterwards', async () => {
  const effectQuery = `query Effect($region: String!, $scheme: String!) {
    schemeEffect(region: $region, year: 2025, scheme: $scheme) {
      now { version } chosen { version }
      units { unit { code } now { points maximum grade { id } } chosen { points maximum grade { id } } }
    }
  }`;
  const effect = await asAdministrator(effectQuery, { region, scheme: 'practices-2015' });
  const [row] = Object(at(effect, 'schemeEffect')).units;
  const matrixRow = async () => {
    const { total: points, maximum } = Object(at(await read(), 'complianceMatrix', 'nodes', 0));
    return { points, maximum };
  };
  expect(at(effect, 'schemeEffect')).toMatchObject({
    now: { version: 'default/3' },
    chosen: { version: 'practices-2015/1' },
    units: [{ unit: { code: unit } }],
  });
  expect(row.now).toMatchObject(await matrixRow());
  expect(await world.database.query("select from event where act = 'SCHEME_CHOSEN'")).toHaveLength(2);
  await choose('practices-2015', { basedOn: 2 });
  expect(row.chosen).toMatchObject(await matrixRow());
  expect(at(await asAdministrator(effectQuery, { region, scheme: 'none' }), 'schemeEffect')).toBeNull();
});
