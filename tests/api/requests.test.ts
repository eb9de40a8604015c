import { beforeAll, describe, expect, test } from 'vitest';
import { answerOf, at, headersOf, post, startWorld } from './world.js';
import type { Answer, World } from './world.js';

let world: World;
let token: string;

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: '990101100' }, { code: '990101101' }], years: [2025] });
  token = await world.token('SUPERVISOR', '990101');
});

const codeOf = ({ body }: Answer): unknown => at(body, 'errors', 0, 'extensions', 'code');

/** Compiled from the second time on, a query must be answered as it was the first time. */
async function threeTimes(ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  return [await ask(), await ask(), await ask()];
}

async function refusedThreeTimes(body: unknown, status: number, code: string): Promise<void> {
  for (const answer of await threeTimes(() => post(world.origin, body, { token }))) {
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.body).toMatchObject({ errors: [{ message: expect.any(String) }] });
  }
}

describe('a request is refused whole, with a code and a sentence', () => {
  test('when it is not JSON', () => refusedThreeTimes('{ not json', 400, 'BAD_REQUEST'));
  test('when it is a list', () => refusedThreeTimes([], 400, 'BAD_REQUEST'));
  test('when its variables are no object', () =>
    refusedThreeTimes({ query: '{ measures { id } }', variables: [] }, 400, 'BAD_REQUEST'));
  test('when its variables are nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;
    return refusedThreeTimes({ query: '{ measures { id } }', variables: { deep } }, 400, 'BAD_REQUEST');
  });
  test('when its query cannot be read', () =>
    refusedThreeTimes({ query: '{ measures { id }' }, 400, 'BAD_QUERY'));
  test('when it asks for what there is not', () =>
    refusedThreeTimes({ query: '{ secrets { id } }' }, 400, 'BAD_QUERY'));
  test('when a variable is of the wrong type', () =>
    refusedThreeTimes(
      { query: 'query Q($year: Int!) { rules(year: $year) { id } }', variables: { year: 'x' } },
      400,
      'BAD_QUERY',
    ));
  test('when it holds two operations and names none', () =>
    refusedThreeTimes(
      { query: 'query A { measures { id } } query B { measures { id } }' },
      400,
      'BAD_QUERY',
    ));
  test('when it is nested deeper than ten', () => {
    const deep = '{ a'.repeat(11) + ' }'.repeat(11);
    return refusedThreeTimes({ query: deep }, 400, 'TOO_DEEP');
  });
  test('when it is nested so deep that reading it would take all room', () => {
    const deep = `{ ${'a { '.repeat(2900)} b ${'}'.repeat(2900)} }`;
    return refusedThreeTimes({ query: deep }, 400, 'TOO_DEEP');
  });
  test('when what is handed over is nested so deep', () => {
    const list = `${'['.repeat(2900)}${']'.repeat(2900)}`;
    return refusedThreeTimes({ query: `{ units(region: ${list}) { totalCount } }` }, 400, 'TOO_DEEP');
  });
  test('when aliases multiply what it asks for', () => {
    const page = 'units(region: "990101", year: 2025, first: 100) { nodes { latestReport { n } } }';
    const query = `{ ${Array.from({ length: 90 }, (_, index) => `a${index}: ${page}`).join(' ')} }`;
    return refusedThreeTimes({ query }, 400, 'TOO_COSTLY');
  });
  test('when it asks for more than a hundred things at once', () => {
    const query = `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: unit(code: "990101100") { id }`).join(' ')} }`;
    return refusedThreeTimes({ query }, 400, 'TOO_COSTLY');
  });
  test('when fragments multiply each other', () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) => `fragment F${index} on UnitConnection { nodes { id } ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ units(region: "990101", year: 2025) { ...F0 } } ${fragments.join(' ')} fragment F25 on UnitConnection { nodes { id } }`;
    return refusedThreeTimes({ query }, 400, 'TOO_COSTLY');
  });
  test('when a fragment holds itself', () =>
    refusedThreeTimes(
      {
        query:
          '{ units(region: "990101", year: 2025) { ...F } } fragment F on UnitConnection { totalCount ...F }',
      },
      400,
      'BAD_QUERY',
    ));
  test('when its body is larger than a batch of reports may be', async () => {
    const answer = await post(
      world.origin,
      { query: '{ measures { id } }', variables: { x: 'x'.repeat(6_000_000) } },
      { token },
    );
    expect([answer.status, codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
  });
  test('when its body is larger than one report may be and it files no batch', async () => {
    const answer = await post(
      world.origin,
      { query: '{ measures { id } }', variables: { x: 'x'.repeat(1_100_000) } },
      { token },
    );
    expect([answer.status, codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
  });
  test('when its token is unknown', async () => {
    const answer = await post(world.origin, { query: '{ measures { id } }' }, { token: 'mingjian_nobody' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });
  test('when its address leads nowhere', async () => {
    const answer = await answerOf(await fetch(`${world.origin}/graphql/nothing`));
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
  });
  test('and the server stays up', async () => {
    expect((await fetch(`${world.origin}/health/ready`)).status).toBe(200);
  });
});

test('a sentence is told in the language asked for', async () => {
  const zh = await post(world.origin, { query: '{ viewer { id } }' });
  const en = await post(world.origin, { query: '{ viewer { id } }' }, { locale: 'en' });
  expect(at(zh.body, 'errors', 0, 'message')).toBe('请先登录。');
  expect(at(en.body, 'errors', 0, 'message')).toBe('Sign in first.');
});

test('of several operations the one that is named is run, also once compiled', async () => {
  const query = 'query A { measures { id } } query B { viewer { name } }';
  for (const [operationName, field] of [
    ['A', 'measures'],
    ['B', 'viewer'],
    ['A', 'measures'],
    ['B', 'viewer'],
  ] as const) {
    const { body } = await post(world.origin, { query, operationName }, { token });
    expect(Object.keys(at(body, 'data') as object)).toEqual([field]);
  }
});

describe('what a program may send', () => {
  test('is no mutation by GET and no text of its own by GET', async () => {
    const search = new URLSearchParams({ query: '{ measures { id } }' });
    const answer = await answerOf(
      await fetch(`${world.origin}/graphql?${search.toString()}`, { headers: headersOf({ token }) }),
    );
    expect([answer.status, codeOf(answer)]).toEqual([400, 'UNKNOWN_QUERY']);
  });
  test('asks about the schema to a depth of twenty', async () => {
    const type = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${type(depth - 1)} }`);
    const asked = (depth: number): string => `{ __schema { types { fields { type { ${type(depth)} } } } } }`;
    expect((await post(world.origin, { query: asked(14) }, { token })).status).toBe(200);
    expect(codeOf(await post(world.origin, { query: asked(17) }, { token }))).toBe('TOO_DEEP');
  });
  test('is so many mutations a minute, and then it is told how long to wait', async () => {
    const slow = await world.token('SUPERVISOR', '990101', 2);
    const signOut = { query: 'mutation { signOut { at } }' };
    expect((await post(world.origin, signOut, { token: slow })).status).toBe(200);
    expect((await post(world.origin, signOut, { token: slow })).status).toBe(200);
    const third = await post(world.origin, signOut, { token: slow });
    expect([third.status, codeOf(third), third.headers.get('retry-after')]).toEqual([
      429,
      'RATE_LIMITED',
      '60',
    ]);
    expect((await post(world.origin, { query: '{ viewer { name } }' }, { token: slow })).status).toBe(200);
    world.clock.set(new Date(world.clock.now().getTime() + 61_000));
    expect((await post(world.origin, signOut, { token: slow })).status).toBe(200);
  });
});

test('every answer forbids what a page must not do', async () => {
  const { headers } = await fetch(`${world.origin}/health/live`);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('metrics name routes and never units', async () => {
  const text = await (await fetch(`${world.origin}/metrics`)).text();
  expect(text).toContain('mingjian_http_request_seconds_count{method="POST",route="/graphql"');
  expect(text).not.toContain('990101');
});
