import { access, mkdir } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { entities } from '../entities.js';
import type { Config } from '../platform/config.js';
import { readConfig } from '../platform/config.js';
import { openDataSource } from '../platform/database/data-source.js';
import { openEmbedded } from '../platform/database/embedded/embedded-database.js';
import { migrate } from '../platform/database/migrate.js';
import { StartTrouble } from '../platform/start-trouble.js';

/**
 * The environment as it was read. Throws a StartTrouble that tells all of its problems. Only `serve` listens: whether
 * HOST is a safe place to do so is asked of nobody else.
 */
export function demandConfig({ insecure = true }: { readonly insecure?: boolean } = {}): Config {
  const outcome = readConfig(process.env, { insecure });
  if (outcome.kind === 'CONFIG') return outcome.config;
  const lines = (language: 'zh' | 'en'): string =>
    outcome.problems.map((problem) => `  · ${problem[language]}`).join('\n');
  throw new StartTrouble({
    zh: `环境变量有 ${outcome.problems.length} 处问题：\n${lines('zh')}`,
    en: `The environment has ${outcome.problems.length} problem(s):\n${lines('en')}`,
  });
}

export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Resolves when an embedded database ended although nobody closed it. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

const never = new Promise<void>(() => undefined);

/** Opens the database that the environment names: a server's, or the embedded one. */
export async function openDatabase(config: Config, kind: 'server' | 'command'): Promise<OpenDatabase> {
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 }).catch(() => access(config.dataFolder));
  if (config.databaseUrl !== null) {
    const dataSource = await reach(config.databaseUrl);
    return { dataSource, url: config.databaseUrl, lost: never, close: () => dataSource.destroy() };
  }
  const embedded = await openEmbedded(config.dataFolder, kind);
  const dataSource = await openDataSource(embedded.url, entities);
  return {
    dataSource,
    url: embedded.url,
    lost: embedded.lost,
    async close() {
      await dataSource.destroy();
      await embedded.close();
    },
  };
}

/** Opens the database for one command, brings its tables up to date, and closes it whatever the work comes to. */
export async function withDatabase<Result>(
  config: Config,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(config, 'command');
  try {
    await migrate(database.dataSource);
    return await work(database.dataSource);
  } finally {
    await database.close();
  }
}

async function reach(url: string): Promise<DataSource> {
  try {
    return await openDataSource(url, entities);
  } catch (cause) {
    const { hostname, port, pathname } = new URL(url);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartTrouble(
      {
        zh: `连不上数据库 ${hostname}:${port || '5432'}${pathname}（${reason}）。请核对 DATABASE_URL，并确认数据库已启动。`,
        en: `The database ${hostname}:${port || '5432'}${pathname} cannot be reached (${reason}). Check DATABASE_URL and that the database runs.`,
      },
      { cause },
    );
  }
}
