import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { isDiskFull } from '../disk-full.js';
import { StartTrouble } from '../start-trouble.js';

/** Any number that no other program is likely to lock: "明鉴" in UTF-8. */
export const migrationLock = 0xe6988e_e989b4;

/**
 * Brings the tables up to date; returns the names of the migrations it ran. All of them are one transaction: one
 * that fails leaves the database as it was, for the version that made it to go on with. Servers that start together
 * wait for one another. Throws a StartTrouble that names the migration that failed, or says that the tables are
 * those of a newer version.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  return inOneTransaction(dataSource, async (runner) => {
    await runner.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    demandKnown(dataSource, await doneMigrations(dataSource, runner));
    return runMigrations(dataSource, runner);
  });
}

/** Runs work on one connection in one transaction; anything thrown takes all of it back. */
export async function inOneTransaction<Result>(
  dataSource: DataSource,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A connection that cannot take back is broken, and what it did is gone with it: the first error is the one told.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** The names of the migrations that made the tables, oldest first; none where there are no tables. */
export async function doneMigrations(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const done = await new MigrationExecutor(dataSource, runner).getExecutedMigrations();
  return done.map(({ name }) => name).reverse();
}

/** Every migration of this version, oldest first. */
export function knownMigrations(dataSource: DataSource): string[] {
  return dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
}

/**
 * Runs those of the named migrations that have not been run, in the runner's transaction, oldest first.
 * Throws a StartTrouble that names the one that failed.
 */
export async function runMigrations(
  dataSource: DataSource,
  runner: QueryRunner,
  wanted: readonly string[] = knownMigrations(dataSource),
): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, runner);
  const pending = (await executor.getPendingMigrations()).filter(({ name }) => wanted.includes(name));
  for (const migration of pending)
    try {
      await executor.executeMigration(migration);
    } catch (cause) {
      throw migrationFailed(migration.name, cause);
    }
  return pending.map(({ name }) => name);
}

function migrationFailed(name: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (isDiskFull(cause)) return cause instanceof Error ? cause : new Error(reason);
  return new StartTrouble(
    {
      zh: `数据库结构更新 ${name} 没有成功（${reason}）。数据库未作任何改动，仍可用原来的版本启动。请用原来的版本备份，再将此信息告知维护人员。`,
      en: `The update ${name} of the tables failed (${reason}). Nothing in the database was changed: the version you had still starts on it. Take a backup with that version, and show this message to whoever maintains the program.`,
    },
    { cause },
  );
}

/** Tables of a newer version may hold what this one would misread or lose. */
function demandKnown(dataSource: DataSource, done: readonly string[]): void {
  const known = knownMigrations(dataSource);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new StartTrouble({
    zh: `数据库由更新的版本建立（${unknown.join('、')}），未作任何改动。请用那个版本启动；或将升级前的备份恢复到新的数据文件夹。`,
    en: `The tables were made by a newer version (${unknown.join(', ')}); nothing was touched. Start that version, or restore the backup from before the upgrade into a new data folder.`,
  });
}
