import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk that can be filled and emptied without harm to any other. */
export interface SmallDisk {
  readonly what: string;
  readonly folder: string;
  /** What a shell does before a program, so that it meets the full disk. */
  readonly shell: { readonly roomy: string; readonly scarce: string; readonly full: string };
  /** Leaves so many bytes for others to write. */
  fill(leaving: number): void;
  empty(): void;
  remove(): void;
}

/** As root a file system of its own in memory; otherwise, and where that is not allowed, a limit on files. */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder);
  const asRoot =
    process.getuid?.() === 0 &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;
  return asRoot ? tmpfs(folder) : fileSizeLimit(folder);
}

const piece = Buffer.alloc(65_536, 'x');

function tmpfs(folder: string): SmallDisk {
  const filler = join(folder, 'filler');
  const fillWith = (chunk: Buffer): void => {
    const file = openSync(filler, 'a');
    try {
      for (;;) if (writeSync(file, chunk) < chunk.length) return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    } finally {
      closeSync(file);
    }
  };
  return {
    what: 'a file system in memory that is full',
    folder,
    shell: { roomy: ':', scarce: ':', full: ':' },
    fill(leaving) {
      const room = `${filler}-room`;
      const file = openSync(room, 'w');
      for (let written = 0; written < leaving; written += piece.length) writeSync(file, piece);
      closeSync(file);
      fillWith(piece);
      fillWith(piece.subarray(0, 1));
      rmSync(room);
    },
    empty: () => rmSync(filler, { force: true }),
    remove: () => spawnSync('umount', ['-l', folder]),
  };
}

/** In KiB for `ulimit -f`: more than PostgreSQL's log files have (16 MiB), less than a table is filled with. */
const scarceKiB = 17 * 1024;
const noneKiB = 4;

function fileSizeLimit(folder: string): SmallDisk {
  const limit = (kibibytes: number): string => `ulimit -f ${kibibytes} 2>/dev/null || exit 99`;
  return {
    what: 'a limit on the size of files (ulimit -f), which fails where a full disk does',
    folder,
    shell: { roomy: ':', scarce: limit(2 * scarceKiB), full: limit(2 * noneKiB) },
    fill: () => undefined,
    empty: () => undefined,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
