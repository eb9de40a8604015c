import { join } from 'node:path';
import pg from 'pg';
import { StartTrouble } from '../../start-trouble.js';
import { ensureCluster } from './cluster.js';
import { announce, claim, release } from './connection-file.js';
import type { OwnerKind } from './connection-file.js';
import { lastLines, runningPostmaster, startPostmaster, stopOrphan } from './postmaster.js';
import type { Postmaster } from './postmaster.js';

/** The database in the data folder, running. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Resolves when the database ended although nobody closed it; never for one that another process owns. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

const lookAgainMs = 100;
const never = new Promise<void>(() => undefined);

/**
 * Opens the database in a data folder. A command uses the one of a running server, or starts its own for as long
 * as it lasts; a server always has its own, and waits for a command that is still at work. What a killed process
 * left running is ended first: the next start needs no hand.
 */
export async function openEmbedded(dataFolder: string, kind: OwnerKind): Promise<EmbeddedDatabase> {
  const cluster = ensureCluster(dataFolder);
  const url = await borrowed(dataFolder, kind);
  if (url !== null) return { url, lost: never, close: async () => undefined };
  try {
    const orphan = runningPostmaster(cluster);
    if (orphan !== null) await stopOrphan(cluster, orphan);
    const postmaster = await startPostmaster(cluster, logIn(dataFolder));
    try {
      announce(dataFolder, kind, postmaster.url);
    } catch (error) {
      // Nobody would know of it, and a process that waits for it would never end.
      await postmaster.stop();
      throw error;
    }
    return owned(dataFolder, kind, postmaster);
  } catch (error) {
    release(dataFolder);
    throw error;
  }
}

const logIn = (dataFolder: string): string => join(dataFolder, 'postgres.log');

/** What the database of a data folder wrote into its log last. */
export const lastWords = (dataFolder: string): string => lastLines(logIn(dataFolder));

/** The address of a database that another live process owns, or null once the database is ours to start. */
async function borrowed(dataFolder: string, kind: OwnerKind): Promise<string | null> {
  for (let other = claim(dataFolder, kind); other !== null; other = claim(dataFolder, kind)) {
    if (kind === 'command' && other.url !== null) return other.url;
    if (kind === 'server' && other.owner.kind === 'server')
      throw new StartTrouble({
        zh: `已有一个服务在使用数据文件夹 ${dataFolder}（进程 ${other.owner.pid}）。请先停止它，或用 MINGJIAN_DATA 指定另一个文件夹。`,
        en: `A server already runs on the data folder ${dataFolder} (process ${other.owner.pid}). Stop it first, or name another folder in MINGJIAN_DATA.`,
      });
    await pause();
  }
  return null;
}

function owned(dataFolder: string, kind: OwnerKind, postmaster: Postmaster): EmbeddedDatabase {
  let closing = false;
  return {
    url: postmaster.url,
    lost: postmaster.ended.then(() => (closing ? never : undefined)),
    async close() {
      // Another command may have come along meanwhile: its work is not cut off.
      if (kind === 'command') await othersGone(postmaster.url);
      closing = true;
      await postmaster.stop();
      release(dataFolder);
    },
  };
}

async function othersGone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const othersConnected = async (): Promise<boolean> => {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rowCount !== 0;
  };
  while (await othersConnected()) await pause();
  await client.end();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, lookAgainMs));
