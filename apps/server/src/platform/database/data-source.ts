import { DataSource } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { columnTypes } from './column-types.js';
import { First1767200000000 } from './migrations/0001-first.js';

const poolSize = 8;

/** Any number that no other program is likely to lock: "明鉴" in UTF-8. */
const migrationLock = 0xe6988e_e989b4;

/** Connects to a PostgreSQL server. Tables are whatever its migrations have made of them so far. */
export async function openDataSource(
  url: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities.filter((entity) => typeof entity === 'function'),
    migrations: [First1767200000000],
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Ids by gen_random_uuid(), which PostgreSQL has built in: no extension is installed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'mingjian',
    poolSize,
    extra: { types: columnTypes },
    // An idle connection that breaks leaves the pool by itself; without a listener it would end the process.
    poolErrorHandler: () => undefined,
  });
  return dataSource.initialize();
}

/**
 * Brings the tables up to date; returns the names of the migrations it ran. Servers that start together wait
 * for one another.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    return await dataSource.runMigrations().then((done) => done.map(({ name }) => name));
  } finally {
    // The lock belongs to the connection, which goes back to the pool.
    await runner.query('select pg_advisory_unlock_all()');
    await runner.release();
  }
}
