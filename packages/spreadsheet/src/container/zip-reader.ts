import { crc32, inflateRawSync } from 'node:zlib';
import { workbookLimits } from './limits.js';
import { RefusedWorkbook } from './refused-workbook.js';

interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const headerSize = 30;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;

/**
 * A ZIP file (APPNOTE 6.3) whose parts are written out one by one when they are asked for, all of them together within
 * one budget: what the file says of its own sizes is not believed. A part whose check sum is wrong is no part.
 */
export class ZipReader {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, ZipEntry>();
  #left: number = workbookLimits.inflatedBytes;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readEntries();
    } catch (error) {
      throw error instanceof RangeError ? new RefusedWorkbook('DAMAGED') : error;
    }
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Null when there is no such part. */
  part(name: string): Buffer | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    const part = this.#writtenOut(this.#packed(entry), entry.method);
    if (crc32(part) !== entry.crc) throw new RefusedWorkbook('DAMAGED');
    this.#left -= part.byteLength;
    return part;
  }

  #readEntries(): void {
    const end = this.#findEnd();
    const count = this.#bytes.readUInt16LE(end + 10);
    if (count > workbookLimits.entries) throw new RefusedWorkbook('TOO_LARGE');
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let n = 0; n < count; n += 1) {
      if (this.#bytes.readUInt32LE(at) !== entrySignature) throw new RefusedWorkbook('DAMAGED');
      if ((this.#bytes.readUInt16LE(at + 8) & encryptedFlag) !== 0) throw new RefusedWorkbook('ENCRYPTED');
      const nameSize = this.#bytes.readUInt16LE(at + 28);
      const name = this.#bytes.toString('utf8', at + entrySize, at + entrySize + nameSize);
      // Two parts of one name: which of them a program shows is anybody's guess.
      if (this.#entries.has(name)) throw new RefusedWorkbook('DAMAGED');
      this.#entries.set(name, {
        method: this.#bytes.readUInt16LE(at + 10),
        crc: this.#bytes.readUInt32LE(at + 16),
        packedSize: this.#bytes.readUInt32LE(at + 20),
        headerAt: this.#bytes.readUInt32LE(at + 42),
      });
      at += entrySize + nameSize + this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    }
  }

  /** The end record is the last thing in the file but for a comment. */
  #findEnd(): number {
    const last = this.#bytes.byteLength - endSize;
    for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
      if (this.#bytes.readUInt32LE(at) === endSignature) return at;
    throw new RefusedWorkbook('DAMAGED');
  }

  #packed({ headerAt, packedSize }: ZipEntry): Buffer {
    try {
      if (this.#bytes.readUInt32LE(headerAt) !== headerSignature) throw new RefusedWorkbook('DAMAGED');
      const from =
        headerAt +
        headerSize +
        this.#bytes.readUInt16LE(headerAt + 26) +
        this.#bytes.readUInt16LE(headerAt + 28);
      if (from + packedSize > this.#bytes.byteLength) throw new RefusedWorkbook('DAMAGED');
      return this.#bytes.subarray(from, from + packedSize);
    } catch (error) {
      throw error instanceof RangeError ? new RefusedWorkbook('DAMAGED') : error;
    }
  }

  #writtenOut(packed: Buffer, method: number): Buffer {
    if (method === stored) {
      if (packed.byteLength > this.#left) throw new RefusedWorkbook('TOO_LARGE');
      return packed;
    }
    if (method !== deflated || this.#left <= 0)
      throw new RefusedWorkbook(method === deflated ? 'TOO_LARGE' : 'DAMAGED');
    try {
      return inflateRawSync(packed, { maxOutputLength: this.#left });
    } catch (error) {
      throw new RefusedWorkbook(isTooLarge(error) ? 'TOO_LARGE' : 'DAMAGED');
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
