import { existsSync, readFileSync } from 'node:fs';
import { SystemClock } from '../platform/clock.js';
import { isLoopback } from '../platform/config.js';
import type { Config } from '../platform/config.js';
import { migrate } from '../platform/database/migrate.js';
import { lastWords } from '../platform/database/embedded/embedded-database.js';
import { diskFullText, saysDiskFull } from '../platform/disk-full.js';
import { Log } from '../platform/log.js';
import { StartTrouble } from '../platform/start-trouble.js';
import { readOptions } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { contentOf, signInFile } from './demonstration-data.js';
import { loadDemonstrationApart } from './demonstration-thread.js';
import { demandConfig, openDatabase } from './open-database.js';
import type { OpenDatabase } from './open-database.js';
import { complain, say } from './words.js';

/** `serve`: runs until it is asked to stop, or until its database is gone. */
export async function serve(args: readonly string[]): Promise<number> {
  const config = demandConfig({ insecure: readOptions(args, { insecure: 'flag' }).flag('insecure') });
  const log = new Log();
  const stopped = untilStopped(log);
  const database = await openDatabase(config, 'server');
  try {
    await migrate(database.dataSource);
    await demonstrate(config, database);
    // Loaded last: what goes wrong before needs none of it.
    const { makeServer } = await import('../server.js');
    const app = await makeServer({
      dataSource: database.dataSource,
      clock: new SystemClock(),
      worker: true,
      publicUrl: config.publicUrl,
    });
    try {
      await listen(() => app.listen(config.port, config.host), config);
      greet(config, new URL(await app.getUrl()));
      const why = await Promise.race([stopped, database.lost.then((): Ended => 'DATABASE_LOST')]);
      if (why === 'DATABASE_LOST') {
        log.warning('The embedded database ended; the server ends with it');
        if (saysDiskFull(lastWords(config.dataFolder))) complain(diskFullText);
      }
      return why === 'ASKED' ? exitCodes.done : exitCodes.failed;
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

type Ended = 'ASKED' | 'DATABASE_LOST' | 'FAULT';

/** Resolves when somebody asks the server to stop, or when something went wrong that nobody waited for. */
function untilStopped(log: Log): Promise<Ended> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve('ASKED'));
    // What state such a fault left behind is unknown: what runs is finished, then the server ends and is started anew.
    process.on('unhandledRejection', (cause) => {
      log.fault('UNHANDLED', cause);
      resolve('FAULT');
    });
  });
}

/** The demonstration is for a visitor on this machine who has just installed us: never for a server others reach. */
async function demonstrate(config: Config, { dataSource, url }: OpenDatabase): Promise<void> {
  if (!config.demonstration || config.databaseUrl !== null || !isLoopback(config.host)) return;
  if ((await contentOf(dataSource)) === 'SOMETHING') return;
  say({ zh: '首次启动：正在载入演示数据 …', en: 'First start: loading the demonstration county …' });
  await loadDemonstrationApart({ url, dataFolder: config.dataFolder });
}

async function listen(begin: () => Promise<unknown>, { host, port }: Config): Promise<void> {
  try {
    await begin();
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    throw new StartTrouble(
      {
        zh: `无法在 ${host}:${port} 上提供服务（${String(cause.code)}）。端口可能已被占用，可用 PORT 另指定一个。`,
        en: `Cannot listen on ${host}:${port} (${String(cause.code)}). The port may be in use; name another in PORT.`,
      },
      { cause },
    );
  }
}

function greet({ publicUrl, dataFolder, databaseUrl }: Config, own: URL): void {
  const lines = ['', `  明鉴 Mingjian   ${(publicUrl ?? own).href}`, ''];
  const file = signInFile(dataFolder);
  if (databaseUrl === null && existsSync(file)) {
    lines.push('  登录 sign in (演示数据, demonstration):');
    lines.push(
      ...readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`),
    );
  } else {
    lines.push('  登录 sign in: ./mingjian account create --role ROLE --scope CODE --name NAME');
  }
  say([...lines, '', '  停止 stop: Ctrl-C', ''].join('\n'));
}
