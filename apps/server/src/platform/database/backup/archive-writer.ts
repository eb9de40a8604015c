import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, readdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { StartTrouble } from '../../start-trouble.js';
import { isAlive } from '../embedded/process-life.js';
import { blockBytes, endOfTar, padding, tarHeader } from './tar.js';

/**
 * An archive that is being written, under a name of its own beside the one it will have: what is interrupted never
 * looks like a whole one. Readable by its owner alone. Throws a StartTrouble where it cannot be written.
 */
export class ArchiveWriter {
  private position = 0;

  private constructor(
    private readonly target: string,
    private readonly unfinished: string,
    private readonly handle: FileHandle,
    private readonly startedAt: Date,
  ) {}

  static async begin(file: string, now: Date): Promise<ArchiveWriter> {
    const target = resolve(file);
    if (existsSync(target)) throw alreadyThere(target);
    const unfinished = `${target}.unfinished-${hostname()}-${process.pid}`;
    try {
      await removeLeft(target);
      return new ArchiveWriter(target, unfinished, await open(unfinished, 'wx', 0o600), now);
    } catch (cause) {
      throw notWritable(target, cause);
    }
  }

  /** Adds a file whose size shows only when all of it has come; resolves to how many bytes it has. */
  async add(name: string, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<number> {
    const start = this.position;
    await this.write(tarHeader(name, 0, this.startedAt));
    for await (const chunk of content) await this.write(chunk);
    const size = this.position - start - blockBytes;
    await this.write(padding(size));
    await writeAll(this.handle, tarHeader(name, size, this.startedAt), start);
    return size;
  }

  /** The last file, with its sum beside it as `sha256sum -c` reads it: an archive is whole when both are there. */
  async finish(name: string, content: Buffer): Promise<void> {
    const sum = createHash('sha256').update(content).digest('hex');
    await this.add(name, [content]);
    await this.add(`${name}.sha256`, [Buffer.from(`${sum}  ${name}\n`)]);
    await this.write(endOfTar);
    await this.handle.sync();
    await this.handle.close();
    await this.giveName();
    await syncFolder(dirname(this.target));
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    await this.handle.close();
    await rm(this.unfinished, { force: true });
  }

  /** A link, unlike a rename, fails when somebody else's file is already there; not every disk knows links. */
  private async giveName(): Promise<void> {
    try {
      await link(this.unfinished, this.target);
      await rm(this.unfinished);
    } catch {
      if (existsSync(this.target)) throw alreadyThere(this.target);
      await rename(this.unfinished, this.target);
    }
  }

  private async write(bytes: Buffer): Promise<void> {
    await writeAll(this.handle, bytes, this.position);
    this.position += bytes.length;
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

/** What a killed backup to the same file left. One that another machine writes to a common folder is not ours to judge. */
async function removeLeft(target: string): Promise<void> {
  const beginning = `${basename(target)}.unfinished-${hostname()}-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(beginning)) continue;
    const pid = Number(name.slice(beginning.length));
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(dirname(target), name), { force: true });
  }
}

/** Without it a power cut could take the new name away again. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

function alreadyThere(target: string): StartTrouble {
  return new StartTrouble({
    zh: `${target} 已经存在，没有改动。请换一个文件名；不会覆盖已有的备份。`,
    en: `${target} is there already and was not touched. Name another file: no backup is ever overwritten.`,
  });
}

function notWritable(target: string, cause: unknown): StartTrouble {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartTrouble(
    {
      zh: `无法写入 ${target}（${reason}）。请核对文件夹是否存在、能否写入。`,
      en: `${target} cannot be written (${reason}). Check that its folder is there and may be written to.`,
    },
    { cause },
  );
}
