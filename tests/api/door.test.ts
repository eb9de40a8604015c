import { delaysOfAddress } from '@mingjian/domain';
import { AccountsUpkeep } from '@mingjian/server/accounts/accounts-upkeep';
import { hashPassword } from '@mingjian/server/accounts/password';
import { SignInTriesRepository, triesKey } from '@mingjian/server/accounts/sign-in-tries.repository';
import { entities } from '@mingjian/server/entities';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { makeServer } from '@mingjian/server/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, Browser, lastActs } from './door-client.js';
import { sendRaw } from './raw-request.js';
import { at, post, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let regionId = '';
let password = '';

beforeAll(async () => {
  world = await startWorld();
  ({ regionId } = await world.county({ units: [{ code: '990101100' }], years: [2025] }));
  ({ password } = await addPerson(world, '填报员', '990101100'));
  const { id } = await addPerson(world, '有码的人', '990101100');
  await world.database.query(
    `insert into reset_code (account_id, code_hash, tries_left, expires_at) values ($1, $2, 5, 'infinity')`,
    [id, await hashPassword('87654321')],
  );
});
// Each test is a stranger to what was tried before it.
beforeEach(() => world.database.query('delete from sign_in_tries'));

const browser = (headers: Readonly<Record<string, string>> = {}): Browser =>
  new Browser(world.origin, headers);

async function signedIn(): Promise<Browser> {
  const one = browser();
  expect(await one.signIn('填报员', password)).toBe('SignedIn');
  return one;
}

function later(seconds: number): void {
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000));
}

const whoAmI = (one: Browser): Promise<unknown> => one.ask('Start', 'viewer');

describe('a session', () => {
  test('that a browser brings along is never taken for one, before signing in or after', async () => {
    const chosen = 'A'.repeat(43);
    const victim = browser();
    victim.cookies.set('mingjian_session', chosen);
    expect(await whoAmI(victim)).toBe('UNAUTHENTICATED');
    expect(await victim.signIn('填报员', password)).toBe('SignedIn');
    expect(victim.session).not.toBe(chosen);
    const attacker = browser();
    attacker.cookies.set('mingjian_session', chosen);
    expect(await whoAmI(attacker)).toBe('UNAUTHENTICATED');
  });

  test('is another one after each sign-in, and the one before has ended', async () => {
    const one = await signedIn();
    const before = one.session ?? '';
    expect(await one.signIn('填报员', password)).toBe('SignedIn');
    expect(one.session).not.toBe(before);
    const old = browser();
    old.cookies.set('mingjian_session', before);
    expect(await whoAmI(old)).toBe('UNAUTHENTICATED');
    expect(at(await whoAmI(one), 'grants', 0, 'role')).toBe('CLERK');
  });

  test('is borne by cookies that no script reads, no other site sends, and that go over TLS alone where there is TLS', async () => {
    const secure = await otherServer(new URL('https://mingjian.example'));
    try {
      const input = { name: '填报员', password };
      const headers = { origin: 'https://mingjian.example' };
      const answer = await new Browser(secure.origin, headers).send('SignIn', { input });
      const cookies = answer.headers.getSetCookie();
      expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
        'mingjian_browser',
        'mingjian_session',
      ]);
      for (const cookie of cookies)
        for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/'])
          expect(cookie.split('; ')).toContain(attribute);
    } finally {
      await secure.close();
    }
  });
});

describe('a page of another site', () => {
  test.each([
    ['another origin', 'https://example.com'],
    ['an origin that hides itself', 'null'],
    ['our name on another port', 'http://127.0.0.1:1'],
  ])('with %s cannot act with the session of this browser', async (_, origin) => {
    const one = await signedIn();
    const { status, body } = await one.send('EndOtherSessions', {}, { origin });
    expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([403, 'FORBIDDEN']);
    expect((await one.send('EndOtherSessions', {}, { origin: world.origin })).status).toBe(200);
  });

  test('cannot sign this browser in under a name of its own', async () => {
    const one = browser({ origin: 'https://example.com' });
    const { status } = await one.send('SignIn', { input: { name: '填报员', password } });
    expect([status, one.session]).toEqual([403, undefined]);
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'cannot send a form as %s: the only kinds of body that browsers send anywhere unasked',
    async (type) => {
      const one = await signedIn();
      const headers = { 'content-type': type, cookie: `mingjian_session=${one.session ?? ''}` };
      const body = type.startsWith('multipart')
        ? '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation { signOut { at } }\r\n--x--\r\n'
        : 'query=mutation%20%7B%20signOut%20%7B%20at%20%7D%20%7D';
      const answer = await sendRaw(world.origin, { headers, body });
      expect([answer.status, at(answer.body, 'errors', 0, 'extensions', 'code')]).toEqual([
        400,
        'BAD_REQUEST',
      ]);
      expect(at(await whoAmI(one), 'grants', 0, 'role')).toBe('CLERK');
    },
  );

  test('cannot have a mutation sent by an address alone', async () => {
    const one = await signedIn();
    const path = `/graphql?query=${encodeURIComponent('mutation { signOut { at } }')}`;
    const headers = { cookie: `mingjian_session=${one.session ?? ''}` };
    expect((await sendRaw(world.origin, { method: 'GET', path, headers })).status).toBe(400);
    expect(at(await whoAmI(one), 'grants', 0, 'role')).toBe('CLERK');
  });
});

describe('whether a name exists', () => {
  const median = (times: readonly number[]): number =>
    [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

  async function timeOf(name: string, operation: 'SignIn' | 'ResetPassword'): Promise<number> {
    const input =
      operation === 'SignIn'
        ? { name, password: 'wrong' }
        : { name, code: '1234 5678', password: 'tulpe-regen-kupfer-72' };
    const started = performance.now();
    await browser().send(operation, { input });
    return performance.now() - started;
  }

  test.each(['SignIn', 'ResetPassword'] as const)('is not told by how long %s takes', async (operation) => {
    const names = { unknown: '没有这人', known: '填报员', waitedFor: '有码的人' };
    const kinds = ['unknown', 'known', 'waitedFor'] as const;
    const times = { unknown: [] as number[], known: [] as number[], waitedFor: [] as number[] };
    for (let round = 0; round < 7; round += 1) {
      // Nobody is ever slowed down, and all take turns: what the machine does beside falls on each of them.
      await world.database.query('delete from sign_in_tries');
      await world.database.query('update reset_code set tries_left = 5');
      for (let turn = 0; turn < kinds.length; turn += 1) {
        const kind = kinds[(round + turn) % kinds.length] ?? 'unknown';
        times[kind].push(await timeOf(names[kind], operation));
      }
    }
    // A hash takes some 60 ms and the rest some 5: left out in one of them, the ratio would be beyond 5.
    const medians = kinds.map((kind) => median(times[kind]));
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(2.5);
  });

  test('is not told by the answer, nor by when it has to wait', async () => {
    for (const name of ['填报员', '没有这人', '没有这人\0', '']) {
      const one = browser();
      const seen: unknown[] = [];
      for (let count = 0; count < 7; count += 1) seen.push(await one.wait(name));
      expect(seen).toEqual([null, null, null, null, null, 10, 10]);
    }
  });

  test('is not told by an account that was disabled', async () => {
    const { id, password: right } = await addPerson(world, '停用的人', '990101100');
    await world.database.query('update account set disabled_at = now() where id = $1', [id]);
    expect(await browser().signIn('停用的人', right)).toBe('SIGN_IN_FAILED');
  });
});

describe('guessing', () => {
  test('waits twice as long each time, up to a quarter of an hour, and the right person gets in afterwards', async () => {
    const one = browser();
    for (let count = 0; count < 5; count += 1) expect(await one.wait('填报员')).toBeNull();
    for (const seconds of [10, 20, 40, 80, 160, 320, 640, 900, 900]) {
      expect(await one.wait('填报员', password)).toBe(seconds);
      later(seconds);
      expect(await one.wait('填报员')).toBeNull();
    }
    later(900);
    expect(await one.signIn('填报员', password)).toBe('SignedIn');
    expect(await lastActs(world, regionId, 1)).toEqual([['SIGNED_IN', { failures: 14 }]]);
  });

  test('many at once are no more than one after the other', async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => browser().wait('填报员')));
    expect(waits.filter((wait) => wait === null)).toHaveLength(5);
  });

  test('is counted by all servers together, and a start forgets nothing', async () => {
    const other = await otherServer(null);
    try {
      for (let count = 0; count < 5; count += 1)
        expect(await new Browser(count % 2 === 0 ? world.origin : other.origin).wait('填报员')).toBeNull();
      expect(await new Browser(other.origin).wait('填报员')).toBe(10);
    } finally {
      await other.close();
    }
    const restarted = await otherServer(null);
    try {
      expect(await new Browser(restarted.origin).wait('填报员', password)).toBe(10);
      expect(await browser().wait('填报员', password)).toBe(10);
    } finally {
      await restarted.close();
    }
  });

  test('over many names is slowed down by the address, and an account of one’s own does not wash it clean', async () => {
    const address = triesKey('address', '127.0.0.1', delaysOfAddress);
    const tries = world.get(SignInTriesRepository);
    for (let count = 0; count < 57; count += 1) expect(await tries.take(address, world.clock.now())).toBe(0);
    expect(await browser().signIn('填报员', password)).toBe('SignedIn');
    for (let count = 0; count < 3; count += 1) expect(await browser().wait(`名字${count}`)).toBeNull();
    expect(await browser().wait('另一个名字')).toBe(10);
    expect(await browser().wait('填报员', password)).toBe(10);
  });

  test('keeps nobody waiting who was right at the same moment as others of the same office', async () => {
    const address = triesKey('address', '127.0.0.1', delaysOfAddress);
    const tries = world.get(SignInTriesRepository);
    const now = world.clock.now();
    expect(await tries.take(address, now)).toBe(0);
    // Began before the one that was counted before it.
    expect(await tries.take(address, new Date(now.getTime() - 5))).toBe(0);
    const row = await world.database.query('select tries, last_at from sign_in_tries where key = $1', [
      address.hash,
    ]);
    expect(row).toEqual([{ tries: 2, last_at: now }]);
  });

  test('never locks a person out of the browser that is known to be theirs, however long a stranger goes on', async () => {
    const own = await signedIn();
    await own.send('SignOut');
    for (let round = 0; round < 8; round += 1) {
      for (let count = 0; count < 5; count += 1) await browser().wait('填报员');
      expect(await browser().wait('填报员', password)).toEqual(expect.any(Number));
      later(60);
    }
    expect(await own.signIn('填报员', password)).toBe('SignedIn');
    // The stranger is no further for it: what was tried before still counts.
    await browser().wait('填报员');
    expect(await browser().wait('填报员', password)).toEqual(expect.any(Number));
  });

  test('from a browser that is known is slowed down as well', async () => {
    const own = await signedIn();
    for (let count = 0; count < 5; count += 1) expect(await own.wait('填报员')).toBeNull();
    expect(await own.wait('填报员', password)).toBe(10);
  });

  test('with a cookie that the guesser made up is a stranger’s', async () => {
    for (let count = 0; count < 5; count += 1) await browser().wait('填报员');
    const one = browser();
    one.cookies.set('mingjian_browser', 'B'.repeat(43));
    expect(await one.wait('填报员', password)).toBe(10);
  });

  test('is told to the region’s log in sums, without what was typed', async () => {
    const upkeep = world.get(AccountsUpkeep);
    const toldSoFar = async (): Promise<number> => {
      const [{ told } = { told: 0 }] = await world.database.query<{ told: number }>(
        `select count(*)::integer as told from event where act = 'SIGN_INS_FAILED'`,
      );
      return told;
    };
    const before = await toldSoFar();
    for (let count = 0; count < 5; count += 1) await browser().wait('填报员', `geheim ${count}`);
    await browser().wait('没有这人');
    await upkeep.run();
    await upkeep.run();
    expect(await lastActs(world, regionId, 1)).toEqual([['SIGN_INS_FAILED', { failures: 5 }]]);
    expect(await toldSoFar()).toBe(before + 1);
    const kept = JSON.stringify(await world.database.query('select * from sign_in_tries'));
    for (const typed of ['geheim', '填报员', '没有这人', '127.0.0']) expect(kept).not.toContain(typed);
    later(3601);
    await upkeep.run();
    expect(await world.database.query('select * from sign_in_tries')).toEqual([]);
  });
});

test('a page of our own is let in by the host it was asked by', async () => {
  const one = browser({ origin: world.origin });
  expect(await one.signIn('填报员', password)).toBe('SignedIn');
});

test('a text of one’s own is not taken from a session', async () => {
  const one = await signedIn();
  const cookie = `mingjian_session=${one.session ?? ''}`;
  const { status } = await post(world.origin, { query: 'mutation { signOut { at } }' }, { cookie });
  expect(status).toBe(400);
});

/** One more server on the same database, under the same clock. */
async function otherServer(
  publicUrl: URL | null,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const dataSource = await openDataSource(world.databaseUrl, entities);
  const app = await makeServer({ dataSource, clock: world.clock, worker: false, publicUrl });
  await app.listen(0, '127.0.0.1');
  return {
    origin: (await app.getUrl()).replace(/\/$/, ''),
    async close() {
      await app.close();
      await dataSource.destroy();
    },
  };
}
