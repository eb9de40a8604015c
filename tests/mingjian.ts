import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cli } from './bench/servers/ours.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * One command of the product, run as `./mingjian` runs it. Nothing of our own environment decides how it ends; `shell`
 * is run first in the same process, as `ulimit`.
 */
export async function mingjian(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  shell = ':',
): Promise<Ended> {
  const own = { DATABASE_URL: '', MINGJIAN_DEMO: '', HOST: '', PORT: '', PUBLIC_URL: '' };
  const child = spawn('sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...own, NODE_ENV: 'production', ...environment },
  });
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** What a command says when it did what it was asked. */
export async function done(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { code, stdout, stderr } = await mingjian(args, environment);
  if (code !== 0) throw new Error(`mingjian ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout.trim();
}

/** A token for a program, as `token create` prints it. */
export function newToken(
  role: string,
  scope: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const limit = ['--per-minute', '1000000'];
  return done(
    ['token', 'create', '--role', role, '--scope', scope, '--name', `${role} ${scope}`, ...limit],
    environment,
  );
}

/** The list of units that `setup` reads. */
export function countyFile(codes: readonly string[]): string {
  return ['code,name,kind,from', ...codes.map((code) => `${code},试验${code}镇,镇,2015`)].join('\n');
}

/** Where the database of a running server can be reached. */
export function databaseOf(dataFolder: string): string {
  const { url }: { url: string } = JSON.parse(readFileSync(join(dataFolder, 'connection.json'), 'utf8'));
  return url;
}
