import { account } from '@mingjian/server/commands/account';
import { UsageTrouble } from '@mingjian/server/commands/command-options';
import { readCountyFile } from '@mingjian/server/commands/county-file';
import { setup as setupCommand } from '@mingjian/server/commands/setup';
import { token } from '@mingjian/server/commands/token';
import { StartTrouble } from '@mingjian/server/platform/start-trouble';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aReport, applications } from '../api/a-report.js';
import { FilingClient, receiptOf } from '../api/filing-client.js';
import { at, post, startWorld } from '../api/world.js';
import type { World } from '../api/world.js';
import { done, mingjian } from '../mingjian.js';

// Each command is a process of its own, which loads all of the server.
vi.setConfig({ testTimeout: 120_000 });

let world: World;
let folder = '';
let environment: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  world = await startWorld();
  folder = mkdtempSync(join(tmpdir(), 'mingjian-commands-'));
  environment = { DATABASE_URL: world.databaseUrl, MINGJIAN_DATA: folder };
});
afterAll(() => rmSync(folder, { recursive: true }));

function list(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function setup(file: string, ...more: readonly string[]) {
  const county = ['--county', '990101', '--name', '试验县'];
  return mingjian(['setup', file, ...(more.length > 0 ? more : county)], environment);
}

async function rowsOf(table: string): Promise<number> {
  const [row] = await world.database.query<{ rows: number }>(`select count(*) as rows from ${table}`);
  return row?.rows ?? 0;
}

describe('setup', () => {
  const head = 'code,name,kind,from,to,predecessor';

  test('a weight without what it counts, or of nobody, is told', async () => {
    const file = list(
      'weights.csv',
      [
        `${head},weight,weighed_by`,
        '990101100,东镇,镇,2015,,990101099,300,',
        '990101101,西镇,镇,2015,,,5,人口',
      ].join('\n'),
    );
    const { code, stderr } = await setup(file);
    expect(code).toBe(1);
    for (const line of ['Line 2', 'Line 3'])
      expect(stderr).toContain(`${line}: weight must be a whole number`);
  });

  test('tells every line that it cannot take, in both languages, and takes nothing', async () => {
    const file = list(
      'bad.csv',
      [
        head,
        '990101100,东镇,镇,2015',
        '99010110,西镇,镇,2015',
        '990101102,,镇,2015',
        '990101103,南镇,村,2015',
      ]
        .concat('990101104,北镇,镇,2020,2019', '990101100,东镇,镇,2015')
        .join('\r\n'),
    );
    const { code, stdout, stderr } = await setup(file);
    expect([code, stdout]).toEqual([1, '']);
    for (const [zh, en] of [
      ['第3行：代码“99010110”应为9位数字', 'Line 3: "99010110" is no code'],
      ['第4行：缺少名称', 'Line 4: the name is missing'],
      ['第5行：类别“村”应为', 'Line 5: "村" is no kind'],
      ['第6行：起止年份有误', 'Line 6: the years from and to are not right'],
      ['代码 990101100（2015年起）出现两次', '990101100 from 2015 stands there twice'],
      ['名单没有采用，请改正后再试', 'Nothing was taken. Mend the list and try again'],
    ]) {
      expect(stderr).toContain(zh);
      expect(stderr).toContain(en);
    }
    expect(await rowsOf('unit')).toBe(0);
  });

  const gbk = Uint8Array.from([...Buffer.from(`${head}\n990101100,`), 0xb6, 0xab, 0xd5, 0xf2]);
  test.each([
    ['not there', null, '打不开', 'cannot be opened'],
    ['not UTF-8', gbk, '另存为“CSV UTF-8', 'Save it as "CSV UTF-8'],
  ])('says of a list that is %s what to do', async (name, content, zh, en) => {
    const file = content === null ? join(folder, 'nothing.csv') : list(`${name}.csv`, content);
    const trouble = setupCommand([file, '--county', '990101', '--name', '试验县']);
    await expect(trouble).rejects.toBeInstanceOf(StartTrouble);
    await expect(trouble).rejects.toMatchObject({
      text: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    });
  });

  test.each([
    ['without units', `${head}\n`, '名单中没有单位', 'holds no unit'],
    ['without names of columns', '990101100,东镇,镇,2015\n', '第1行应为列名', 'Line 1 must name the columns'],
    ['with a quote that never ends', `${head}\n990101100,"东镇,镇,2015\n`, '第2行', 'Line 2'],
  ])('says of a list %s what to do', (_name, content, zh, en) => {
    expect(readCountyFile(content)).toMatchObject({
      kind: 'PROBLEMS',
      problems: [{ zh: expect.stringContaining(zh), en: expect.stringContaining(en) }],
    });
  });

  test('lays down a county with an administrator who can sign in; a second time changes nothing', async () => {
    const file = list(
      'county.csv',
      [`\uFEFF${head}`, '990101100,东镇,镇,2015,2019', '990101101,西镇,TOWN,2015,2019']
        .concat('990101102,"合镇, 新",镇,2020,,990101100', '990101102,"合镇, 新",镇,2020,,990101101')
        .join('\n'),
    );
    const first = await setup(file);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('3 added');
    const password = /密码 (\S+?)（/.exec(first.stdout)?.[1];
    const query = 'mutation S($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const input = { name: 'admin-990101', password };
    const { body } = await post(world.origin, { query, variables: { input } });
    expect(at(body, 'data', 'signIn')).toEqual({ __typename: 'SignedIn' });
    expect(await rowsOf('succession')).toBe(2);

    const events = await rowsOf('event');
    const again = await setup(file);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('0 added, 0 changed, 3 as they were');
    expect(again.stdout).not.toContain('密码');
    expect([await rowsOf('unit'), await rowsOf('account'), await rowsOf('event')]).toEqual([3, 1, events]);
  });

  test.each([
    [['--county', '9901', '--name', '试验县'], 'six digits'],
    [['--county', '990101'], '--name is missing'],
    [['--land', '990101'], '--land'],
  ])('called with %j says what is missing', async (words, said) => {
    const called = setupCommand([join(folder, 'county.csv'), ...words]);
    await expect(called).rejects.toBeInstanceOf(UsageTrouble);
    await expect(called).rejects.toMatchObject({ text: { en: expect.stringContaining(said) } });
  });
});

describe('account and token', () => {
  test('a person gets a name and a password that sign in', async () => {
    const { code, stdout } = await mingjian(
      ['account', 'create', '--role', 'clerk', '--scope', '990101102', '--name', '填报员'],
      environment,
    );
    expect(code).toBe(0);
    const password = /密码 (\S+?)（只显示这一次）/.exec(stdout)?.[1];
    const query = `mutation S($input: SignInInput!) { signIn(input: $input) {
      ... on SignedIn { viewer { grants { role unitCode } } } } }`;
    const { body } = await post(world.origin, {
      query,
      variables: { input: { name: '填报员', password } },
    });
    expect(at(body, 'data', 'signIn', 'viewer')).toEqual({
      grants: [{ role: 'CLERK', unitCode: '990101102' }],
    });
  });

  test('a program gets a token, alone on the standard output, that is taken at once', async () => {
    const { code, stdout, stderr } = await mingjian(
      ['token', 'create', '--role', 'supervisor', '--scope', '990101', '--name', '汇总程序'],
      environment,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S+\n$/);
    expect(stderr).toContain('Authorization: Bearer');
    const { body } = await post(world.origin, { query: '{ viewer { name } }' }, { token: stdout.trim() });
    expect(body).toEqual({ data: { viewer: { name: '汇总程序' } } });
  });

  test('a person is listed, stopped, let in again and given a new password', async () => {
    const signIn = async (password: string): Promise<unknown> => {
      const query = 'mutation S($input: SignInInput!) { signIn(input: $input) { __typename } }';
      const input = { name: '填报员', password };
      return at(
        (await post(world.origin, { query, variables: { input } })).body,
        'data',
        'signIn',
        '__typename',
      );
    };
    const line = async (): Promise<string | undefined> =>
      (await done(['account', 'list', '--scope', '990101'], environment))
        .split('\n')
        .find((one) => one.startsWith('填报员\t'));
    expect(await line()).toMatch(/^填报员\tclerk 990101102\t(-|\d{4}-\d{2}-\d{2})$/);

    const reset = await done(['account', 'reset-password', '--name', '填报员'], environment);
    const password = /密码 (\S+?)（只显示这一次）/.exec(reset)?.[1] ?? '';
    expect(await signIn(password)).toBe('SignedIn');

    await done(['account', 'disable', '--name', '填报员'], environment);
    expect(await line()).toMatch(/\t已停用 disabled \d{4}-\d{2}-\d{2}$/);
    expect(await signIn(password)).toBe('SignInFailed');
    await done(['account', 'enable', '--name', '填报员'], environment);
    expect(await signIn(password)).toBe('SignedIn');
  });

  test('a token is listed by its id, and revoked by it', async () => {
    const plan = ['--role', 'clerk', '--scope', '990101102', '--name', '到期程序'];
    const limits = ['--per-minute', '7', '--expires', '2099-12-31'];
    const bearer = await done(['token', 'create', ...plan, ...limits], environment);
    const list = (): Promise<string> => done(['token', 'list', '--scope', '990101'], environment);
    const [id = ''] = /\S+(?=\t到期程序\tclerk 990101102\t7\/min\t2099-12-31\t-$)/m.exec(await list()) ?? [];
    await done(['token', 'revoke', '--id', id], environment);
    expect(await list()).toContain('已吊销 revoked');
    expect((await post(world.origin, { query: '{ viewer { name } }' }, { token: bearer })).status).toBe(401);
  });

  test.each([
    ['account create --role clerk --scope 990101102 --name 填报员', 'is taken'],
    ['token create --role administrator --scope 999999999 --name 甲', 'ever bore the code 999999999'],
    ['account disable --name admin-990101', 'is the last administrator of 990101'],
    ['account reset-password --name 没有这人', 'Nobody signs in as'],
    ['token revoke --id 1', 'There is no token 1'],
    ['token list --scope 999999', 'ever bore the code 999999'],
  ])('%s: exit 1, says why', async (words, said) => {
    const accounts = await rowsOf('account');
    const { code, stdout, stderr } = await mingjian(words.split(' '), environment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(await rowsOf('account')).toBe(accounts);
  });

  test.each([
    [account, 'create --role mayor --scope 990101 --name 甲', 'No role "mayor"'],
    [account, 'delete', 'After account there is: create list disable enable reset-password'],
    [account, 'disable', '--name is missing'],
    [token, 'forget', 'After token there is: create list revoke'],
    [token, 'revoke', '--id is missing'],
    [token, 'create --role clerk --scope 990101', '--name is missing'],
    [token, 'create --role clerk --scope 990101 --name 甲 --per-minute 0', 'a whole number from 1'],
    [token, 'create --role clerk --scope 990101 --name 甲 --expires soon', '--expires must be a day'],
  ])('%o %s is called wrongly', async (command, words, said) => {
    const called = command(words.split(' '));
    await expect(called).rejects.toBeInstanceOf(UsageTrouble);
    await expect(called).rejects.toMatchObject({ text: { en: expect.stringContaining(said) } });
  });
});

test('verify ends with 0 while all is as it was written, with 1 at the first difference, and says where', async () => {
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  const clerk = new FilingClient(world, { token: await world.token('CLERK', '990102') });
  const { chainHead } = receiptOf(await clerk.file(aReport('990102100', 2025, applications(7))));

  const sound = await mingjian(['verify', '--head', chainHead], environment);
  expect([sound.code, sound.stderr]).toEqual([0, '']);
  expect(sound.stdout).toMatch(/核验无误：.*1 份报告版本/);
  expect(sound.stdout).toContain('1 versions');

  const stranger = await mingjian(['verify', '--head', 'f'.repeat(64)], environment);
  expect(stranger.code).toBe(1);
  expect(stranger.stderr).toContain("The receipt's head is in no chain");

  await world.database.query(`update fact set value = 8 where measure = 'applications.received'`);
  const spoilt = await mingjian(['verify'], environment);
  expect([spoilt.code, spoilt.stdout]).toEqual([1, '']);
  for (const named of ['990102100', '2025', 'applications.received', '8'])
    expect(spoilt.stderr).toContain(named);
});
