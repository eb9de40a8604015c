import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf, isAlive } from './process-life.js';

/** A server keeps its database for as long as it runs; a command only for itself. */
export type OwnerKind = 'server' | 'command';

/**
 * Where the embedded database can be reached, and whose it is: for commands beside a running server. Holding the
 * file is holding the database, from before it starts (`url` null) until after it has ended.
 */
export interface Connection {
  readonly url: string | null;
  readonly owner: { readonly kind: OwnerKind; readonly pid: number; readonly beginning: string | null };
}

/** Takes the database for this process. Resolves to null when it is ours, otherwise to whose it is. */
export function claim(dataFolder: string, kind: OwnerKind): Connection | null {
  for (;;) {
    const mine = unfinished(dataFolder, { url: null, owner: us(kind) });
    try {
      // A link, unlike a rename, fails when somebody else's file is already there.
      linkSync(mine, fileIn(dataFolder));
      return null;
    } catch (error) {
      if (!isCoded(error, 'EEXIST')) throw error;
    } finally {
      rmSync(mine, { force: true });
    }
    const other = read(fileIn(dataFolder));
    if (other !== null && lives(other)) return other;
    clearAway(dataFolder);
  }
}

/** Tells others the address; the file is replaced at once and whole. */
export function announce(dataFolder: string, kind: OwnerKind, url: string): void {
  renameSync(unfinished(dataFolder, { url, owner: us(kind) }), fileIn(dataFolder));
}

export function release(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

/** Removes what a killed owner left, unless a new owner was faster than we looked. */
function clearAway(dataFolder: string): void {
  const aside = `${fileIn(dataFolder)}.left-${process.pid}`;
  try {
    renameSync(fileIn(dataFolder), aside);
  } catch (error) {
    if (isCoded(error, 'ENOENT')) return;
    throw error;
  }
  const found = read(aside);
  if (found !== null && lives(found)) linkSync(aside, fileIn(dataFolder));
  rmSync(aside);
}

function us(kind: OwnerKind): Connection['owner'] {
  return { kind, pid: process.pid, beginning: beginningOf(process.pid) };
}

function lives({ owner: { pid, beginning } }: Connection): boolean {
  return isAlive(pid) && beginningOf(pid) === beginning;
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'connection.json');

/** Readable by its owner only: it holds the password. */
function unfinished(dataFolder: string, connection: Connection): string {
  const file = `${fileIn(dataFolder)}.${process.pid}`;
  writeFileSync(file, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  return file;
}

function read(file: string): Connection | null {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isConnection(json) ? json : null;
  } catch (error) {
    if (isCoded(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isConnection(json: unknown): json is Connection {
  if (typeof json !== 'object' || json === null || !('url' in json) || !('owner' in json)) return false;
  const { url, owner } = json;
  if (typeof owner !== 'object' || owner === null || !('pid' in owner) || !('kind' in owner)) return false;
  return (url === null || typeof url === 'string') && typeof owner.pid === 'number' && 'beginning' in owner;
}

function isCoded(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
