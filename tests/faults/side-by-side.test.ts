import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, applications } from '../api/a-report.js';
import { factsOf, filingInput, receiptOf } from '../api/filing-client.js';
import type { FilingOf } from '../api/filing-client.js';
import { freshDatabase } from '../api/fresh-database.js';
import type { FreshDatabase } from '../api/fresh-database.js';
import { answerOf, at, post } from '../api/world.js';
import type { Answer } from '../api/world.js';
import { startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { countyFile, done, newToken } from '../mingjian.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjian-side-'));
const county = '990101';
const town = (place: number): string => `${county}${100 + place}`;
let fresh: FreshDatabase;
let one: RunningServer;
let other: RunningServer;
let clerk = '';
let supervisor = '';

/** Two servers of one PostgreSQL that is given by its address, started at the same time on empty tables. */
beforeAll(async () => {
  fresh = await freshDatabase();
  const environment = { DATABASE_URL: fresh.url, MINGJIAN_DATA: folder };
  const file = join(folder, 'county.csv');
  writeFileSync(file, countyFile(Array.from({ length: 20 }, (_, place) => town(place))));
  [one, other] = await Promise.all([startServe(environment), startServe(environment)]);
  await done(['setup', file, '--county', county, '--name', '试验县'], environment);
  clerk = await newToken('clerk', county, environment);
  supervisor = await newToken('supervisor', county, environment);
  const administrator = await newToken('administrator', county, environment);
  const query = 'mutation O($input: OpenCycleInput!) { openCycle(input: $input) { __typename } }';
  const input = { region: county, year: 2025, filingDue: '2026-01-20' };
  const { body } = await post(one.origin, { query, variables: { input } }, { token: administrator });
  expect(body).toEqual({ data: { openCycle: { __typename: 'CycleOpened' } } });
}, 180_000);

afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

async function file(at_: RunningServer, place: number, received: number, filing: FilingOf = {}) {
  const query = `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename
    ... on Problem { code } ... on ReportFiled { receipt { version filedAt sha256 chainHead sequence } } } }`;
  const input = filingInput(aReport(town(place), 2025, applications(received)), filing);
  const { body } = await post(at_.origin, { query, variables: { input } }, { token: clerk });
  expect(at(body, 'errors')).toBeUndefined();
  return factsOf(at(body, 'data', 'fileReport'));
}

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);
const [unitsOfYear = ''] = Object.keys(documents).filter((hash) =>
  documents[hash]?.startsWith('query UnitsOfYear'),
);

/** The list of units as a page asks for it: by an address whose answer a browser keeps under its tag. */
async function unitsAt({ origin }: RunningServer, tag?: string): Promise<Answer> {
  const search = new URLSearchParams({
    variables: JSON.stringify({ region: county, year: 2025 }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: unitsOfYear } }),
  });
  const headers = {
    authorization: `Bearer ${supervisor}`,
    ...(tag !== undefined && { 'if-none-match': tag }),
  };
  return answerOf(await fetch(`${origin}/graphql?${search.toString()}`, { headers }));
}

const stateOf = ({ body }: Answer, place: number): unknown =>
  (at(body, 'data', 'units', 'nodes') as readonly { readonly code: string; readonly state: string }[]).find(
    ({ code }) => code === town(place),
  )?.state;

test('what is filed with one server is there at once with the other, and what browsers kept of either is out of date', async () => {
  // A tag tells how far the log was judged as well: of what was opened a moment ago it may still be under way.
  let before = await unitsAt(one);
  await expect
    .poll(async () => {
      before = await unitsAt(one);
      return (await unitsAt(other, before.headers.get('etag') ?? '')).status;
    })
    .toBe(304);
  const tag = before.headers.get('etag') ?? '';
  expect([before.status, stateOf(before, 0)]).toEqual([200, 'NOT_FILED']);
  for (const server of [one, other]) expect((await unitsAt(server, tag)).status).toBe(304);

  for (const [place, server] of [one, other].entries()) {
    const kept = (await unitsAt(one)).headers.get('etag') ?? '';
    receiptOf(await file(server, place, 5));
    for (const asked of [other, one]) {
      const answer = await unitsAt(asked, kept);
      expect([answer.status, stateOf(answer, place)]).toEqual([200, 'FILED']);
      expect(answer.headers.get('etag')).toMatch(/^"/);
    }
  }
});

test('the same key files once, whichever server is asked; another body under it is told so by both', async () => {
  const first = await file(one, 2, 7, { key: 'once' });
  expect(receiptOf(first).version).toBe(1);
  expect(await file(other, 2, 7, { key: 'once' })).toEqual(first);
  for (const server of [other, one])
    expect(await file(server, 2, 8, { key: 'once' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('the same filing sent to both at once, eight times, is one version with one answer', async () => {
  const servers = Array.from({ length: 8 }, (_, time) => (time % 2 === 0 ? one : other));
  const outcomes = await Promise.all(servers.map((server) => file(server, 3, 9, { key: 'at once' })));
  expect(receiptOf(outcomes[0] ?? {}).version).toBe(1);
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
});

test('of two reports of one unit sent to both at once, one is received and the other is told of it', async () => {
  const outcomes = await Promise.all([file(one, 4, 1), file(other, 4, 2)]);
  expect(outcomes.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
    'REPORT_CHANGED_MEANWHILE',
    'ReportFiled',
  ]);
});

test('filed by many through both, the log is one unbroken chain; one server goes on when the other is killed', async () => {
  const places = Array.from({ length: 12 }, (_, index) => 5 + index);
  const outcomes = await Promise.all(
    places.map((place) => file(place % 2 === 0 ? one : other, place, place)),
  );
  const sequences = outcomes.map((outcome) => receiptOf(outcome).sequence);
  expect(new Set(sequences).size).toBe(12);
  process.kill(one.pid, 'SIGKILL');
  const { chainHead } = receiptOf(await file(other, 17, 1));
  const environment = { DATABASE_URL: fresh.url, MINGJIAN_DATA: folder };
  expect(await done(['verify', '--head', chainHead], environment)).toContain('18 versions');
});
