import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { addPerson, Browser, lastActs } from './door-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let regionId = '';
let administrator: Browser;
let ownId = '';

beforeAll(async () => {
  world = await startWorld();
  ({ regionId } = await world.county({
    units: [
      { code: '990101100', name: '东镇' },
      { code: '990101101', name: '西镇' },
    ],
    years: [2025],
  }));
  await world.county({
    code: '990202',
    name: '邻县',
    units: [{ code: '990202100', name: '邻镇' }],
    years: [2025],
  });
  const person = await addPerson(world, '管理员', '990101', 'ADMINISTRATOR');
  ownId = person.id;
  administrator = new Browser(world.origin);
  await administrator.signIn('管理员', person.password);
});

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
}

async function listed(
  text: string,
  kind: 'PERSON' | 'PROGRAM' = 'PERSON',
  by = administrator,
): Promise<Listed[]> {
  const variables = { region: '990101', filter: { kind, text }, first: 50, after: null };
  return (at(await by.ask('Accounts', 'accounts', variables), 'nodes') ?? []) as Listed[];
}

/** The answer's code, or its type where it was done. */
async function done(name: string, field: string, input: object, by = administrator): Promise<unknown> {
  const answer = await by.ask(name, field, { input });
  return typeof answer === 'string' ? answer : (at(answer, 'code') ?? at(answer, '__typename'));
}

describe('the accounts of a region', () => {
  test('are those of the region and of its units, found by name, unit or code, never those of another', async () => {
    await addPerson(world, '东镇填报员', '990101100');
    await addPerson(world, '邻镇填报员', '990202100');
    const names = async (text: string): Promise<unknown> => (await listed(text)).map(({ name }) => name);
    expect(await names('填报员')).toEqual(['东镇填报员']);
    expect(await names('东镇')).toEqual(['东镇填报员']);
    expect(await names('990101100')).toEqual(['东镇填报员']);
    expect(await names('\0')).toEqual(['东镇填报员', '管理员']);
    const variables = { region: '990202', filter: {}, first: 50, after: null };
    expect(at((await administrator.send('Accounts', variables)).body, 'data', 'accounts')).toBeNull();
  });
});

describe('an administrator', () => {
  test('makes an account for a person, whose one-time password has to be changed', async () => {
    const input = {
      name: '西镇党政办',
      signInName: 'xizhen',
      grant: { role: 'CLERK', scope: '990101101', yearTo: 2027 },
    };
    const answer = await administrator.ask('CreatePerson', 'createPerson', { input });
    expect(answer).toMatchObject({ account: { signInName: 'xizhen' } });
    const one = new Browser(world.origin);
    expect(await one.signIn('xizhen', String(at(answer, 'password')))).toBe('SignedIn');
    const [account] = await listed('西镇党政办');
    expect(account).toMatchObject({
      mustChangePassword: true,
      grants: [{ role: 'CLERK', unitCode: '990101101', yearTo: 2027 }],
    });
    expect(await done('CreatePerson', 'createPerson', input)).toBe('NAME_TAKEN');
  });

  test.each([
    ['an empty name', { name: ' ', grant: { role: 'CLERK', scope: '990101100' } }, 'BAD_VALUE'],
    [
      'a year that is none',
      { name: '甲', grant: { role: 'CLERK', scope: '990101100', yearTo: 20 } },
      'BAD_VALUE',
    ],
    [
      'a role that does not fit',
      { name: '甲', grant: { role: 'CLERK', scope: '990101' } },
      'ROLE_DOES_NOT_FIT',
    ],
    ['a unit of another county', { name: '甲', grant: { role: 'CLERK', scope: '990202100' } }, 'NOT_FOUND'],
    ['another county', { name: '甲', grant: { role: 'ADMINISTRATOR', scope: '990202' } }, 'NOT_FOUND'],
    ['a code that nobody bore', { name: '甲', grant: { role: 'CLERK', scope: '1' } }, 'NOT_FOUND'],
  ])('cannot make one with %s', async (_, input, code) => {
    expect(await done('CreatePerson', 'createPerson', input)).toBe(code);
    expect(await listed('甲')).toEqual([]);
  });

  test('changes what an account may do, seen as it is now, and the log says what came and went', async () => {
    const { id } = await addPerson(world, '换岗的', '990101100');
    const grants = [
      { role: 'CLERK', scope: '990101101', yearTo: null },
      { role: 'APPROVER', scope: '990101101', yearTo: 2026 },
    ];
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 1, grants })).toBe(
      'AccountChanged',
    );
    expect((await listed('换岗的'))[0]).toMatchObject({
      revision: 2,
      grants: [
        { role: 'APPROVER', unitCode: '990101101', yearTo: 2026 },
        { role: 'CLERK', unitCode: '990101101', yearTo: null },
      ],
    });
    expect(await lastActs(world, regionId, 1)).toEqual([
      [
        'GRANTS_CHANGED',
        { added: ['CLERK 990101101', 'APPROVER 990101101 -2026'], removed: ['CLERK 990101100'] },
      ],
    ]);
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 1, grants })).toBe(
      'ACCOUNT_CHANGED_MEANWHILE',
    );
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 2, grants: [] })).toBe(
      'BAD_VALUE',
    );
    const twice = [grants[0], grants[0]];
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 2, grants: twice })).toBe(
      'BAD_VALUE',
    );
    const abroad = [{ role: 'CLERK', scope: '990202100', yearTo: null }];
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 2, grants: abroad })).toBe(
      'NOT_FOUND',
    );
  });

  test('ends every way in at once by disabling, and lets it be opened again', async () => {
    const { id, password } = await addPerson(world, '调走的', '990101100');
    const one = new Browser(world.origin);
    await one.signIn('调走的', password);
    expect(await done('DisableAccount', 'disableAccount', { account: id, basedOn: 1 })).toBe(
      'AccountChanged',
    );
    expect(await one.ask('Start', 'viewer')).toBe('UNAUTHENTICATED');
    expect(await new Browser(world.origin).signIn('调走的', password)).toBe('SIGN_IN_FAILED');
    expect(at(await administrator.ask('CreateResetCode', 'createResetCode', { account: id }), 'code')).toBe(
      'ACCOUNT_DISABLED',
    );
    expect(await done('EnableAccount', 'enableAccount', { account: id, basedOn: 2 })).toBe('AccountChanged');
    expect(await new Browser(world.origin).signIn('调走的', password)).toBe('SignedIn');
  });

  test('cannot lock herself out, nor leave a region without anybody who administers it', async () => {
    const [own] = await listed('管理员');
    const basedOn = own?.revision ?? 0;
    expect(await done('DisableAccount', 'disableAccount', { account: ownId, basedOn })).toBe('OWN_ACCOUNT');
    const grants = [{ role: 'OBSERVER', scope: '990101', yearTo: null }];
    expect(await done('ChangeGrants', 'changeGrants', { account: ownId, basedOn, grants })).toBe(
      'OWN_ACCOUNT',
    );
    // A program may administer as well: it can take away any person but the last.
    const token = await world.token('ADMINISTRATOR', '990101');
    const asProgram = async (name: string, rest: string): Promise<unknown> => {
      const query = `mutation M($input: ${name === 'changeGrants' ? 'ChangeGrantsInput' : 'AccountChangeInput'}!) {
        it: ${name}(input: $input) { __typename ... on Problem { code } } }`;
      const input = { account: ownId, basedOn, ...(rest === '' ? {} : { grants }) };
      const { body } = await world.graphql(query, { input }, { token });
      return at(body, 'data', 'it', 'code') ?? at(body, 'data', 'it', '__typename');
    };
    expect(await asProgram('disableAccount', '')).toBe('LAST_ADMINISTRATOR');
    expect(await asProgram('changeGrants', 'grants')).toBe('LAST_ADMINISTRATOR');
    expect(at(await administrator.ask('Start', 'viewer'), 'grants', 0, 'role')).toBe('ADMINISTRATOR');
  });

  test('of two who take each other away at once, one stays', async () => {
    await world.county({ code: '990303', name: '第三县', units: [{ code: '990303100' }] });
    const people = await Promise.all(
      ['甲管理', '乙管理'].map(async (name) => {
        const { id, password } = await addPerson(world, name, '990303', 'ADMINISTRATOR');
        const browser = new Browser(world.origin);
        await browser.signIn(name, password);
        return { id, browser };
      }),
    );
    const [one, other] = people;
    if (!one || !other) throw new Error('Two people were made');
    const answers = await Promise.all([
      done('DisableAccount', 'disableAccount', { account: other.id, basedOn: 1 }, one.browser),
      done('DisableAccount', 'disableAccount', { account: one.id, basedOn: 1 }, other.browser),
    ]);
    expect(answers.filter((answer) => answer === 'AccountChanged')).toHaveLength(1);
  });

  test('changes of an account that reaches beyond her regions what is hers, and nothing else', async () => {
    const { id, password } = await addPerson(world, '两县的', '990101100');
    await world.database.query(
      `insert into account_grant (account_id, role, unit_id)
       select $1, 'CLERK', unit_id from unit_validity where code = '990202100'`,
      [id],
    );
    const [account] = await listed('两县的');
    expect(account).toMatchObject({ reachesBeyond: true, grants: [{ unitCode: '990101100' }] });
    expect(await done('DisableAccount', 'disableAccount', { account: id, basedOn: 1 })).toBe(
      'ACCOUNT_REACHES_BEYOND',
    );
    expect(at(await administrator.ask('CreateResetCode', 'createResetCode', { account: id }), 'code')).toBe(
      'ACCOUNT_REACHES_BEYOND',
    );
    const grants = [{ role: 'APPROVER', scope: '990101101', yearTo: null }];
    expect(await done('ChangeGrants', 'changeGrants', { account: id, basedOn: 1, grants })).toBe(
      'AccountChanged',
    );
    const one = new Browser(world.origin);
    await one.signIn('两县的', password);
    const own = at(await one.ask('OwnAccount', 'viewer'), 'grants');
    expect(own).toHaveLength(2);
    expect(own).toContainEqual(expect.objectContaining({ role: 'APPROVER', unitName: '西镇' }));
    expect(own).toContainEqual(expect.objectContaining({ role: 'CLERK', unitName: '邻镇' }));
  });
});

describe('a program', () => {
  test('has tokens with a limit, an end and their last use, and is out when one is revoked', async () => {
    const input = {
      name: '东镇业务系统',
      grant: { role: 'CLERK', scope: '990101100' },
      perMinute: 5,
      expiresOn: '2026-01-20',
    };
    const token = String(at(await administrator.ask('CreateProgram', 'createProgram', { input }), 'token'));
    const asks = async (bearer: string): Promise<unknown> => {
      const { body } = await world.graphql('{ viewer { name } }', {}, { token: bearer });
      return at(body, 'data', 'viewer', 'name') ?? at(body, 'errors', 0, 'extensions', 'code');
    };
    expect(await asks(token)).toBe('东镇业务系统');
    const [program] = await listed('东镇业务系统', 'PROGRAM');
    expect(at(program, 'tokens')).toMatchObject([
      { perMinute: 5, expiresAt: '2026-01-20T16:00:00.000Z', lastUsedAt: world.clock.now().toISOString() },
    ]);

    const more = { account: program?.id, perMinute: null, expiresOn: null };
    const second = String(
      at(await administrator.ask('CreateToken', 'createToken', { input: more }), 'token'),
    );
    const id = at(program, 'tokens', 0, 'id');
    expect(at(await administrator.ask('RevokeToken', 'revokeToken', { id }), '__typename')).toBe(
      'TokenRevoked',
    );
    expect(await asks(token)).toBe('UNAUTHENTICATED');
    expect(await asks(second)).toBe('东镇业务系统');
    expect(await lastActs(world, regionId, 3)).toMatchObject([
      ['TOKEN_REVOKED', {}],
      ['TOKEN_CREATED', {}],
      ['TOKEN_CREATED', { role: 'CLERK', expiresOn: '2026-01-20' }],
    ]);
  });

  test('is not let in any more from the end of the last day of its token', async () => {
    const added = await world.get(AccountsService).addProgram({
      role: 'CLERK',
      scope: '990101100',
      name: '到期的',
      expiresAt: new Date('2026-01-20T16:00:00Z'),
    });
    if (added.kind !== 'PROGRAM_ADDED') throw new Error(added.kind);
    const status = async (): Promise<number> =>
      (await world.graphql('{ viewer { name } }', {}, added)).status;
    world.clock.set(new Date('2026-01-20T15:59:59Z'));
    expect(await status()).toBe(200);
    world.clock.set(new Date('2026-01-20T16:00:00Z'));
    expect(await status()).toBe(401);
  });

  test.each([
    [{ perMinute: 0 }, 'perMinute'],
    [{ perMinute: 2_000_000 }, 'perMinute'],
    [{ expiresOn: 'tomorrow' }, 'expiresOn'],
    [{ expiresOn: '2026-01-21' }, 'expiresOn'],
  ])('gets no token with %j', async (plan, path) => {
    world.clock.set(new Date('2026-01-20T16:00:00Z'));
    const token = await world.token('ADMINISTRATOR', '990101');
    const query = `mutation M($input: CreateProgramInput!) { it: createProgram(input: $input) {
      __typename ... on BadValue { places { path } } } }`;
    const input = { name: '没有令牌的', grant: { role: 'CLERK', scope: '990101100' }, ...plan };
    const { body } = await world.graphql(query, { input }, { token });
    expect(at(body, 'data', 'it')).toEqual({ __typename: 'BadValue', places: [{ path }] });
  });
});
