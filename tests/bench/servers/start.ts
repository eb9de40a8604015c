import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server that runs in a process of its own and is asked over loopback. */
export interface RunningServer {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts one of the servers beside us, in production mode, on a free port. */
export async function startPeer(
  name: 'bare' | 'postgraphile',
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      ...environment,
    },
  });
  const port = await announcedPort(child, name);
  return running(child, `http://127.0.0.1:${port}`);
}

/** What a started child process is to the measurements; stopping it awaits its end. */
export function running(child: ChildProcess, origin: string): RunningServer {
  const { pid } = child;
  if (pid === undefined) throw new Error(`The server at ${origin} did not start`);
  return {
    origin,
    pid,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function announcedPort(child: ChildProcess, name: string): Promise<number> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The server "${name}" ended before it listened`);
  });
  const [message]: unknown[] = await Promise.race([once(child, 'message'), ended]);
  if (
    typeof message === 'object' &&
    message !== null &&
    'port' in message &&
    typeof message.port === 'number'
  )
    return message.port;
  throw new Error(`The server "${name}" did not say where it listens`);
}
