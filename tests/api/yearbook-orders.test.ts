import { secretHash } from '@mingjian/server/accounts/secrets';
import { ViewerRepository } from '@mingjian/server/accounts/viewer.repository';
import { Log } from '@mingjian/server/platform/log';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { Carrying } from '@mingjian/server/yearbook/orders/carrying';
import {
  documentKinds,
  keptOrders,
  mostOpenOrders,
  orderFormats,
} from '@mingjian/server/yearbook/orders/document-order';
import type { OrderFormat } from '@mingjian/server/yearbook/orders/document-order';
import { OrderQueueRepository } from '@mingjian/server/yearbook/orders/order-queue.repository';
import { OrderWork } from '@mingjian/server/yearbook/orders/order-work';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { filed } from './compared-county.js';
import { TinySource } from './tiny-document.js';
import { at, headersOf, startWorld } from './world.js';

const world = await startWorld();
const region = '990101';
let regionId = '';
const tokens = { supervisor: '', observer: '', clerk: '', stranger: '' };
type Who = keyof typeof tokens;

beforeAll(async () => {
  ({ regionId } = await world.county({ units: [{ code: '990101100' }], years: [2025] }));
  await world.county({ code: '990202', units: [{ code: '990202100' }], years: [2025] });
  tokens.supervisor = await world.token('SUPERVISOR', region);
  tokens.observer = await world.token('OBSERVER', region);
  tokens.clerk = await world.token('CLERK', '990101100');
  tokens.stranger = await world.token('ADMINISTRATOR', '990202');
});

afterEach(async () => {
  await world.database.query('delete from document_file');
  await world.database.query('delete from document_order');
});

/** Writes a document as its name and format: what a format is made of is told elsewhere. */
class PlainCarrying extends Carrying {
  readonly written: OrderFormat[] = [];
  before: (format: OrderFormat) => Promise<void> = () => Promise.resolve();

  override async write(...[document, format]: Parameters<Carrying['write']>): Promise<Uint8Array | null> {
    await this.before(format);
    this.written.push(format);
    return Buffer.from(`${format} ${JSON.stringify(document)}`);
  }
}

/** The queue as a server has it that ended: nobody says any more that it holds what it took. */
class SilentQueue extends OrderQueueRepository {
  override async hold(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/** A server's part that makes what was ordered, as far as a test lets it. */
function server({ holdMs = 30_000, queue = world.get(OrderQueueRepository) } = {}) {
  const source = new TinySource();
  const carrying = new PlainCarrying();
  const work = new OrderWork(queue, source, carrying, world.clock, new Log());
  const ending = { now: false };
  const holder = { id: randomUUID(), holdMs, isEnding: () => ending.now };
  return { source, carrying, ending, next: () => work.next(holder) };
}

const orderFields = `id state step steps failure failureMessage checkCode manifest orderedBy formats
  files { format sha256 size }`;

async function order(input: object = {}, who: Who = 'supervisor'): Promise<string> {
  const { body } = await world.graphql(
    `mutation O($input: OrderDocumentInput!) { orderDocument(input: $input) {
      __typename ... on Problem { code } ... on DocumentOrdered { order { id } } } }`,
    {
      input: {
        region,
        year: 2025,
        kind: 'COMPARATIVE',
        basis: 'LATEST_FILED',
        locale: 'zh',
        formats: ['HTML', 'JSON'],
        ...input,
      },
    },
    { token: tokens[who] },
  );
  const outcome = at(body, 'data', 'orderDocument');
  return String(
    at(outcome, 'order', 'id') ?? at(outcome, 'code') ?? at(body, 'errors', 0, 'extensions', 'code'),
  );
}

async function cancel(id: string, who: Who = 'supervisor'): Promise<unknown> {
  const { body } = await world.graphql(
    `mutation C($id: ID!) { cancelOrder(id: $id) {
      __typename ... on Problem { code } ... on OrderCancelled { order { state files { format } } } } }`,
    { id },
    { token: tokens[who] },
  );
  return at(body, 'data', 'cancelOrder') ?? at(body, 'errors', 0, 'extensions', 'code');
}

async function orders(who: Who = 'supervisor'): Promise<readonly unknown[]> {
  const { body } = await world.graphql(
    `query Y($region: String!) {
      yearbook(region: $region, year: 2025, kind: COMPARATIVE) { orders { ${orderFields} } } }`,
    { region },
    { token: tokens[who] },
  );
  const found = at(body, 'data', 'yearbook', 'orders');
  if (!Array.isArray(found)) throw new Error(JSON.stringify(body));
  return found;
}

async function standing(id: string): Promise<unknown> {
  return (await orders()).find((one) => at(one, 'id') === id);
}

async function download(
  id: string,
  format: string,
  who: Who = 'supervisor',
  code = region,
): Promise<Response> {
  return fetch(`${world.origin}/regions/${code}/2025/documents/${id}.${format}`, {
    headers: headersOf({ token: tokens[who] }),
  });
}

/** Something that happens when a test says so. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe('an order', () => {
  test('waits, is made step by step, and its files are taken away', async () => {
    const id = await order();
    expect(await standing(id)).toMatchObject({
      state: 'QUEUED',
      step: 0,
      steps: 3,
      files: [],
      manifest: null,
    });
    expect((await download(id, 'html')).status).toBe(404);

    const { next } = server();
    expect(await next()).toBe(true);
    expect(await next()).toBe(false);
    expect(await standing(id)).toMatchObject({
      state: 'DONE',
      step: 3,
      checkCode: '0000-0000',
      manifest: { kind: 'COMPARATIVE', madeAt: '2026-01-15T02:00:00.000Z' },
      orderedBy: `SUPERVISOR ${region}`,
      files: [{ format: 'HTML' }, { format: 'JSON' }],
    });
    const file = await download(id, 'json');
    expect(file.status).toBe(200);
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain(
      '试验县2025年度政府信息公开比较分析.json',
    );
    expect(await file.text()).toMatch(/^JSON \{/);
    expect((await download(id, 'pdf')).status).toBe(404);
  });

  test('changes what a browser may keep of it with every step', async () => {
    const { carrying, next } = server();
    const states: (string | null | undefined)[] = [];
    const look = async () => {
      const bearer = await world.get(ViewerRepository).byToken(secretHash(tokens.supervisor), true);
      states.push(bearer?.state);
    };
    await look();
    await order();
    await look();
    carrying.before = look;
    await next();
    await look();
    // None, waiting, gathered, the first file, all done.
    expect(new Set(states).size).toBe(5);
  });

  test('says what to do when nothing can be made', async () => {
    const id = await order();
    const { source, next } = server();
    source.before = () => Promise.reject(new Error('broken'));
    await next();
    expect(await standing(id)).toMatchObject({
      state: 'FAILED',
      failure: 'FAULT',
      failureMessage: expect.stringContaining('请再试一次'),
    });
  });

  test('is refused without a format, and when too many wait', async () => {
    expect(await order({ formats: [] })).toBe('BAD_VALUE');
    for (let n = 0; n < mostOpenOrders; n += 1) await order();
    expect(await order()).toBe('TOO_LARGE');
  });

  test('is made again from its manifest with the same bytes', async () => {
    const first = await order();
    await server().next();
    world.clock.set(new Date('2026-01-16T02:00:00Z'));
    const again = await order({ fromManifest: first, kind: 'NOTICE' });
    await server().next();
    expect(await (await download(again, 'html')).text()).toBe(await (await download(first, 'html')).text());
    expect(await order({ fromManifest: randomUUID() })).toBe('NOT_FOUND');
  });

  test('is not made again where what it was made of has changed', async () => {
    const first = await order();
    await server().next();
    await world.database.query(`update document_order set document_sha256 = 'of another document'`);
    const again = await order({ fromManifest: first });
    await server().next();
    expect(await standing(again)).toMatchObject({
      state: 'FAILED',
      failure: 'SOURCES_CHANGED',
      files: [],
      failureMessage: expect.stringContaining('请按现在的数据重新制作'),
    });
  });

  test('keeps its manifest when its files are among too many', async () => {
    const oldest = await order();
    await server().next();
    await world.database.query(
      `insert into document_order (region_id, report_year, kind, basis, locale, formats, state, steps, ordered_at, ended_at)
       select region_id, report_year, kind, basis, locale, formats, 'DONE', steps, ordered_at, ended_at + n * interval '1 second'
       from document_order, generate_series(1, $1) n`,
      [keptOrders - 1],
    );
    world.clock.set(new Date('2026-01-17T02:00:00Z'));
    await order();
    await server().next();
    expect(await standing(oldest)).toMatchObject({ state: 'DONE', files: [], manifest: { year: 2025 } });
  });
});

describe('several servers', () => {
  test('never make the same order', async () => {
    const ids = [await order(), await order(), await order(), await order()];
    const both = [server(), server()];
    await Promise.all(
      both.map(async ({ next }) => {
        while (await next());
      }),
    );
    expect(both.map(({ source }) => source.made).reduce((one, other) => one + other)).toBe(ids.length);
    for (const id of ids) expect(await standing(id)).toMatchObject({ state: 'DONE' });
  });

  test('take over from one that fell silent, and go on from the last step', async () => {
    const id = await order();
    const [dead, heir] = [server({ holdMs: 300, queue: new SilentQueue(world.database) }), server()];
    const never = gate();
    // It made the first file and ended in the second.
    dead.carrying.before = (format) => (format === 'JSON' ? never.opened : Promise.resolve());
    const abandoned = dead.next();
    await expect.poll(() => standing(id)).toMatchObject({ step: 2 });
    await expect.poll(() => heir.next()).toBe(true);
    expect(heir.source.made).toBe(0);
    expect(heir.carrying.written).toEqual(['JSON']);
    expect(await standing(id)).toMatchObject({ state: 'DONE', step: 3 });

    // Awake again it finds that the order is not its own, and leaves it alone.
    never.open();
    await abandoned;
    expect(await standing(id)).toMatchObject({ state: 'DONE', step: 3, files: [{}, {}] });
  });

  test('leave what they have not ended to the next when they end', async () => {
    const id = await order();
    const [ending, heir] = [server(), server()];
    ending.carrying.before = () => {
      ending.ending.now = true;
      return Promise.resolve();
    };
    await ending.next();
    expect(await standing(id)).toMatchObject({ state: 'QUEUED', step: 2 });
    await heir.next();
    expect(heir.carrying.written).toEqual(['JSON']);
    expect(await standing(id)).toMatchObject({ state: 'DONE', step: 3 });
  });

  test('do not take what is held, however long a step takes', async () => {
    const id = await order();
    const [slow, other] = [server({ holdMs: 150 }), server()];
    const later = gate();
    slow.source.before = () => later.opened;
    const making = slow.next();
    await expect.poll(() => standing(id)).toMatchObject({ state: 'RUNNING' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await other.next()).toBe(false);
    later.open();
    await making;
    expect(await standing(id)).toMatchObject({ state: 'DONE' });
  });

  test('give up what ended one after the other', async () => {
    const id = await order();
    await world.database.query('update document_order set attempts = 3');
    await server().next();
    expect(await standing(id)).toMatchObject({ state: 'FAILED', failure: 'SERVER_ENDED' });
  });
});

describe('cancelling', () => {
  test('takes an order from the queue, once', async () => {
    const id = await order();
    expect(await cancel(id)).toMatchObject({ order: { state: 'CANCELLED' } });
    expect(await cancel(id)).toMatchObject({ order: { state: 'CANCELLED' } });
    expect(await server().next()).toBe(false);
  });

  test('stops one under way after the step, and nothing of it stays', async () => {
    const id = await order({ formats: ['HTML', 'CSV', 'JSON'] });
    const { carrying, next } = server();
    const reached = gate();
    const later = gate();
    carrying.before = async (format) => {
      if (format !== 'CSV') return;
      reached.open();
      await later.opened;
    };
    const making = next();
    await reached.opened;
    expect(await cancel(id)).toMatchObject({ order: { state: 'CANCELLED', files: [] } });
    later.open();
    await making;
    expect(carrying.written).toEqual(['HTML', 'CSV']);
    expect(await standing(id)).toMatchObject({ state: 'CANCELLED', files: [] });
    expect((await download(id, 'html')).status).toBe(404);
  });

  test('leaves what is done as it is', async () => {
    const id = await order();
    await server().next();
    expect(await cancel(id)).toMatchObject({ order: { state: 'DONE', files: [{}, {}] } });
  });
});

test('a server makes what is ordered by itself, in every format', async () => {
  const busy = await startWorld({ worker: true });
  await busy.county({ units: [{ code: '990101100' }], years: [2025] });
  const token = await busy.token('SUPERVISOR', region);
  await filed(busy, await busy.token('APPROVER', region), aReport('990101100', 2025));
  const ask = (query: string, variables: object) => busy.graphql(query, { ...variables }, { token });
  const input = { region, year: 2025, basis: 'LATEST_FILED', locale: 'zh', formats: orderFormats };
  for (const kind of documentKinds) {
    const ordered = await ask(
      `mutation O($input: OrderDocumentInput!) { orderDocument(input: $input) { ... on DocumentOrdered { order { id } } } }`,
      { input: { ...input, kind } },
    );
    const id = at(ordered.body, 'data', 'orderDocument', 'order', 'id');
    const state = async () => {
      const { body } = await ask(
        `query Y { yearbook(region: "${region}", year: 2025, kind: COMPARATIVE) { orders { id state failure files { format size } } } }`,
        {},
      );
      const orders = at(body, 'data', 'yearbook', 'orders');
      return Array.isArray(orders) ? orders.find((one) => at(one, 'id') === id) : null;
    };
    await expect
      .poll(state, { timeout: 60_000, interval: 250 })
      .toMatchObject({ state: expect.stringMatching(/DONE|FAILED/) });
    expect(await state()).toMatchObject({
      state: 'DONE',
      files: orderFormats.map((format) => ({ format, size: expect.any(Number) })),
    });
  }
  await busy.close();
});

describe('who may', () => {
  test('order and cancel: supervisors and administrators of the county', async () => {
    expect(await order({}, 'observer')).toBe('FORBIDDEN');
    expect(await order({}, 'clerk')).toBe('FORBIDDEN');
    expect(await order({}, 'stranger')).toBe('NOT_FOUND');
    const id = await order();
    expect(await cancel(id, 'observer')).toBe('FORBIDDEN');
    expect(await cancel(id, 'stranger')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await cancel('no id')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('take away: who reads the filed reports of the county, whatever the basis', async () => {
    const latest = await order();
    const published = await order({ basis: 'PUBLISHED' });
    const { next } = server();
    await next();
    await next();
    for (const id of [latest, published]) {
      expect((await download(id, 'html', 'observer')).status).toBe(200);
      expect((await download(id, 'html', 'clerk')).status).toBe(403);
      expect((await download(id, 'html', 'stranger')).status).toBe(404);
      expect((await download(id, 'html', 'stranger', '990202')).status).toBe(404);
      expect((await fetch(`${world.origin}/regions/${region}/2025/documents/${id}.html`)).status).toBe(401);
    }
    expect(await orders('observer')).toHaveLength(2);
  });
});

test('the log says what was ordered, cancelled and taken away, and the archive is whole', async () => {
  const id = await order();
  await server().next();
  await download(id, 'json');
  await cancel(await order());
  const acts = await world.database.query<{ readonly act: string }>(
    `select act from event where region_id = $1 order by sequence desc limit 4`,
    [regionId],
  );
  expect(acts.map(({ act }) => act)).toEqual([
    'DOCUMENT_ORDER_CANCELLED',
    'DOCUMENT_ORDERED',
    'ORDERED_DOCUMENT_DOWNLOADED',
    'DOCUMENT_ORDERED',
  ]);
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
