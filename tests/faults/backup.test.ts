import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { at, post } from '../api/world.js';
import { cli, startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { debianPostgres, startDebianPostgres } from '../debian-postgres.js';
import { makeDemonstrationFolder } from '../demonstration-folder.js';
import { databaseOf, done, mingjian, newToken } from '../mingjian.js';
import { everyAnswer } from './every-answer.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'mingjian-backup-'));
const file = join(folder, 'county.tar');
const original = { MINGJIAN_DATA: join(folder, 'original'), DATABASE_URL: '' };
const servers: RunningServer[] = [];
const people = { supervisor: '', clerk: '' };
let before: Answers;

type Answers = Readonly<Record<keyof typeof people, ReadonlyMap<string, string>>>;

/** The demonstration county, with an upload where there is room for uploads. */
beforeAll(async () => {
  await makeDemonstrationFolder(original.MINGJIAN_DATA);
  const { origin } = await started({ ...original, MINGJIAN_DEMO: '1' });
  people.supervisor = await newToken('supervisor', '410308', original);
  people.clerk = await newToken('clerk', '410308103', original);
  await sql(`do $$ begin
    if to_regclass('document') is not null then
      insert into document (sha256, bytes, size)
        select encode(sha256(bytes), 'hex'), bytes, length(bytes) from (
          select string_agg(sha256(i::text::bytea), '') as bytes from generate_series(1, 1600000) i) made;
    end if; end $$`);
  await judged(origin);
  before = await answersOf(origin);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function started(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  const server = await startServe(environment);
  servers.push(server);
  return server;
}

async function sql(text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseOf(original.MINGJIAN_DATA) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** What a page shows changes by itself until every report has been judged. */
async function judged(origin: string): Promise<void> {
  const query = `{ cycle(region: "410308", year: 2025) { freshness { event assessedEvent } } }`;
  await vi.waitFor(
    async () => {
      const { body } = await post(origin, { query }, { token: people.supervisor });
      const { event, assessedEvent } = at(body, 'data', 'cycle', 'freshness') as Record<string, number>;
      expect(assessedEvent).toBe(event);
    },
    { timeout: 60_000, interval: 200 },
  );
}

async function answersOf(origin: string): Promise<Answers> {
  return {
    supervisor: await everyAnswer(origin, people.supervisor),
    clerk: await everyAnswer(origin, people.clerk),
  };
}

/** Every page of the server in an environment, restored from the file, is what it was. */
async function demandTheSame(environment: Readonly<Record<string, string>>): Promise<string> {
  const said = await done(['restore', file], environment);
  expect(said).toContain('核验无误');
  expect(said).toContain('All is as it was written');
  const { origin } = await started({ ...environment, MINGJIAN_DEMO: '1' });
  expect(await answersOf(origin)).toEqual(before);
  return origin;
}

const unfinished = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('unfinished'));

test('the pages are asked as they are', () => {
  const asked = new Set([...before.supervisor.keys()].map((key) => key.split(' ')[0]));
  for (const query of [
    'CycleOfYear',
    'ComplianceMatrix',
    'Compare',
    'UnitStory',
    'ReportOfUnit',
    'YearlyUnits',
  ])
    expect(asked).toContain(query);
  for (const answer of before.supervisor.values()) expect(answer).toMatch(/^200 \{"data":/);
});

test('a backup killed in the middle leaves nothing that is taken for one, needs little memory, and the next clears it away', async () => {
  await sql(`create table filler as
    select string_agg(sha256(i::text::bytea), '') as bytes from generate_series(1, 1600000) i`);
  const child = spawn(process.execPath, [cli, 'backup', file], {
    env: { ...process.env, ...original, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  await expect
    .poll(() => unfinished().map((name) => statSync(join(folder, name)).size > 5_000_000), {
      timeout: 120_000,
      interval: 20,
    })
    .toEqual([true]);
  const peak = peakMegabytes(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await sql('drop table filler');
  expect(peak).toBeLessThan(300);

  expect(existsSync(file)).toBe(false);
  const [left = ''] = unfinished();
  const taken = await mingjian(['restore', join(folder, left)], { MINGJIAN_DATA: join(folder, 'left') });
  expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('is not whole')]);
  expect(existsSync(join(folder, 'left'))).toBe(false);

  expect(await done(['backup', file], original)).toContain('备份完成');
  expect(unfinished()).toEqual([]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

/** The most memory that a process ever held, where the system tells. */
function peakMegabytes(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  const [, kilobytes = '0'] = existsSync(status)
    ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Number(kilobytes) / 1000;
}

test('restored into an empty folder every page is what it was, and people sign in as before', async () => {
  const environment = { MINGJIAN_DATA: join(folder, 'restored'), DATABASE_URL: '' };
  const origin = await demandTheSame(environment);
  expect(existsSync(join(environment.MINGJIAN_DATA, 'sign-in.txt'))).toBe(false);
  const signIn = readFileSync(join(original.MINGJIAN_DATA, 'sign-in.txt'), 'utf8');
  const [, password = ''] = /^supervisor +(\S+)/m.exec(signIn) ?? [];
  const query = 'mutation S($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { body } = await post(origin, { query, variables: { input: { name: 'supervisor', password } } });
  expect(body).toEqual({ data: { signIn: { __typename: 'SignedIn' } } });
  const second = await mingjian(['restore', file], environment);
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('The database is not empty')]);
});

const found = debianPostgres ?? 'skipped, there is none in /usr/lib/postgresql: apt-get install postgresql';
test.skipIf(debianPostgres === null)(
  `restored onto Debian's PostgreSQL (${found}) every page is what it was`,
  async () => {
    const debian = await startDebianPostgres(debianPostgres ?? '', folder);
    try {
      await demandTheSame({ DATABASE_URL: debian.url, MINGJIAN_DATA: join(folder, 'unused') });
      await servers.pop()?.stop();
    } finally {
      await debian.stop();
    }
  },
);
