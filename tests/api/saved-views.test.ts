import { beforeAll, describe, expect, test } from 'vitest';
import { addPerson, Browser, persisted } from './door-client.js';
import { factsOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { Asking, World } from './world.js';

let world: World;
const unit = '990101100';
const address = '/990101/2025/matrix?basis=PUBLISHED';
const view = 'view { id name address savedAt }';

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: unit }], years: [2025] });
  await world.county({ code: '990202', name: '邻县', units: [{ code: '990202100' }], years: [2025] });
});

async function asked(query: string, variables: Facts, asking: Asking): Promise<Facts> {
  const { body } = await world.graphql(query, variables, asking);
  const code = at(body, 'errors', 0, 'extensions', 'code');
  return code === undefined ? factsOf(at(body, 'data', 'it')) : { error: code };
}

const problems =
  '... on Problem { code message } ... on BadValue { places { path reason } } ... on NotFound { what }';

/** One account with its views. */
class Views {
  constructor(readonly asking: Asking) {}

  save(name: string, of = address): Promise<Facts> {
    return asked(
      `mutation M($input: SaveViewInput!) { it: saveView(input: $input) { __typename ... on ViewSaved { ${view} }
         ${problems.replace('... on NotFound { what }', '')} ... on ViewNameTaken { name } ... on TooManyViews { limit } } }`,
      { input: { name, address: of } },
      this.asking,
    );
  }

  rename(id: unknown, name: string): Promise<Facts> {
    return asked(
      `mutation M($input: RenameViewInput!) { it: renameView(input: $input) { __typename
         ... on ViewRenamed { ${view} } ${problems} ... on ViewNameTaken { name } } }`,
      { input: { id, name } },
      this.asking,
    );
  }

  delete(id: unknown): Promise<Facts> {
    return asked(
      `mutation M($id: ID!) { it: deleteView(id: $id) { __typename ... on ViewDeleted { ${view} }
         ... on NotFound { code what } } }`,
      { id },
      this.asking,
    );
  }

  async names(): Promise<unknown> {
    const { body } = await world.graphql('{ it: savedViews { id name address savedAt } }', {}, this.asking);
    const views = at(body, 'data', 'it');
    return Array.isArray(views)
      ? views.map((one) => at(one, 'name'))
      : at(body, 'errors', 0, 'extensions', 'code');
  }
}

const someone = async (scope = '990101', role: 'SUPERVISOR' | 'CLERK' = 'SUPERVISOR'): Promise<Views> =>
  new Views({ token: await world.token(role, scope) });
const idOf = (saved: Facts): unknown => at(saved, 'view', 'id');

describe('a view that one keeps', () => {
  test('is found by its name, the last first, is renamed and deleted, and can be saved again', async () => {
    const mine = await someone();
    const first = await mine.save('  公布口径的   矩阵 ');
    expect(first).toMatchObject({
      __typename: 'ViewSaved',
      view: { name: '公布口径的 矩阵', address, savedAt: '2026-01-15T02:00:00.000Z' },
    });
    world.clock.set(new Date('2026-01-15T02:01:00Z'));
    await mine.save('逾期单位', '/990101/2025/overview');
    expect(await mine.names()).toEqual(['逾期单位', '公布口径的 矩阵']);
    expect(await mine.rename(idOf(first), '矩阵')).toMatchObject({ view: { name: '矩阵', address } });
    expect(await mine.rename(idOf(first), '矩阵')).toMatchObject({ __typename: 'ViewRenamed' });
    expect(await mine.delete(idOf(first))).toMatchObject({ view: { name: '矩阵', address } });
    expect(await mine.names()).toEqual(['逾期单位']);
    expect(await mine.delete(idOf(first))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine.save('矩阵')).toMatchObject({ __typename: 'ViewSaved' });
  });

  test('bears a name that no other view of the account bears; another account may use it', async () => {
    const [mine, theirs] = [await someone(), await someone()];
    await mine.save('乡镇对比');
    const taken = { code: 'VIEW_NAME_TAKEN', name: '乡镇对比' };
    expect(await mine.save(' 乡镇对比')).toMatchObject({
      ...taken,
      message: expect.stringContaining('换一个'),
    });
    const other = await mine.save('部门对比');
    expect(await mine.rename(idOf(other), '乡镇对比')).toMatchObject(taken);
    expect(await mine.names()).toEqual(['乡镇对比', '部门对比']);
    expect(await theirs.save('乡镇对比')).toMatchObject({ __typename: 'ViewSaved' });
    const english = new Views({ ...mine.asking, locale: 'en' });
    expect(await english.save('乡镇对比')).toMatchObject({
      message: expect.stringMatching(/choose another/),
    });
  });

  test.each([
    ['', address, 'name', 'EMPTY'],
    ['镇'.repeat(61), address, 'name', 'TOO_LONG'],
    ['外站', 'https://example.org/990101/2025/overview', 'address', 'NOT_A_VIEW'],
    ['外站', '//example.org/2025', 'address', 'NOT_A_VIEW'],
    ['脚本', 'javascript:alert(1)', 'address', 'NOT_A_VIEW'],
    ['文件', '/regions/990101/2025/sums.xlsx', 'address', 'NOT_A_VIEW'],
  ])('is refused as %j with the address %j', async (name, of, path, reason) => {
    const mine = await someone();
    expect(await mine.save(name, of)).toMatchObject({ code: 'BAD_VALUE', places: [{ path, reason }] });
    expect(await mine.names()).toEqual([]);
  });

  test('is one of at most a hundred, also where two are saved at once', async () => {
    const mine = await someone();
    for (let n = 1; n < 100; n += 1) await mine.save(`视图${n}`);
    const last = await Promise.all(['甲', '乙', '丙'].map((name) => mine.save(name)));
    expect(last.map(({ code }) => code ?? 'SAVED').sort()).toEqual([
      'SAVED',
      'TOO_MANY_VIEWS',
      'TOO_MANY_VIEWS',
    ]);
    expect(last).toContainEqual(
      expect.objectContaining({ limit: 100, message: expect.stringContaining('100') }),
    );
    expect(await mine.names()).toHaveLength(100);
    const same = await someone();
    const twice = await Promise.all([same.save('同名'), same.save('同名')]);
    expect(twice.map(({ code }) => code ?? 'SAVED').sort()).toEqual(['SAVED', 'VIEW_NAME_TAKEN']);
  });

  test('is nobody else’s: not in their list, neither renamed nor deleted by them, nor in any log', async () => {
    const [mine, theirs] = [await someone(), await someone()];
    const [before] = await world.database.query('select count(*) as n from event');
    const saved = await mine.save('我的视图');
    expect(await theirs.names()).toEqual([]);
    expect(await theirs.rename(idOf(saved), '改了')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await theirs.delete(idOf(saved))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await theirs.delete('x')).toMatchObject({ code: 'NOT_FOUND', what: 'x' });
    expect(await theirs.rename('\0', '改了')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine.names()).toEqual(['我的视图']);
    expect(await world.database.query('select count(*) as n from event')).toEqual([before]);
    expect(await new Views({}).names()).toBe('UNAUTHENTICATED');
    expect(await new Views({}).save('无')).toEqual({ error: 'UNAUTHENTICATED' });
  });

  test('opens nothing: an address of another county is kept and shows no more than before', async () => {
    const mine = await someone(unit, 'CLERK');
    expect(await mine.save('邻县', '/990202/2025/overview')).toMatchObject({ __typename: 'ViewSaved' });
    const { body } = await world.graphql(
      '{ it: cycle(region: "990202", year: 2025) { expected } }',
      {},
      mine.asking,
    );
    expect(at(body, 'data', 'it')).toBeNull();
  });
});

test('the dashboard’s own question is never answered from what a browser kept', async () => {
  const { password } = await addPerson(world, 'viewer', '990101', 'SUPERVISOR');
  const browser = new Browser(world.origin, { origin: world.origin });
  expect(await browser.signIn('viewer', password)).toBe('SignedIn');
  const asked = async (): Promise<unknown> => {
    const search = new URLSearchParams({
      operationName: 'SavedViews',
      variables: '{}',
      extensions: JSON.stringify(persisted('SavedViews')),
    });
    const response = await fetch(`${world.origin}/graphql?${search}`, {
      headers: { cookie: `mingjian_session=${browser.session}` },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return at(await response.json(), 'data', 'savedViews');
  };
  expect(await asked()).toEqual([]);
  await browser.ask('SaveView', 'saveView', { input: { name: '矩阵', address } });
  expect(await asked()).toMatchObject([{ name: '矩阵' }]);
});

test('no address leads out of the product, however it came into the table', async () => {
  const [account] = await world.database.query<{ id: string }>('select id from account limit 1');
  await expect(
    world.database.query(
      `insert into saved_view (account_id, name, address, saved_at) values ($1, '外', '//example.org/', now())`,
      [account?.id],
    ),
  ).rejects.toThrow(/saved_view_address_check/);
});
