import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, Browser, goodPassword, lastActs } from './door-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let regionId = '';
let administrator: Browser;

beforeAll(async () => {
  world = await startWorld();
  ({ regionId } = await world.county({ units: [{ code: '990101100' }], years: [2025] }));
  const { password } = await addPerson(world, '管理员', '990101', 'ADMINISTRATOR');
  administrator = new Browser(world.origin);
  await administrator.signIn('管理员', password);
});
beforeEach(() => world.database.query('delete from sign_in_tries'));

const strange = (): Browser => new Browser(world.origin);
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

async function signedIn(name: string, password: string, userAgent = chrome): Promise<Browser> {
  const one = new Browser(world.origin, { 'user-agent': userAgent });
  expect(await one.signIn(name, password)).toBe('SignedIn');
  return one;
}

async function waitsForLock(): Promise<boolean> {
  const waiting = await world.database.query(
    `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%for no key update%'
       and datname = current_database()`,
  );
  return waiting.length > 0;
}

describe('a one-time password', () => {
  test('opens nothing but the way to a password of one’s own', async () => {
    const added = await world
      .get(AccountsService)
      .addPerson({ role: 'CLERK', scope: '990101100', name: '新来的' });
    if (added.kind !== 'PERSON_ADDED') throw new Error(added.kind);
    const one = strange();
    const answer = await one.ask('SignIn', 'signIn', { input: { name: '新来的', password: added.password } });
    expect(at(answer, 'viewer', 'mustChangePassword')).toBe(true);
    const shell = await one.send('Shell', { region: '990101' });
    expect(at(shell.body, 'errors', 0, 'extensions')).toEqual({
      code: 'FORBIDDEN',
      mustChangePassword: true,
    });
    const document = await fetch(`${world.origin}/documents/${'0'.repeat(64)}`, {
      headers: { cookie: `mingjian_session=${one.session ?? ''}` },
    });
    expect(document.status).toBe(403);

    const input = { current: added.password, next: goodPassword };
    expect(at(await one.ask('ChangePassword', 'changePassword', { input }), '__typename')).toBe(
      'PasswordChanged',
    );
    expect(at((await one.send('Shell', { region: '990101' })).body, 'data', 'viewer', 'name')).toBe('新来的');
    expect(await strange().signIn('新来的', added.password)).toBe('SIGN_IN_FAILED');
    expect(await strange().signIn('新来的', goodPassword)).toBe('SignedIn');
  });
});

describe('changing one’s password', () => {
  test('says all that the new one lacks, and changes nothing', async () => {
    const { password } = await addPerson(world, '张三丰', '990101100');
    const one = await signedIn('张三丰', password);
    const lacksOf = async (next: string): Promise<unknown> => {
      const input = { current: password, next };
      const { body } = await one.send('ChangePassword', { input });
      expect(at(body, 'data', 'changePassword', 'code')).toBe('PASSWORD_TOO_WEAK');
      return at(body, 'data', 'changePassword', 'message');
    };
    expect(await lacksOf('abc')).toBe(
      '新密码不能用，还须：至少 12 个字符；至少有 6 个不同的字符；不只是常用词、数字和键盘上相邻的字符。',
    );
    expect(await lacksOf('tulpe-张三丰-kupfer')).toBe('新密码不能用，还须：不含账号或姓名。');
    expect(await lacksOf(password)).toBe('新密码不能用，还须：与现在的密码不同。');
    expect(await strange().signIn('张三丰', password)).toBe('SignedIn');
  });

  test('ends every other session, gives this one a new secret, and is told to the log', async () => {
    const { password } = await addPerson(world, '换密码的', '990101100');
    const one = await signedIn('换密码的', password);
    const elsewhere = await signedIn('换密码的', password);
    const before = one.session;
    const input = { current: password, next: goodPassword };
    expect(await one.ask('ChangePassword', 'changePassword', { input })).toMatchObject({ endedSessions: 1 });
    expect(one.session).not.toBe(before);
    expect(at(await one.ask('Start', 'viewer'), 'grants', 0, 'role')).toBe('CLERK');
    expect(await elsewhere.ask('Start', 'viewer')).toBe('UNAUTHENTICATED');
    expect(await lastActs(world, regionId, 1)).toEqual([['PASSWORD_CHANGED', { sessions: 1 }]]);
  });

  test('lets nobody in any more with the old one, who was at the door while it was changed', async () => {
    const { id, password } = await addPerson(world, '正在换的', '990101100');
    let answered = false;
    const outcome = await world.database.transaction(async (tx) => {
      await tx.query(`update account set password_hash = 'scrypt$' where id = $1`, [id]);
      const signingIn = strange()
        .signIn('正在换的', password)
        .finally(() => (answered = true));
      // Until the sign-in has looked at the old password, and waits for what comes of the new one.
      await expect.poll(async () => answered || (await waitsForLock())).toBe(true);
      return { signingIn };
    });
    expect(await outcome.signingIn).toBe('SIGN_IN_FAILED');
    const sessions = await world.database.query('select from session where account_id = $1', [id]);
    expect(sessions).toHaveLength(0);
  });

  test('asks for the old one, and slows guessing down: a session left open is no key', async () => {
    const { password } = await addPerson(world, '离开座位的', '990101100');
    const one = await signedIn('离开座位的', password);
    const tried = async (current: string): Promise<unknown> => {
      const answer = await one.ask('ChangePassword', 'changePassword', {
        input: { current, next: goodPassword },
      });
      return [at(answer, 'code'), at(answer, 'message')];
    };
    for (let count = 0; count < 5; count += 1)
      expect(await tried('wrong')).toEqual(['PASSWORD_WRONG', '现在的密码不对，没有更改。']);
    expect(await tried(password)).toEqual(['PASSWORD_WRONG', '尝试次数过多，请 10 秒后再试。']);
    // Nor does it keep the person out at the door.
    expect(await strange().signIn('离开座位的', password)).toBe('SignedIn');
  });
});

describe('one’s own sessions', () => {
  test('are listed with browser, network and times, without the whole address', async () => {
    const { password } = await addPerson(world, '两处登录的', '990101100');
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
    const one = await signedIn('两处登录的', password);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    await signedIn('两处登录的', password, firefox);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    const sessions = await one.ask('OwnAccount', 'ownSessions');
    expect(sessions).toMatchObject([
      { browser: 'Chrome · Windows', network: '127.0.0.*', isThis: true },
      { browser: 'Firefox · Linux', network: '127.0.0.*', isThis: false },
    ]);
    // The first was used just now, the second not since it was opened.
    const used = (index: number): number => Date.parse(String(at(sessions, index, 'lastUsedAt')));
    expect(used(0) - used(1)).toBe(60_000);
  });

  test('end one by one, or all but this one, and never somebody else’s', async () => {
    const { password } = await addPerson(world, '三处登录的', '990101100');
    const [one, two, three] = [
      await signedIn('三处登录的', password),
      await signedIn('三处登录的', password),
      await signedIn('三处登录的', password),
    ];
    const idOf = async (browser: Browser): Promise<unknown> => {
      const sessions = await browser.ask('OwnAccount', 'ownSessions');
      const own = Array.isArray(sessions)
        ? sessions.find((session) => at(session, 'isThis') === true)
        : undefined;
      return at(own, 'id');
    };
    const foreign = { id: await idOf(administrator) };
    expect(at(await one.ask('EndSession', 'endSession', foreign), 'code')).toBe('NOT_FOUND');
    expect(at(await one.ask('EndSession', 'endSession', { id: '\0' }), 'code')).toBe('NOT_FOUND');
    expect(at(await administrator.ask('Start', 'viewer'), 'grants', 0, 'role')).toBe('ADMINISTRATOR');

    expect(await one.ask('EndSession', 'endSession', { id: await idOf(two) })).toMatchObject({ ended: 1 });
    expect(await two.ask('Start', 'viewer')).toBe('UNAUTHENTICATED');
    expect(await one.ask('EndOtherSessions', 'endOtherSessions')).toMatchObject({ ended: 1 });
    expect(await three.ask('Start', 'viewer')).toBe('UNAUTHENTICATED');
    expect(at(await one.ask('Start', 'viewer'), 'grants', 0, 'role')).toBe('CLERK');
    expect(await lastActs(world, regionId, 2)).toEqual([
      ['SESSIONS_ENDED', { sessions: 1 }],
      ['SESSIONS_ENDED', { sessions: 1 }],
    ]);
  });
});

describe('a reset code', () => {
  async function codeFor(account: string): Promise<string> {
    const answer = await administrator.ask('CreateResetCode', 'createResetCode', { account });
    expect(at(answer, 'tries')).toBe(5);
    const code = String(at(answer, 'code'));
    expect(code).toMatch(/^\d{4} \d{4}$/);
    return code;
  }

  const reset = async (
    one: Browser,
    name: string,
    code: string,
    password = goodPassword,
  ): Promise<unknown> => {
    const answer = await one.ask('ResetPassword', 'resetPassword', { input: { name, code, password } });
    return at(answer, 'code') ?? at(answer, '__typename');
  };
  const wrongCode = (code: string): string =>
    code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));

  test('lets the person in with a new password, once, while strangers keep the name waiting', async () => {
    const { id, password } = await addPerson(world, '忘了密码的', '990101100');
    const elsewhere = await signedIn('忘了密码的', password);
    for (let count = 0; count < 6; count += 1) await strange().wait('忘了密码的');
    const code = await codeFor(id);
    const one = strange();
    // As people type it: without the gap, in full width.
    expect(
      await reset(
        one,
        '忘了密码的',
        code.replace(' ', '').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      ),
    ).toBe('SignedIn');
    expect(at(await one.ask('Start', 'viewer'), 'grants', 0, 'role')).toBe('CLERK');
    expect(await elsewhere.ask('Start', 'viewer')).toBe('UNAUTHENTICATED');
    expect(await strange().signIn('忘了密码的', goodPassword)).toBe('SignedIn');
    expect(await reset(strange(), '忘了密码的', code)).toBe('RESET_FAILED');
    expect(await lastActs(world, regionId, 3)).toEqual([
      ['SIGNED_IN', {}],
      ['PASSWORD_RESET', {}],
      ['RESET_CODE_MADE', {}],
    ]);
  });

  test('is void after five wrong tries, also at once', async () => {
    const { id } = await addPerson(world, '输错的', '990101100');
    const code = await codeFor(id);
    const tries = Array.from({ length: 5 }, () => reset(strange(), '输错的', wrongCode(code)));
    expect(await Promise.all(tries)).toEqual(Array.from({ length: 5 }, () => 'RESET_FAILED'));
    expect(await reset(strange(), '输错的', code)).toBe('RESET_FAILED');
  });

  test('is good for a quarter of an hour, and only the last one made', async () => {
    const { id } = await addPerson(world, '晚来的', '990101100');
    const first = await codeFor(id);
    const second = await codeFor(id);
    expect(await reset(strange(), '晚来的', first)).toBe('RESET_FAILED');
    world.clock.set(new Date(world.clock.now().getTime() + 15 * 60_000));
    expect(await reset(strange(), '晚来的', second)).toBe('RESET_FAILED');
  });

  test('is not used up by a password that cannot be taken', async () => {
    const { id } = await addPerson(world, '密码太短的', '990101100');
    const code = await codeFor(id);
    expect(await reset(strange(), '密码太短的', code, 'abc')).toBe('PASSWORD_TOO_WEAK');
    expect(await reset(strange(), '密码太短的', code)).toBe('SignedIn');
  });

  test('is kept as a hash that its eight digits cannot be looked up in', async () => {
    const { id } = await addPerson(world, '有码的', '990101100');
    const code = await codeFor(id);
    const [{ code_hash: hash = '' } = {}] = await world.database.query<{ code_hash: string }>(
      'select code_hash from reset_code where account_id = $1',
      [id],
    );
    expect(hash).toMatch(/^scrypt\$/);
    expect(hash).not.toContain(code.replace(' ', ''));
  });
});
