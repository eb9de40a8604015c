import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Queryable } from '../database.js';
import {
  doneMigrations,
  inOneTransaction,
  knownMigrations,
  migrationLock,
  runMigrations,
} from '../migrate.js';
import type { Archive } from './archive-reader.js';
import * as troubles from './archive-troubles.js';
import type { ManifestTable } from './manifest.js';
import { foreignKeysOf, keptViewsOf, tablesOf, triggersOf } from './table-catalogue.js';
import type { CataloguedTable } from './table-catalogue.js';
import { chainsOf, queryable } from './take-backup.js';

export interface Restored {
  readonly rows: number;
  /** Migrations that the archive had not seen and that its rows went through. */
  readonly migrated: readonly string[];
}

/**
 * Restores an archive into a database without any row. The tables are made as they were when the backup was taken,
 * filled, and then brought up to date; all of it is one transaction. Throws a StartTrouble, and leaves everything as
 * it was, when the database is not empty or the archive is not what it says, or comes from a newer version.
 */
export async function restoreBackup(dataSource: DataSource, archive: Archive): Promise<Restored> {
  const { manifest } = archive;
  demandKnown(dataSource, archive);
  return inOneTransaction(dataSource, async (runner) => {
    const client = await clientOf(runner);
    const tx = queryable(client);
    await tx.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await demandEmpty(dataSource, runner, tx);
    await goToLevel(dataSource, runner, manifest.migrations);
    const tables = demandSameTables(await tablesOf(tx), archive);
    await fill(client, tx, tables, archive);
    for (const { name, lastValue, isCalled } of manifest.sequences)
      await tx.query('select setval(quote_ident($1)::regclass, $2, $3)', [name, lastValue, isCalled]);
    if (JSON.stringify(await chainsOf(tx)) !== JSON.stringify(manifest.chains))
      throw troubles.damaged(archive.file, 'chain');
    const migrated = await runMigrations(dataSource, runner);
    return { rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), migrated };
  });
}

/** Fills empty tables with what the archive has for them. */
async function fill(
  client: pg.ClientBase,
  { query }: Queryable,
  tables: readonly (readonly [ManifestTable, CataloguedTable])[],
  archive: Archive,
): Promise<void> {
  // The tables that rows point at need not come first, and each key is checked once and not row by row.
  const keys = await foreignKeysOf({ query });
  // What a trigger did when a row was written is in the archive too.
  const triggers = await triggersOf({ query });
  for (const { table, name } of keys) await query(`alter table ${table} drop constraint ${name}`);
  for (const { table, name } of triggers) await query(`alter table ${table} disable trigger ${name}`);
  for (const [told, { sql }] of tables)
    await archive.copyTable(told, client.query(copyFrom(`copy ${sql.name} (${sql.columns}) from stdin`)));
  for (const { table, name } of triggers) await query(`alter table ${table} enable trigger ${name}`);
  for (const { table, name, definition } of keys)
    await query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const view of await keptViewsOf({ query })) await query(`refresh materialized view ${view}`);
}

function demandKnown(dataSource: DataSource, { file, manifest }: Archive): void {
  const known = knownMigrations(dataSource);
  if (manifest.migrations.some((name) => !known.includes(name)))
    throw troubles.newer(file, manifest.productVersion);
}

/** Whoever restores over a county's data would lose it: nothing but empty tables of our own may be there. */
async function demandEmpty(dataSource: DataSource, runner: QueryRunner, tx: Queryable): Promise<void> {
  const tables = await tablesOf(tx);
  const done = await doneMigrations(dataSource, runner);
  if (tables.length > 0 && done.length === 0) throw troubles.notOurs(tables.map(({ name }) => name));
  const filled = [];
  for (const { name, sql } of tables) {
    await tx.query(`lock table ${sql.name} in share row exclusive mode`);
    if ((await tx.query(`select from ${sql.name} limit 1`)).length > 0) filled.push(name);
  }
  if (filled.length > 0) throw troubles.notEmpty(filled);
}

/** Makes the tables what they were for the archive. Empty ones of a later version give way to those of its own. */
async function goToLevel(
  dataSource: DataSource,
  runner: QueryRunner,
  migrations: readonly string[],
): Promise<void> {
  const done = await doneMigrations(dataSource, runner);
  if (done.some((name) => !migrations.includes(name))) await runner.query(emptySchema);
  await runMigrations(dataSource, runner, migrations);
}

const emptySchema = `do $$ declare own text := current_schema(); begin
  execute format('drop schema %I cascade', own);
  execute format('create schema %I', own);
end $$`;

/** Each table of the archive with the one that the migrations made for it: the same ones, with the same columns. */
function demandSameTables(
  made: readonly CataloguedTable[],
  { file, manifest }: Archive,
): readonly (readonly [ManifestTable, CataloguedTable])[] {
  const byName = new Map(made.map((table) => [table.name, table]));
  const pairs = manifest.tables.map((told) => {
    const table = byName.get(told.name);
    if (!table || table.columns.join() !== told.columns.join()) throw troubles.damaged(file, told.name);
    return [told, table] as const;
  });
  const missing = made.find(({ name }) => !manifest.tables.some((told) => told.name === name));
  if (missing) throw troubles.damaged(file, missing.name);
  return pairs;
}

/** The driver's own connection below TypeORM's: only it can stream. */
async function clientOf(runner: QueryRunner): Promise<pg.ClientBase> {
  const connection: unknown = await runner.connect();
  if (connection instanceof pg.Client) return connection;
  throw new Error('The database is not connected');
}
