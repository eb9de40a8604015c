import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@mingjian/server/entities';
import { Archive } from '@mingjian/server/platform/database/backup/archive-reader';
import { ArchiveWriter } from '@mingjian/server/platform/database/backup/archive-writer';
import { restoreBackup } from '@mingjian/server/platform/database/backup/restore-backup';
import { takeBackup } from '@mingjian/server/platform/database/backup/take-backup';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { migrate } from '@mingjian/server/platform/database/migrate';
import { StartTrouble } from '@mingjian/server/platform/start-trouble';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aReport, applications } from '../api/a-report.js';
import { FilingClient, receiptOf } from '../api/filing-client.js';
import { freshDatabase } from '../api/fresh-database.js';
import { startWorld } from '../api/world.js';
import { done, mingjian } from '../mingjian.js';

vi.setConfig({ testTimeout: 120_000 });

const world = await startWorld();
const folder = mkdtempSync(join(tmpdir(), 'mingjian-backup-'));
const whole = join(folder, 'whole.mjb');
const opened: (() => Promise<void>)[] = [];

beforeAll(async () => {
  await world.county({ units: [{ code: '990101100' }, { code: '990101101' }], years: [2024, 2025] });
  const clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });
  receiptOf(await clerk.file(aReport('990101100', 2024, applications(3))));
  receiptOf(await clerk.file(aReport('990101100', 2025, applications(7))));
  await clerk.saveDraft(aReport('990101101', 2025), 0);
  await world.database.query(
    `insert into session select 'sha of a session', id, now(), now() + interval '1 hour' from account limit 1`,
  );
  await backUp(whole);
});

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

afterAll(() => rmSync(folder, { recursive: true }));

async function backUp(file: string, url: string = world.databaseUrl) {
  return takeBackup(url, file, { now: new Date() });
}

type Migrations = Awaited<ReturnType<typeof openDataSource>>['migrations'];

/** A database with the tables of today, or none at all, as this version or a later one sees it. */
async function target({ tables, later = [] }: { tables: boolean; later?: Migrations }) {
  const fresh = await freshDatabase();
  const dataSource = await openDataSource(fresh.url, entities);
  opened.push(
    () => fresh.drop(),
    () => dataSource.destroy(),
  );
  dataSource.migrations.push(...later);
  if (!tables) await dataSource.query('drop schema public cascade; create schema public');
  return { url: fresh.url, dataSource };
}

/** What a later version adds: a table of a kind that there is none of today. */
const plantedTable = {
  name: 'Planted1999999999999',
  async up(runner: { query(sql: string): Promise<unknown> }) {
    await runner.query(`
      create table "Planted table" (
        "order" bigserial primary key, "bytes" bytea, "文字" text default E'a\\tb\\\\n\\nc',
        doubled bigint generated always as ("order" * 2) stored, always integer generated always as identity,
        parent bigint references "Planted table" ("order")
      )`);
  },
  down: () => Promise.reject(new Error('no way back')),
};

/** The manifest as anybody reads it who has `tar`. */
function manifestOf(file: string) {
  return JSON.parse(execFileSync('tar', ['-xOf', file, 'manifest.json'], { encoding: 'utf8' })) as {
    readonly tables: readonly { name: string; rows: number; sha256: string; leftOut: boolean }[];
    readonly sequences: readonly { name: string; lastValue: string }[];
    readonly chains: readonly unknown[];
    readonly migrations: readonly string[];
  };
}

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>;

async function rowsOf(query: Query): Promise<Readonly<Record<string, number>>> {
  const tables = await query(`
    select oid::regclass::text as name from pg_class where relkind in ('r', 'p')
    and relnamespace not in (select oid from pg_namespace where nspname in ('pg_catalog', 'information_schema', 'pg_toast'))
    and relname <> 'migrations'`);
  const counted: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await query(`select count(*)::integer as n from ${String(name)}`);
    counted[String(name).replaceAll('"', '')] = Number(row?.['n']);
  }
  return counted;
}

const told = (file: string) =>
  Object.fromEntries(manifestOf(file).tables.map(({ name, rows }) => [name, rows]));

test('every table of the database is in the archive with all of its rows, a table nobody told us of as well; what lets somebody in for a while is left out', async () => {
  const { url, dataSource } = await target({ tables: true, later: [plantedTable] });
  await migrate(dataSource);
  await dataSource.query(`insert into region default values; insert into "Planted table" default values`);
  const file = join(folder, 'planted.mjb');
  await backUp(file, url);
  const rows = await rowsOf((sql) => dataSource.query(sql));
  expect(rows).toMatchObject({ 'Planted table': 1, region: 1 });
  expect(told(file)).toEqual(rows);

  const shortLived = ['known_browser', 'reset_code', 'session', 'sign_in_tries'];
  const leftOut = manifestOf(whole).tables.filter((table) => table.leftOut);
  expect(leftOut.map(({ name }) => name).sort()).toEqual(shortLived);
  const there = await rowsOf((sql) => world.database.query(sql));
  expect(told(whole)).toEqual({ ...there, ...Object.fromEntries(shortLived.map((name) => [name, 0])) });
});

test('the command writes one file that its owner alone may read, beside a running server, and never over another', async () => {
  const file = join(folder, 'by-command.mjb');
  const environment = { DATABASE_URL: world.databaseUrl, MINGJIAN_DATA: folder };
  expect(await done(['backup', file], environment)).toContain(`${Object.keys(told(whole)).length} tables`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(told(file)).toEqual(told(whole));
  execFileSync(
    'sh',
    ['-c', 'tar -xf by-command.mjb manifest.json manifest.json.sha256 && sha256sum -c *.sha256'],
    {
      cwd: folder,
    },
  );

  const before = readFileSync(file);
  const again = await mingjian(['backup', file], environment);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('no backup is ever overwritten')]);
  expect(readFileSync(file).equals(before)).toBe(true);
  const nowhere = await mingjian(['backup', join(folder, 'missing', 'x.mjb')], environment);
  expect([nowhere.code, nowhere.stderr]).toEqual([
    1,
    expect.stringContaining('Check that its folder is there'),
  ]);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('what is restored is what was backed up, to the last value, into a database without tables or with empty ones', async () => {
  for (const tables of [false, true]) {
    const { url, dataSource } = await target({ tables });
    await restoreBackup(dataSource, await Archive.open(whole));
    const again = join(folder, `again-${tables}.mjb`);
    await backUp(again, url);
    const { tables: restored, chains } = manifestOf(again);
    expect(restored).toEqual(manifestOf(whole).tables);
    expect(chains).toEqual(manifestOf(whole).chains);
    expect(chains).toHaveLength(1);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
    expect(await keysOf(dataSource)).toEqual(await keysOf(world.database));
    const shared = 'select count(*)::integer as n from region_cover';
    expect(await dataSource.query(shared)).toEqual(await world.database.query(shared));
    const off = `select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`;
    expect(await dataSource.query(off)).toEqual([]);
  }
});

/** Every constraint, whether it was checked, in words. */
async function keysOf(database: { query(sql: string): Promise<unknown> }): Promise<unknown> {
  return database.query(`select conrelid::regclass::text as on, conname, convalidated,
    pg_get_constraintdef(oid) as says from pg_constraint where conrelid <> 0 order by 1, 2`);
}

test('an upload, odd names, and counters come back; what is counted afterwards goes on', async () => {
  const from = await target({ tables: true, later: [plantedTable] });
  await migrate(from.dataSource);
  await from.dataSource.query(`
    insert into "Planted table" (bytes, parent)
      select string_agg(sha256(i::text::bytea), ''), null from generate_series(1, 250000) i;
    insert into "Planted table" (bytes, parent) values ('\\x0a0d5c00', 1), (null, 2), ('', 2)`);
  const file = join(folder, 'upload.mjb');
  await backUp(file, from.url);
  const to = await target({ tables: true, later: [plantedTable] });
  await restoreBackup(to.dataSource, await Archive.open(file));
  const content = `select "order", sha256(bytes) as hash, length(bytes) as length, "文字", doubled, always, parent
    from "Planted table" order by 1`;
  const restored = await to.dataSource.query(content);
  expect(restored).toEqual(await from.dataSource.query(content));
  expect(restored).toMatchObject([
    { length: 8_000_000, doubled: 2 },
    { length: 4 },
    { length: null },
    { length: 0 },
  ]);
  const [next] = await to.dataSource.query(
    `insert into "Planted table" default values returning "order"::integer, always`,
  );
  expect(next).toEqual({ order: 5, always: 5 });
});

test('a backup of an older version is restored as it was and brought up to date; tables of a later one give way while they are empty', async () => {
  const later = {
    name: 'Later1999999999998',
    async up(runner: { query(sql: string): Promise<unknown> }) {
      await runner.query(
        `alter table region add column remark text not null default 'made by a later version'`,
      );
    },
    down: () => Promise.reject(new Error('no way back')),
  };
  for (const tables of [false, true]) {
    const { dataSource } = await target({ tables, later: [later] });
    if (tables) await migrate(dataSource);
    const restored = await restoreBackup(dataSource, await Archive.open(whole));
    expect(restored.migrated).toEqual([later.name]);
    const remarks = await dataSource.query('select remark from region');
    expect(remarks).toEqual([{ remark: 'made by a later version' }]);
    expect(await migrate(dataSource)).toEqual([]);
  }
});

test('a later step that fails takes the restore back with it and is named', async () => {
  const failing = { ...plantedTable, up: () => Promise.reject(new Error('planted to fail')) };
  const { dataSource } = await target({ tables: true, later: [failing] });
  await expect(restoreBackup(dataSource, await Archive.open(whole))).rejects.toThrow(
    /Planted1999999999999.*planted to fail/,
  );
  expect(await rowsOf((sql) => dataSource.query(sql))).toMatchObject({ region: 0, event: 0 });
});

test('a database that holds anything is left as it is and named', async () => {
  const { dataSource } = await target({ tables: true });
  await dataSource.query('insert into region default values');
  const archive = await Archive.open(whole);
  await expect(restoreBackup(dataSource, archive)).rejects.toThrow('not empty (region)');
  expect(await rowsOf((sql) => dataSource.query(sql))).toMatchObject({ region: 1, event: 0 });

  const others = await target({ tables: false });
  await others.dataSource.query('create table ledger (id integer)');
  await expect(restoreBackup(others.dataSource, archive)).rejects.toThrow("not Mingjian's (ledger)");
  expect(await rowsOf((sql) => others.dataSource.query(sql))).toEqual({ ledger: 0 });
});

/** A copy of the whole archive, spoiled. */
function spoiled(name: string, spoil: (file: string) => void): string {
  const file = join(folder, `${name}.mjb`);
  copyFileSync(whole, file);
  spoil(file);
  return file;
}

function flip(file: string, where: (bytes: Buffer) => number): void {
  const bytes = readFileSync(file);
  const at = where(bytes);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x01, at);
  writeFileSync(file, bytes);
}

const size = (): number => statSync(whole).size;
const spoilings: Readonly<Record<string, readonly [(file: string) => void, string]>> = {
  'cut off in the middle': [(file) => truncateSync(file, size() / 2), 'is not whole'],
  'cut off before its end': [(file) => truncateSync(file, size() - 2048), 'is not whole'],
  'cut off between two files': [(file) => truncateSync(file, 1024), 'is not whole'],
  'of nothing': [(file) => truncateSync(file, 0), 'is no backup of Mingjian'],
  'that is something else': [(file) => writeFileSync(file, 'PK'.repeat(1000)), 'is no backup of Mingjian'],
  'with a flipped bit in a table': [
    (file) => flip(file, (bytes) => bytes.indexOf('tables/event.copy.gz') + 512 + 100),
    'event is not what was backed up',
  ],
  'with a flipped bit in its manifest': [
    (file) => flip(file, (bytes) => bytes.lastIndexOf('"head": "') + 12),
    'manifest.json is not what was backed up',
  ],
};

test.each(Object.entries(spoilings))(
  'an archive %s is refused in plain words',
  async (name, [spoil, words]) => {
    const file = spoiled(name, spoil);
    const refused = await Archive.open(file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StartTrouble);
    expect((refused as StartTrouble).text).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringContaining(words),
    });
  },
);

/** The archive with another manifest. */
async function retold(name: string, change: (manifest: Record<string, unknown>) => void): Promise<string> {
  const unpacked = mkdtempSync(join(folder, 'unpacked-'));
  execFileSync('tar', ['-xf', whole, '-C', unpacked]);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'));
  change(manifest);
  const file = join(folder, `${name}.mjb`);
  const writer = await ArchiveWriter.begin(file, new Date());
  for (const table of readdirSync(join(unpacked, 'tables')))
    await writer.add(`tables/${table}`, [readFileSync(join(unpacked, 'tables', table))]);
  await writer.finish('manifest.json', Buffer.from(JSON.stringify(manifest)));
  return file;
}

test('an archive of a newer version is refused, with the version that can restore it', async () => {
  const format = await retold('newer-format', (manifest) => {
    manifest['formatVersion'] = 2;
    manifest['productVersion'] = '7.0.0';
    delete manifest['tables'];
  });
  await expect(Archive.open(format)).rejects.toThrow('newer version (7.0.0)');
  const tables = await retold('newer-tables', (manifest) => {
    manifest['migrations'] = [...(manifest['migrations'] as string[]), 'Unheard2000000000000'];
    manifest['productVersion'] = '7.0.0';
  });
  const { dataSource } = await target({ tables: false });
  await expect(restoreBackup(dataSource, await Archive.open(tables))).rejects.toThrow(
    'newer version (7.0.0)',
  );
  expect(await rowsOf((sql) => dataSource.query(sql))).toEqual({});
});

test('an archive that lacks a table, or whose chains end elsewhere, is not restored', async () => {
  const lacking = await retold('lacking', (manifest) => {
    manifest['tables'] = (manifest['tables'] as { name: string }[]).filter(({ name }) => name !== 'draft');
  });
  const elsewhere = await retold('elsewhere', (manifest) => {
    manifest['chains'] = [];
  });
  const { dataSource } = await target({ tables: true });
  await expect(restoreBackup(dataSource, await Archive.open(lacking))).rejects.toThrow('draft');
  await expect(restoreBackup(dataSource, await Archive.open(elsewhere))).rejects.toThrow('chain');
  expect(await rowsOf((sql) => dataSource.query(sql))).toMatchObject({ region: 0, event: 0 });
});

test('the command refuses what is no archive before it makes a database', async () => {
  const data = join(folder, 'untouched');
  const file = spoiled('cut', (cut) => truncateSync(cut, 5000));
  const { code, stdout, stderr } = await mingjian(['restore', file], { MINGJIAN_DATA: data });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('不完整');
  expect(() => statSync(data)).toThrow('ENOENT');
});
