import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { productVersion } from '../../product-version.js';
import { StartTrouble } from '../../start-trouble.js';
import { columnTypes } from '../column-types.js';
import type { Queryable } from '../database.js';
import { migrationLock } from '../migrate.js';
import { ArchiveWriter } from './archive-writer.js';
import { leftOutTables } from './left-out.js';
import { formatName, formatVersion, manifestName, memberOf } from './manifest.js';
import type { Manifest, ManifestTable } from './manifest.js';
import { migrationsTable, sequencesOf, tablesOf } from './table-catalogue.js';
import type { CataloguedTable } from './table-catalogue.js';
import { Tally } from './tally.js';

export interface BackupOptions {
  readonly now: Date;
  /** Ends the backup early; nothing is left of it. */
  readonly signal?: AbortSignal;
}

/** Values as text that reads alike on every server, whatever it is set to. */
const plainText = `set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC';
  set extra_float_digits = 3; set bytea_output = 'hex'`;

/**
 * Writes all tables of a database into one archive, as they stand at one moment, whatever is filed meanwhile. Memory
 * does not grow with tables or uploads. Throws a StartTrouble where there is nothing to back up or the archive cannot
 * be written; what was begun is then removed.
 */
export async function takeBackup(
  url: string,
  file: string,
  { now, signal }: BackupOptions,
): Promise<Manifest> {
  const archive = await ArchiveWriter.begin(file, now);
  // A connection of its own: one that is left in the middle of a table is of no use to anybody.
  const client = new pg.Client({
    connectionString: url,
    types: columnTypes,
    application_name: 'mingjian backup',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const tx = queryable(client);
    await client.query(plainText);
    const { tables, migrations } = await beginAtOneMoment(client, tx);
    const written: ManifestTable[] = [];
    for (const table of tables) written.push(await addTable(client, archive, table, signal));
    const manifest: Manifest = {
      format: formatName,
      formatVersion,
      productVersion,
      madeAt: now.toISOString(),
      postgres: await settingOf(tx, 'server_version'),
      migrations,
      tables: written,
      sequences: [...(await sequencesOf(tx))],
      chains: await chainsOf(tx),
    };
    signal?.throwIfAborted();
    await archive.finish(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    await client.end();
  }
}

export function queryable(client: Pick<pg.ClientBase, 'query'>): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await client.query<Row & pg.QueryResultRow>(sql, [...parameters]);
      return rows;
    },
  };
}

export async function chainsOf({ query }: Queryable): Promise<Manifest['chains']> {
  return query(`select region_id as region, sequence, head from chain order by region_id`);
}

/** From here on every statement sees the same rows, and no migration changes a table before the end. */
async function beginAtOneMoment(
  client: pg.Client,
  tx: Queryable,
): Promise<{ readonly tables: readonly CataloguedTable[]; readonly migrations: string[] }> {
  await tx.query('select pg_advisory_lock($1)', [migrationLock]);
  await client.query('begin isolation level repeatable read, read only');
  const tables = await tablesOf(tx);
  if (tables.length === 0) throw nothingToBackUp;
  const names = tables.map(({ sql }) => sql.name).join(', ');
  await client.query(`lock table ${names} in access share mode`);
  const migrations = await tx.query<{ readonly name: string }>(
    `select name from ${migrationsTable} order by id`,
  );
  await tx.query('select pg_advisory_unlock($1)', [migrationLock]);
  return { tables, migrations: migrations.map(({ name }) => name) };
}

async function addTable(
  client: pg.Client,
  archive: ArchiveWriter,
  { name, columns, sql }: CataloguedTable,
  signal: AbortSignal | undefined,
): Promise<ManifestTable> {
  const tally = new Tally();
  const leftOut = leftOutTables.includes(name);
  const which = leftOut ? 'where false' : sql.order;
  const rows = client.query(copyTo(`copy (select ${sql.columns} from ${sql.name} ${which}) to stdout`));
  await pipeline(
    rows,
    tally.through,
    createGzip(),
    async (chunks: AsyncIterable<Buffer>) => {
      await archive.add(memberOf(name), chunks);
    },
    signal ? { signal } : {},
  );
  const { rows: count, bytes, sha256 } = tally;
  return { name, columns: [...columns], rows: count, bytes, sha256, leftOut };
}

async function settingOf({ query }: Queryable, name: string): Promise<string> {
  const [row] = await query<{ readonly value: string }>('select current_setting($1) as value', [name]);
  return row?.value ?? '';
}

const nothingToBackUp = new StartTrouble({
  zh: '数据库里还没有任何数据表，没有可备份的内容。请核对 MINGJIAN_DATA 或 DATABASE_URL。',
  en: 'The database has no tables yet: there is nothing to back up. Check MINGJIAN_DATA or DATABASE_URL.',
});
