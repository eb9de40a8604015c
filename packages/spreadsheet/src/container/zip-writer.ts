import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was written, as its date in the archive; in UTC, for a ZIP knows no time zones. */
  readonly at: Date;
  /** Scans and pictures do not shrink: trying costs time in which nobody else is answered. */
  readonly isPacked?: boolean;
}

interface Written extends Omit<ZipFile, 'bytes'> {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

const largest32 = 0xffffffff;
const largest16 = 0xffff;
const utf8Names = 0x0800;
const version = 20;
const version64 = 45;
/** Made on a system whose names are UTF-8: else some programs take them for a code page, whatever their flag says. */
const unix = 3 << 8;
/** A file that its owner may change and everybody read, in the upper half. */
const plainFile = 0o100644 * 0x10000;
const deflated = 8;
const stored = 0;

/**
 * A ZIP file piece by piece: whoever writes it to the network holds one file at a time. Archives beyond 4 GB or
 * 65,535 files are written as ZIP64, in which only the directory at the end differs; a single file stays below 4 GB.
 */
export class ZipWriter {
  readonly #written: Written[] = [];
  #at = 0;

  /** The bytes that a file adds to the archive. */
  add({ name, bytes, at, isPacked = false }: ZipFile): readonly Buffer[] {
    const packed = isPacked ? null : deflateRawSync(bytes);
    const shrinks = packed !== null && packed.byteLength < bytes.byteLength;
    const body = shrinks ? packed : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const written: Written = {
      name,
      at,
      method: shrinks ? deflated : stored,
      crc: crc32(bytes),
      size: bytes.byteLength,
      packedSize: body.byteLength,
      headerAt: this.#at,
    };
    this.#written.push(written);
    return [this.#moved(headerOf(written)), this.#moved(body)];
  }

  /** What closes the archive: without it no program opens it, so that half of one is never taken for the whole. */
  end(): Buffer {
    const start = this.#at;
    const entries = this.#written.map(entryOf);
    const size = entries.reduce((sum, entry) => sum + entry.byteLength, 0);
    return Buffer.concat([...entries, ...endOf({ count: entries.length, size, start })]);
  }

  #moved(bytes: Buffer): Buffer {
    this.#at += bytes.byteLength;
    return bytes;
  }
}

/** A small archive in memory. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const writer = new ZipWriter();
  const pieces = files.flatMap((file) => writer.add(file));
  return Buffer.concat([...pieces, writer.end()]);
}

function headerOf(file: Written): Buffer {
  const name = Buffer.from(file.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, file, name.byteLength, version);
  return Buffer.concat([header, name]);
}

function entryOf(file: Written): Buffer {
  const name = Buffer.from(file.name);
  const isFar = file.headerAt >= largest32;
  const extra = isFar ? Buffer.alloc(12) : Buffer.alloc(0);
  if (isFar) {
    extra.writeUInt16LE(0x0001, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(file.headerAt), 4);
  }
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(unix | (isFar ? version64 : version), 4);
  writeCommon(entry, 6, file, name.byteLength, isFar ? version64 : version);
  entry.writeUInt16LE(extra.byteLength, 30);
  entry.writeUInt32LE(plainFile, 38);
  entry.writeUInt32LE(Math.min(file.headerAt, largest32), 42);
  return Buffer.concat([entry, name, extra]);
}

/** What a file's header and its entry in the directory have in common. */
function writeCommon(into: Buffer, at: number, file: Written, nameSize: number, needed: number): void {
  const { date, time } = dosTime(file.at);
  into.writeUInt16LE(needed, at);
  into.writeUInt16LE(utf8Names, at + 2);
  into.writeUInt16LE(file.method, at + 4);
  into.writeUInt16LE(time, at + 6);
  into.writeUInt16LE(date, at + 8);
  into.writeUInt32LE(file.crc, at + 10);
  into.writeUInt32LE(file.packedSize, at + 14);
  into.writeUInt32LE(file.size, at + 18);
  into.writeUInt16LE(nameSize, at + 22);
}

function endOf(directory: {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}): readonly Buffer[] {
  const { count, size, start } = directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, largest16), 8);
  end.writeUInt16LE(Math.min(count, largest16), 10);
  end.writeUInt32LE(Math.min(size, largest32), 12);
  end.writeUInt32LE(Math.min(start, largest32), 16);
  const fits = count < largest16 && start < largest32 && size < largest32;
  return fits ? [end] : [end64Of(directory), end];
}

/** The end of a ZIP64 directory and, behind it, where that stands. */
function end64Of({
  count,
  size,
  start,
}: {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(version64, 12);
  end.writeUInt16LE(version64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function dosTime(at: Date): { readonly date: number; readonly time: number } {
  const year = Math.max(0, at.getUTCFullYear() - 1980);
  return {
    date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}
