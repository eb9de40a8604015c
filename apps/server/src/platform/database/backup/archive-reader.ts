import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as troubles from './archive-troubles.js';
import { formatVersion, manifestHead, manifestName, manifestSchema, memberOf } from './manifest.js';
import type { Manifest, ManifestTable } from './manifest.js';
import { Tally } from './tally.js';
import { blockBytes, padding, readTarHeader } from './tar.js';

interface Member {
  readonly start: number;
  readonly size: number;
}

/** A whole archive; every table's sum was right when it was opened. */
export class Archive {
  private constructor(
    readonly file: string,
    readonly manifest: Manifest,
    private readonly members: ReadonlyMap<string, Member>,
  ) {}

  /** Reads all of it once. Throws a StartTrouble for what is no archive, no whole one, a damaged or a newer one. */
  static async open(file: string): Promise<Archive> {
    const handle = await open(file, 'r').catch((cause: unknown) => {
      throw troubles.notOpened(file, cause);
    });
    try {
      const members = await membersOf(handle, file);
      const archive = new Archive(file, await manifestOf(handle, file, members), members);
      for (const table of archive.manifest.tables) await archive.copyTable(table, nowhere());
      return archive;
    } finally {
      await handle.close();
    }
  }

  /** Sends the rows of a table, as COPY writes them. Throws a StartTrouble when they are not those of the backup. */
  async copyTable(table: ManifestTable, into: Writable): Promise<void> {
    const member = this.members.get(memberOf(table.name));
    if (!member) throw troubles.damaged(this.file, table.name);
    const tally = new Tally();
    try {
      await pipeline(this.bytesOf(member), createGunzip(), tally.through, into);
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))
        throw troubles.damaged(this.file, table.name, cause);
      throw cause;
    }
    if (tally.sha256 !== table.sha256 || tally.rows !== table.rows || tally.bytes !== table.bytes)
      throw troubles.damaged(this.file, table.name);
  }

  private bytesOf({ start, size }: Member): Readable {
    if (size === 0) return Readable.from([]);
    return createReadStream(this.file, { start, end: start + size - 1 });
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** Where each file of the archive stands. It ends where two empty blocks do, or was cut off. */
async function membersOf(handle: FileHandle, file: string): Promise<ReadonlyMap<string, Member>> {
  const members = new Map<string, Member>();
  const { size: end } = await handle.stat();
  for (let position = 0; ;) {
    const header = readTarHeader(await bytesAt(handle, position, blockBytes));
    if (header === 'END') return members;
    if (header === null) throw position === 0 ? troubles.notAnArchive(file) : troubles.notWhole(file);
    const start = position + blockBytes;
    if (start + header.size > end) throw troubles.notWhole(file);
    members.set(header.name, { start, size: header.size });
    position = start + header.size + padding(header.size).length;
  }
}

async function manifestOf(
  handle: FileHandle,
  file: string,
  members: ReadonlyMap<string, Member>,
): Promise<Manifest> {
  const [content, sum] = [members.get(manifestName), members.get(`${manifestName}.sha256`)];
  if (!content || !sum) throw members.size === 0 ? troubles.notAnArchive(file) : troubles.notWhole(file);
  const bytes = await bytesAt(handle, content.start, content.size);
  const told = (await bytesAt(handle, sum.start, sum.size)).toString('utf8').slice(0, 64);
  if (createHash('sha256').update(bytes).digest('hex') !== told) throw troubles.damaged(file, manifestName);
  const json: unknown = JSON.parse(bytes.toString('utf8'));
  const head = manifestHead.safeParse(json);
  if (!head.success) throw troubles.notAnArchive(file);
  if (head.data.formatVersion > formatVersion) throw troubles.newer(file, head.data.productVersion);
  return manifestSchema.parse(json);
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
