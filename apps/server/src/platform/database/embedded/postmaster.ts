import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { StartTrouble } from '../../start-trouble.js';
import { embeddedBinaries } from './binaries.js';
import { passwordOf, superuser } from './cluster.js';
import { eventually, worksIn } from './process-life.js';
import { RunAs } from './run-as.js';

const settings = {
  listen_addresses: '127.0.0.1',
  // Whoever may connect knows the password; a socket in a common folder would be one more way in.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};

const logLimitBytes = 5_000_000;
const leastFreeBytes = 1_000_000;
const stopWithinMs = 60_000;

export interface Postmaster {
  readonly url: string;
  /** Resolves when the database has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it cleanly and waits until it has. */
  stop(): Promise<void>;
}

/** The live PostgreSQL server of a data folder, whoever started it. */
export function runningPostmaster(cluster: string): number | null {
  const pid = postmasterPid(cluster);
  if (pid === null) return null;
  if (worksIn(pid, cluster)) return pid;
  // A killed server left its mark. Where another program has its number by now, PostgreSQL would not start.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

/** Ends a server that outlived the process it belonged to. */
export async function stopOrphan(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  if (await eventually(() => !worksIn(pid, cluster), stopWithinMs)) return;
  throw new StartTrouble({
    zh: `上次留下的数据库进程（${pid}）没有停止。请结束该进程后再启动。`,
    en: `The database process of an earlier run (${pid}) does not stop. End it and start again.`,
  });
}

/** Starts PostgreSQL on a data folder, to end when this process ends. Resolves when it takes connections. */
export async function startPostmaster(cluster: string, logFile: string): Promise<Postmaster> {
  const port = await freePort();
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = RunAs.ownerOf(cluster).callBoundToUs(embeddedBinaries().postgres, [
    ...['-D', cluster, '-p', String(port)],
    ...options,
  ]);
  const log = openSync(logFile, isLarge(logFile) ? 'w' : 'a', 0o600);
  // In a process group of its own: Ctrl-C is meant for the server, which then ends its database in good order.
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const ended = once(child, 'exit').then(() => undefined);
  const url = urlOf(cluster, port);
  if (await accepts(url, child)) return { url, ended, stop: () => stop(child, ended) };
  throw new StartTrouble(
    {
      zh: `内置数据库未能启动。原因见 ${logFile}：\n${lastLines(logFile)}`,
      en: `The embedded database did not start. ${logFile} says why:\n${lastLines(logFile)}`,
    },
    // On a full disk the log could not be written either.
    { cause: freeBytes(cluster) < leastFreeBytes ? new Error('No space left on device') : undefined },
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
  await ended;
}

function postmasterPid(cluster: string): number | null {
  try {
    const [first = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(first);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function urlOf(cluster: string, port: number): string {
  return `postgres://${superuser}:${encodeURIComponent(passwordOf(cluster))}@127.0.0.1:${port}/${superuser}`;
}

/** Whether it came to take connections before it ended; after a crash it may recover for a while first. */
async function accepts(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      // Not yet: what keeps it from starting at all ends the process, and is in its log.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port on 127.0.0.1');
  return address.port;
}

function isLarge(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.size > logLimitBytes;
}

export function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
