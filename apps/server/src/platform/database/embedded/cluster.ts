import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartTrouble } from '../../start-trouble.js';
import { embeddedBinaries, majorVersion } from './binaries.js';
import { isAlive } from './process-life.js';
import { RunAs } from './run-as.js';

/** The database's superuser; also the name of the database that initdb makes. */
export const superuser = 'postgres';

const passwordFile = 'mingjian-password';
const unfinishedName = /^postgres\.new-(\d+)$/;

/** The folder of the embedded PostgreSQL's data, made when there is none yet. */
export function ensureCluster(dataFolder: string): string {
  openFolder(dataFolder);
  const cluster = join(dataFolder, 'postgres');
  if (!existsSync(cluster)) makeCluster(dataFolder, cluster);
  demandVersion(cluster);
  return cluster;
}

export function passwordOf(cluster: string): string {
  return readFileSync(join(cluster, passwordFile), 'utf8').trim();
}

function openFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    readdirSync(dataFolder);
  } catch (cause) {
    throw new StartTrouble(
      {
        zh: `数据文件夹 ${dataFolder} 无法使用，可能属于其他用户。请换用该用户启动，或用 MINGJIAN_DATA 指定另一个文件夹。`,
        en: `The data folder ${dataFolder} cannot be used; it may belong to another user. Start as that user, or name another folder in MINGJIAN_DATA.`,
      },
      { cause },
    );
  }
}

/** A data folder of another major version is left untouched: only its own PostgreSQL can read it. */
function demandVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw new StartTrouble({
    zh: `${cluster} 是 PostgreSQL ${found} 的数据，本版本使用 ${majorVersion}，未作任何改动。请用建立它的旧版本执行 ./mingjian backup，再将 MINGJIAN_DATA 设为新文件夹，用本版本执行 ./mingjian restore。`,
    en: `${cluster} holds data of PostgreSQL ${found}, this version uses ${majorVersion}; nothing was touched. Run ./mingjian backup with the version that made it, then name a new folder in MINGJIAN_DATA and run ./mingjian restore with this one.`,
  });
}

/** Made beside and put in place whole: whoever is interrupted, or comes second, leaves no half of one behind. */
function makeCluster(dataFolder: string, cluster: string): void {
  removeUnfinished(dataFolder);
  const unfinished = join(dataFolder, `postgres.new-${process.pid}`);
  mkdirSync(unfinished, { mode: 0o700 });
  const runAs = RunAs.forNew(unfinished);
  const words = `${unfinished}.password`;
  writeFileSync(words, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  const { uid, gid } = statSync(unfinished);
  chownSync(words, uid, gid);
  const [program, args] = runAs.call(embeddedBinaries().initdb, [
    ...['-D', unfinished, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${words}`],
    ...['-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions'],
  ]);
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw notMade(unfinished, words, error ?? new Error(stderr));
  renameSync(words, join(unfinished, passwordFile));
  chmodSync(unfinished, 0o700);
  try {
    renameSync(unfinished, cluster);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(cluster)) throw cause;
  }
}

function notMade(unfinished: string, words: string, cause: Error): StartTrouble {
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(words, { force: true });
  return new StartTrouble(
    {
      zh: `内置数据库未能建立：${cause.message.trim()}`,
      en: `The embedded database could not be made: ${cause.message.trim()}`,
    },
    { cause },
  );
}

function removeUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    const [, pid] = unfinishedName.exec(name.replace(/\.password$/, '')) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}
