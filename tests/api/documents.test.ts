import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { IntakeClient } from './intake-client.js';
import { sendRaw } from './raw-request.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
await world.county({ units: [{ code: '990101100' }], years: [2024] });
await world.county({ code: '990202', units: [{ code: '990202100' }], years: [2024] });
const token = await world.token('SUPERVISOR', '990101');
const supervisor = new IntakeClient(world, { token });
const colleague = new IntakeClient(world, { token: await world.token('ADMINISTRATOR', '990101') });
const stranger = new IntakeClient(world, { token: await world.token('SUPERVISOR', '990202') });
const clerk = new IntakeClient(world, { token: await world.token('CLERK', '990101100') });
const observer = new IntakeClient(world, { token: await world.token('OBSERVER', '990101') });
const nobody = new IntakeClient(world, {});

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const codeOf = (body: unknown): unknown => at(body, 'errors', 0, 'extensions', 'code');

async function stored(): Promise<unknown> {
  const [row] = await world.database.query(
    'select (select count(*) from document) as documents, (select count(*) from document_upload) as uploads',
  );
  return row;
}

describe('a document that is brought', () => {
  test('is kept as it is and answered by its hash, the same bytes always alike', async () => {
    const bytes = Uint8Array.from([0xcb, 0xcd, 0xd7, 0xaf, 0xd5, 0xf2, 0x0a, 0x80, 0xff]);
    const first = await supervisor.post(bytes, { name: '送庄镇 2016.txt', type: 'text/plain; charset=gbk' });
    expect(first).toMatchObject({
      status: 200,
      body: { sha256: sha256(bytes), name: '送庄镇 2016.txt', mediaType: 'text/plain', size: 9 },
    });
    const before = await stored();
    expect(at((await supervisor.post(bytes, { name: '另一个名字.txt' })).body, 'sha256')).toBe(sha256(bytes));
    expect(await stored()).toEqual(before);
    const answer = await colleague.fetch(sha256(bytes));
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('送庄镇 2016.txt')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  test('is its region’s alone, also where another brings the same', async () => {
    const hash = await supervisor.bring('只在本县的文件');
    expect((await stranger.fetch(hash)).status).toBe(404);
    expect(await stranger.reading(hash)).toBeNull();
    expect((await clerk.fetch(hash)).status).toBe(404);
    expect((await nobody.fetch(hash)).status).toBe(401);
    await stranger.bring('只在本县的文件', '外县的名字.txt');
    expect(at(await stranger.reading(hash), 'document', 'name')).toBe('外县的名字.txt');
    expect(at(await supervisor.reading(hash), 'document', 'name')).toBe('年度报告.txt');
  });

  test('is taken away by who asks for it and counted as a write; asking for its head takes nothing', async () => {
    const counted = await world.token('SUPERVISOR', '990101', 3);
    const asked = { headers: { authorization: `Bearer ${counted}` } };
    const hash = await new IntakeClient(world, { token: counted }).bring('取走的文件');
    const address = `${world.origin}/documents/${hash}`;
    const taken = async (): Promise<number> => {
      const [{ count } = { count: 0 }] = await world.database.query<{ count: number }>(
        `select count(*)::integer as count from event where act = 'DOCUMENT_DOWNLOADED'`,
      );
      return count;
    };
    const before = await taken();
    expect((await fetch(address, { ...asked, method: 'HEAD' })).status).toBe(404);
    expect(await taken()).toBe(before);
    for (let time = 0; time < 2; time += 1) expect((await fetch(address, asked)).status).toBe(200);
    expect((await fetch(address, asked)).status).toBe(429);
    expect(await taken()).toBe(before + 2);
  });

  test('has the last part of the path it was sent under for its name, or a usual one', async () => {
    expect(at((await supervisor.post('甲', { name: '..\\..\\县/送庄.txt' })).body, 'name')).toBe('送庄.txt');
    expect(at((await supervisor.post('乙')).body, 'name')).toBe('document');
  });
});

describe('what is refused stores nothing', () => {
  const big = new Uint8Array(50_000_001);
  test.each([
    ['nothing', () => supervisor.post('', { type: 'text/plain' }), 400, 'BAD_REQUEST'],
    ['more than 50 MB', () => supervisor.post(big, { type: 'text/plain' }), 413, 'TOO_LARGE'],
    ['nobody’s', () => nobody.post('甲'), 401, 'UNAUTHENTICATED'],
    ['nobody’s 50 MB', () => nobody.post(big), 401, 'UNAUTHENTICATED'],
    ['an observer’s', () => observer.post('甲'), 403, 'FORBIDDEN'],
    [
      'one with a name of 300 characters',
      () => supervisor.post('丙', { name: '长'.repeat(300) }),
      400,
      'BAD_REQUEST',
    ],
    ['one with a NUL in its name', () => supervisor.post('丙', { name: 'a\0.txt' }), 400, 'BAD_REQUEST'],
  ] as const)('%s', async (_, bring, status, code) => {
    for (let time = 0; time < 3; time += 1) {
      const before = await stored();
      const { status: answered, body } = await bring();
      expect([answered, codeOf(body)]).toEqual([status, code]);
      expect(await stored()).toEqual(before);
    }
  });

  test('more than 50 MB in chunks, whose length nobody said', async () => {
    const before = await stored();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' };
    const answer = await sendRaw(world.origin, { path: '/documents', headers, body: big, chunked: true });
    expect([answer.status, codeOf(answer.body)]).toEqual([413, 'TOO_LARGE']);
    expect(await stored()).toEqual(before);
  });

  test('a name that is not percent-encoded, and a body that is compressed', async () => {
    const before = await stored();
    const authorization = `Bearer ${token}`;
    for (const headers of [{ 'x-document-name': '%E9%80' }, { 'content-encoding': 'gzip' }]) {
      const answer = await sendRaw(world.origin, {
        path: '/documents',
        headers: { authorization, ...headers },
        body: 'a',
      });
      expect([answer.status, codeOf(answer.body)]).toEqual([400, 'BAD_REQUEST']);
    }
    expect(await stored()).toEqual(before);
  });

  test('what another site’s page sends with this browser’s session', async () => {
    const answer = await sendRaw(world.origin, {
      path: '/documents',
      headers: { origin: 'https://evil.example', cookie: 'mingjian_session=x' },
      body: 'a',
    });
    expect([answer.status, codeOf(answer.body)]).toEqual([403, 'FORBIDDEN']);
  });

  test('one whose sender goes away in the middle', async () => {
    const before = await stored();
    const { hostname, port } = new URL(world.origin);
    await new Promise<void>((resolve) => {
      const sent = request({
        hostname,
        port,
        path: '/documents',
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-length': '1000000' },
      });
      sent.on('error', () => resolve()).on('close', () => resolve());
      sent.write('a'.repeat(1000), () => sent.destroy());
    });
    await world.graphql('{ rules(year: 2024) { id } }', {}, { token });
    expect(await stored()).toEqual(before);
  });
});

describe('a document that no report is in', () => {
  const noise = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 7919) % 256);
  test.each([
    ['noise', noise, 'NOT_A_DOCUMENT'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
      'NOT_A_DOCUMENT',
    ],
    ['a blank page', '  \n\n  ', 'NO_TEXT'],
  ] as const)('%s: it says so, and keeps nothing', async (_, body, reason) => {
    for (let time = 0; time < 3; time += 1) {
      const hash = String(at((await supervisor.post(body)).body, 'sha256'));
      expect(await supervisor.reading(hash)).toMatchObject({
        reading: null,
        findings: [],
        problems: [{ __typename: 'DocumentUnreadable', code: 'DOCUMENT_UNREADABLE', reason }],
      });
      expect(await supervisor.import(hash)).toMatchObject({ __typename: 'DocumentUnreadable', reason });
    }
  });

  test('one that would take minutes, or all the memory, is given up, while others are answered and the next one is read', async () => {
    const hash = await supervisor.bring('報(bào)告'.repeat(3_000_000), 'bomb.txt');
    const reading = supervisor.reading(hash);
    const began = performance.now();
    await world.graphql('{ rules(year: 2024) { id } }', {}, { token });
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await reading).toMatchObject({
      problems: [{ code: 'DOCUMENT_UNREADABLE', reason: 'TOOK_TOO_LONG' }],
    });
    const next = await supervisor.bring('送庄镇2016年政府信息公开工作年度报告');
    expect(at(await supervisor.reading(next), 'reading', 'reportYear')).toBe(2016);
  }, 180_000);

  test('a hash that is none, and one that nobody brought', async () => {
    for (const hash of ['x', '', sha256('never'), `${'a'.repeat(63)}\0`]) {
      expect(await supervisor.reading(hash)).toBeNull();
      expect(await supervisor.import(hash)).toMatchObject({ code: 'NOT_FOUND', what: hash });
    }
    expect((await supervisor.fetch('..%2f..%2fetc')).status).toBe(404);
  });
});
