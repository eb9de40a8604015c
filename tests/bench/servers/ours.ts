import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramTokens } from '../seed/seed.js';
import { running } from './start.js';
import type { RunningServer } from './start.js';

export interface OurServer extends RunningServer {
  /** What the programs that look on send with every request, and what the one that files sends. */
  readonly reading: Readonly<Record<string, string>>;
  readonly comparing: Readonly<Record<string, string>>;
  readonly filing: Readonly<Record<string, string>>;
}

export const cli = createRequire(import.meta.url).resolve('@mingjian/server/program/cli');

/** Our server as it is run: the command `serve`, in production mode, answering programs with tokens. */
export async function startOurs(databaseUrl: string, tokens: ProgramTokens): Promise<OurServer> {
  const server = await startServe({
    DATABASE_URL: databaseUrl,
    MINGJIAN_DATA: mkdtempSync(join(tmpdir(), 'mingjian-bench-')),
    MINGJIAN_DEMO: '0',
  });
  return {
    ...server,
    reading: { authorization: `Bearer ${tokens.reading}` },
    comparing: { authorization: `Bearer ${tokens.comparing}` },
    filing: { authorization: `Bearer ${tokens.filing}` },
  };
}

/**
 * The command `serve` in an environment, ready to be asked. `shell` is run first in the same process, as `ulimit`;
 * `stderr` is the number of an open file for its log.
 */
export async function startServe(
  environment: Readonly<Record<string, string>>,
  { shell = ':', stderr }: { readonly shell?: string; readonly stderr?: number } = {},
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn('sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, cli, 'serve'], {
    stdio: ['ignore', 'ignore', stderr ?? 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      ...environment,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  });
  const server = running(child, `http://127.0.0.1:${port}`);
  await Promise.race([
    ready(server.origin),
    once(child, 'exit').then(([code]: unknown[]) => {
      throw new Error(`Our server ended with ${String(code)} before it was ready`);
    }),
  ]);
  return server;
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

/** Resolves when the server says that it can serve; it is asked until it listens. */
async function ready(origin: string): Promise<void> {
  for (;;) {
    const status = await fetch(`${origin}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
