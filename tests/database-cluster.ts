import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@mingjian/server/entities';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { migrate } from '@mingjian/server/platform/database/migrate';
import { openEmbedded } from '@mingjian/server/platform/database/embedded/embedded-database';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test run's PostgreSQL server, with a database whose tables are made: copied, it is a fresh one in 40 ms. */
    readonly cluster: { readonly url: string; readonly template: string };
  }
}

const template = 'mingjian_template';

/** Starts the one PostgreSQL server of a test run; every file has databases of its own on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-tests-'));
  const embedded = await openEmbedded(folder, 'server');
  const client = new pg.Client({ connectionString: embedded.url });
  await client.connect();
  await client.query(`create database ${template}`);
  // Thrown away at the end: nothing here has to outlive a power failure.
  await client.query('alter system set fsync = off');
  await client.query('select pg_reload_conf()');
  await client.end();
  const dataSource = await openDataSource(databaseUrl(embedded.url, template), entities);
  await migrate(dataSource);
  await dataSource.destroy();
  project.provide('cluster', { url: embedded.url, template });
  return async () => {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}
