import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { RunAs } from '@mingjian/server/platform/database/embedded/run-as';
import pg from 'pg';

const installed = '/usr/lib/postgresql';

/** Debian's PostgreSQL, the newest that is installed; null where there is none. */
export const debianPostgres: string | null = existsSync(installed)
  ? (readdirSync(installed)
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(installed, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb'))) ?? null)
  : null;

export interface DebianServer {
  /** A database of a user that is not the superuser, and is its owner. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Debian's PostgreSQL on an empty folder, with nothing of ours in it. */
export async function startDebianPostgres(bin: string, folder: string): Promise<DebianServer> {
  const cluster = join(folder, 'debian');
  mkdirSync(cluster, { mode: 0o700 });
  const runAs = RunAs.forNew(cluster);
  const [initdb, initdbArgs] = runAs.call(join(bin, 'initdb'), [
    ...['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
  ]);
  const made = spawnSync(initdb, initdbArgs, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const [postgres, args] = RunAs.ownerOf(cluster).callBoundToUs(join(bin, 'postgres'), [
    ...['-D', cluster, '-p', String(port)],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const child = spawn(postgres, args, { stdio: 'ignore' });
  const administrator = `postgres://postgres@127.0.0.1:${port}/postgres`;
  while (!(await asked(administrator, 'select 1'))) {
    if (child.exitCode !== null) throw new Error(`${bin}/postgres ended with ${child.exitCode}`);
  }
  await asked(administrator, `create role county login`);
  await asked(administrator, `create database county owner county`);
  return {
    url: `postgres://county@127.0.0.1:${port}/county`,
    async stop() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

/** Whether a server did what it was asked; while it starts it does not. */
async function asked(url: string, sql: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(sql);
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return false;
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
