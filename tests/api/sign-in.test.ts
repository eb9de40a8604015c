import { readFileSync } from 'node:fs';
import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerOf, at, headersOf, post, startWorld } from './world.js';
import type { Answer, Asking, World } from './world.js';

let world: World;
let password: string;

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: '990101100' }, { code: '990101101' }], years: [2025] });
  const added = await world
    .get(AccountsService)
    .addPerson({ role: 'CLERK', scope: '990101100', name: '填报员', keepsPassword: true });
  if (added.kind !== 'PERSON_ADDED') throw new Error(added.kind);
  password = added.password;
});

const signInText =
  'mutation S($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInFailed { code retryAfterSeconds } ... on SignedIn { viewer { name grants { role unitCode } } } } }';

function signIn(input: { name: string; password: string }, asking: Asking = {}): Promise<Answer> {
  return post(world.origin, { query: signInText, variables: { input } }, asking);
}

function trusted(start: string): { readonly hash: string; readonly text: string } {
  const [hash = '', text = ''] = Object.entries(documents).find(([, one]) => one.includes(start)) ?? [];
  return { hash, text };
}

async function session(): Promise<string> {
  const { headers } = await signIn({ name: '填报员', password });
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function get(name: string, variables: object, cookie: string, tag?: string): Promise<Answer> {
  const search = new URLSearchParams({
    operationName: name,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: trusted(`query ${name}`).hash } }),
  });
  const headers = headersOf({ cookie, ...(tag !== undefined && { headers: { 'if-none-match': tag } }) });
  return answerOf(await fetch(`${world.origin}/graphql?${search.toString()}`, { headers }));
}

describe('signing in', () => {
  test('opens a session that scripts cannot read and other sites cannot send', async () => {
    const { headers, body } = await signIn({ name: '填报员', password });
    expect(at(body, 'data', 'signIn')).toEqual({
      __typename: 'SignedIn',
      viewer: { name: '填报员', grants: [{ role: 'CLERK', unitCode: '990101100' }] },
    });
    expect(headers.getSetCookie()[0]).toMatch(
      /^mingjian_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('fails alike for a wrong password and an unknown name', async () => {
    for (const input of [
      { name: '填报员', password: 'wrong' },
      { name: 'nobody\0', password },
    ])
      expect(at((await signIn(input)).body, 'data', 'signIn')).toEqual({
        __typename: 'SignInFailed',
        code: 'SIGN_IN_FAILED',
        retryAfterSeconds: null,
      });
  });

  test('has to wait after five wrong passwords, and then goes on', async () => {
    const added = await world
      .get(AccountsService)
      .addPerson({ role: 'CLERK', scope: '990101101', name: '另一人' });
    if (added.kind !== 'PERSON_ADDED') throw new Error(added.kind);
    for (let count = 0; count < 5; count += 1) await signIn({ name: '另一人', password: 'wrong' });
    const right = { name: '另一人', password: added.password };
    expect(at((await signIn(right)).body, 'data', 'signIn', 'retryAfterSeconds')).toBe(10);
    world.clock.set(new Date(world.clock.now().getTime() + 11_000));
    expect(at((await signIn(right)).body, 'data', 'signIn', '__typename')).toBe('SignedIn');
  });

  test('from a page of another site is refused', async () => {
    const answer = await signIn({ name: '填报员', password }, { headers: { origin: 'https://example.com' } });
    expect([answer.status, at(answer.body, 'errors', 0, 'extensions', 'code')]).toEqual([403, 'FORBIDDEN']);
  });
});

describe('a session', () => {
  test('sends the queries of the dashboard and no others', async () => {
    const cookie = await session();
    expect(at((await get('Start', {}, cookie)).body, 'data', 'viewer', 'grants', 0, 'role')).toBe('CLERK');
    const own = await post(world.origin, { query: '{ viewer { name } }' }, { cookie });
    expect([own.status, at(own.body, 'errors', 0, 'extensions', 'code')]).toEqual([400, 'UNKNOWN_QUERY']);
  });

  test('ends when it is signed out, and after twelve hours', async () => {
    const { hash } = trusted('mutation SignOut');
    const [one, other] = [await session(), await session()];
    await post(
      world.origin,
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      { cookie: one },
    );
    const after = async (cookie: string): Promise<unknown> =>
      at((await get('Start', {}, cookie)).body, 'errors', 0, 'extensions', 'code');
    expect([await after(one), await after(other)]).toEqual(['UNAUTHENTICATED', undefined]);
    world.clock.set(new Date(world.clock.now().getTime() + 12 * 3_600_000 + 1000));
    expect(await after(other)).toBe('UNAUTHENTICATED');
  });

  test('is answered "not modified" until something changed: a filing, a draft, a day', async () => {
    // An hour before midnight in Beijing.
    world.clock.set(new Date('2026-01-18T15:00:00Z'));
    const cookie = await session();
    const ask = (tag?: string): Promise<Answer> =>
      get('UnitsOfYear', { region: '990101', year: 2025, after: null }, cookie, tag);
    const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? '';
    const first = tagOf(await ask());
    expect(first).not.toBe('');
    expect((await ask(first)).status).toBe(304);

    const token = await world.token('CLERK', '990101');
    const draft = { report: { unit: '990101100', reportYear: 2025 }, basedOn: 0 };
    const save = 'mutation D($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }';
    await world.graphql(save, { input: draft }, { token });
    const started = await ask(first);
    expect(started.status).toBe(200);
    await world.graphql(save, { input: { ...draft, basedOn: 1 } }, { token });
    const saved = await ask(tagOf(started));
    expect(saved.status).toBe(200);
    expect((await ask(tagOf(saved))).status).toBe(304);
    world.clock.set(new Date('2026-01-18T16:00:00Z'));
    expect((await ask(tagOf(saved))).status).toBe(200);
  });
});
