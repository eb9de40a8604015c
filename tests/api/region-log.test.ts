import { createHash } from 'node:crypto';
import { RegionLogService } from '@mingjian/server/region-log/region-log.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { addPerson, Browser } from './door-client.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { IntakeClient } from './intake-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let regionId = '';
let supervisor = '';
let clerk = '';
let receipt: { readonly sha256: string; readonly chainHead: string; readonly sequence: number };

beforeAll(async () => {
  world = await startWorld();
  const units = [
    { code: '990101100', name: '东镇' },
    { code: '990101101', name: '西镇' },
  ];
  ({ regionId } = await world.county({ units, years: [2024, 2025] }));
  supervisor = await world.token('SUPERVISOR', '990101');
  clerk = await world.token('CLERK', '990101100');
  const filing = new FilingClient(world, { token: clerk });
  receipt = receiptOf(await filing.file(aReport('990101100', 2025, applications(7))));
  await new FilingClient(world, { token: await world.token('CLERK', '990101101') }).file(
    aReport('990101101', 2024, applications(3)),
  );
});

const fields =
  'nodes { sequence act sentence label actorId actorName hash previousHash versionSha256 facts { name value } } pageInfo { endCursor hasNextPage }';

async function log(
  filter: object,
  { token = supervisor, locale = 'zh', first = 100, after = null as string | null } = {},
): Promise<unknown> {
  const query = `query Q($filter: LogFilterInput, $first: Int, $after: String) {
    regionLog(region: "990101", filter: $filter, first: $first, after: $after) { ${fields} } }`;
  const { body } = await world.graphql(
    query,
    { filter, first, after },
    { token, locale: locale === 'en' ? 'en' : 'zh' },
  );
  return at(body, 'data', 'regionLog') ?? at(body, 'errors', 0, 'extensions', 'code') ?? null;
}

const sentences = (answer: unknown): unknown => {
  const nodes = at(answer, 'nodes');
  return Array.isArray(nodes) ? nodes.map((node) => at(node, 'sentence')) : answer;
};

describe('the log of a region', () => {
  test('is no longer told to whoever was in charge of earlier years only', async () => {
    const token = await world.token('SUPERVISOR', '990101');
    await world.database.query(
      `update account_grant set year_to = 2023 where account_id = (select account_id from token where sha256 = $1)`,
      [createHash('sha256').update(token).digest('hex')],
    );
    expect(await log({}, { token })).toBeNull();
    const { body } = await world.graphql('{ verifyRegionLog(region: "990101") { events } }', {}, { token });
    expect(at(body, 'data', 'verifyRegionLog')).toBeNull();
  });

  test('says who did what, when, to which version, with its hashes', async () => {
    const answer = await log({ acts: ['REPORT_FILED'], unit: '990101100' });
    expect(sentences(answer)).toEqual(['CLERK 990101100报送了东镇2025年度报告第1版']);
    expect(at(answer, 'nodes', 0)).toMatchObject({
      sequence: receipt.sequence,
      hash: receipt.chainHead,
      versionSha256: receipt.sha256,
      label: '报送',
    });
    expect(sentences(await log({ acts: ['REPORT_FILED'], unit: '990101100' }, { locale: 'en' }))).toEqual([
      'CLERK 990101100 filed version 1 of the 2025 report of 东镇',
    ]);
  });

  test.each([
    [{ year: 2024, acts: ['REPORT_FILED'] }, ['CLERK 990101101报送了西镇2024年度报告第1版']],
    [{ text: '西镇', acts: ['REPORT_FILED'] }, ['CLERK 990101101报送了西镇2024年度报告第1版']],
    [{ text: '报送', unit: '990101100' }, ['CLERK 990101100报送了东镇2025年度报告第1版']],
    [{ text: '没有这样的事' }, []],
    [{ text: '%' }, []],
    [{ text: '\0', acts: ['REPORT_FILED'], year: 2024 }, ['CLERK 990101101报送了西镇2024年度报告第1版']],
    [{ from: '2026-01-16' }, []],
    [
      { from: '2026-01-15', to: '2026-01-15', acts: ['REPORT_FILED'], year: 2024 },
      ['CLERK 990101101报送了西镇2024年度报告第1版'],
    ],
    [{ to: '2026-01-14' }, []],
    [{ account: 'nobody' }, []],
  ])('is narrowed to %j', async (filter, expected) => {
    expect(sentences(await log(filter))).toEqual(expected);
  });

  test('is narrowed to what one account did and what was done to it, and to a hash', async () => {
    const filed = await log({ acts: ['REPORT_FILED'], unit: '990101100' });
    const account = at(filed, 'nodes', 0, 'actorId');
    expect(sentences(await log({ account }))).toEqual([
      'CLERK 990101100报送了东镇2025年度报告第1版',
      '服务器上的命令为程序CLERK 990101100发放了令牌',
    ]);
    expect(at(await log({ text: receipt.chainHead.slice(0, 20) }), 'nodes', 0, 'hash')).toBe(
      receipt.chainHead,
    );
    expect(at(await log({ text: receipt.sha256 }), 'nodes', 0, 'hash')).toBe(receipt.chainHead);
  });

  test('is read page by page, newest first, without a gap, while it grows', async () => {
    const first = await log({}, { first: 3 });
    const seen = [at(first, 'nodes', 2, 'sequence')];
    await world.token('OBSERVER', '990101');
    const second = await log({}, { first: 2, after: String(at(first, 'pageInfo', 'endCursor')) });
    seen.push(at(second, 'nodes', 0, 'sequence'), at(second, 'nodes', 1, 'sequence'));
    const [from = 0] = seen.map(Number);
    expect(seen).toEqual([from, from - 1, from - 2]);
    expect(at(second, 'nodes', 0, 'hash')).toBe(at(first, 'nodes', 2, 'previousHash'));
    const whole = await log({}, { first: 100 });
    expect(at(whole, 'pageInfo', 'hasNextPage')).toBe(false);
    expect(await log({}, { after: 'x' })).toBe('BAD_QUERY');
  });

  test('is a unit’s own for who is of it, and nobody else’s', async () => {
    expect(sentences(await log({ unit: '990101100' }, { token: clerk }))).toEqual([
      'CLERK 990101100报送了东镇2025年度报告第1版',
      '服务器上的命令为程序CLERK 990101100发放了令牌',
    ]);
    expect(await log({}, { token: clerk })).toBe('FORBIDDEN');
    expect(await log({ unit: '990101101' }, { token: clerk })).toBeNull();
    expect(await log({}, { token: await world.token('OBSERVER', '990101') })).toBe('FORBIDDEN');
  });

  test('tells of people at the door, and of what they fetched', async () => {
    const { password } = await addPerson(world, '区主管', '990101', 'SUPERVISOR');
    const person = new Browser(world.origin);
    await person.signIn('区主管', 'wrong');
    await person.signIn('区主管', password);
    const sha256 = await new IntakeClient(world, { token: supervisor }).bring('旧年报');
    const headers = { cookie: `mingjian_session=${person.session ?? ''}` };
    expect((await fetch(`${world.origin}/documents/${sha256}`, { headers })).status).toBe(200);
    await person.send('SignOut');
    expect(sentences(await log({ text: '区主管' }))).toEqual([
      '区主管退出登录',
      `区主管下载了原件 ${sha256}`,
      '区主管登录（此前密码错误1次）',
      '服务器上的命令新建了账号区主管，角色：区县主管',
    ]);
  });

  test('shows an act that nobody has words for by its name', async () => {
    await world.database.query(`update event set act = 'SOMETHING_NEW' where act = 'UNITS_LAID_DOWN'`);
    expect(sentences(await log({ acts: ['SOMETHING_NEW'] }))).toEqual(['服务器上的命令：SOMETHING_NEW']);
    await world.database.query(`update event set act = 'UNITS_LAID_DOWN' where act = 'SOMETHING_NEW'`);
  });
});

describe('verifying', () => {
  async function verified(): Promise<unknown> {
    const query = '{ verifyRegionLog(region: "990101") { upTo events head wrong isFinished } }';
    return at((await world.graphql(query, {}, { token: supervisor })).body, 'data', 'verifyRegionLog');
  }
  const end = async (): Promise<{ readonly sequence: number; readonly head: string }> => {
    const [row] = await world.database.query<{ sequence: number; head: string }>(
      'select sequence, head from chain where region_id = $1',
      [regionId],
    );
    if (!row) throw new Error('No chain');
    return row;
  };

  test('says that the log is whole up to its last event', async () => {
    const { sequence, head } = await end();
    expect(await verified()).toEqual({
      upTo: sequence,
      events: sequence,
      head,
      wrong: null,
      isFinished: true,
    });
  });

  test.each([
    [
      'an event that was changed',
      `update event set report_year = 2023 where sequence = $1`,
      `update event set report_year = 2025 where sequence = $1`,
    ],
    [
      'an event that was taken out',
      `update event set sequence = sequence + 1000000 where sequence = $1`,
      `update event set sequence = $1 where sequence = $1 + 1000000`,
    ],
  ])('says up to which event it is whole before %s', async (_, spoil, mend) => {
    await world.database.query(spoil, [receipt.sequence]);
    const { sequence } = await end();
    const found = await verified();
    expect(found).toMatchObject({ upTo: receipt.sequence - 1, isFinished: true });
    expect(at(found, 'wrong')).toMatch(/\p{Script=Han}/u);
    expect(Number(at(found, 'events'))).toBe(sequence);
    await world.database.query(mend, [receipt.sequence]);
    expect(await verified()).toMatchObject({ upTo: sequence, wrong: null });
  });

  test('finds a last event that is gone', async () => {
    const { sequence } = await end();
    await world.database.query('update event set sequence = sequence + 1000000 where sequence = $1', [
      sequence,
    ]);
    expect(await verified()).toMatchObject({ upTo: sequence - 1, events: sequence, wrong: '记录缺失' });
    await world.database.query('update event set sequence = $1 where sequence = $1 + 1000000', [sequence]);
  });

  test('stops when its time is over, and says how far it came', async () => {
    const { sequence } = await end();
    await world.database.query(
      `insert into event (region_id, sequence, at, act, previous_hash, hash)
       select $1, $2 + i, now(), 'SIGNED_IN', '', '' from generate_series(1, 1500) i`,
      [regionId, sequence],
    );
    const events = await world.database.query<{ sequence: number }>(
      'select sequence from event where region_id = $1 and sequence > $2 order by sequence',
      [regionId, sequence],
    );
    expect(events).toHaveLength(1500);
    const stopped = await world.get(RegionLogService).verify(regionId, -1);
    // The first thousand are looked at together: the made-up ones do not follow.
    expect(stopped).toMatchObject({
      upTo: sequence,
      wrong: { en: expect.stringContaining('does not follow') },
    });
    await world.database.query('delete from event where region_id = $1 and sequence > $2', [
      regionId,
      sequence,
    ]);
  });
});
