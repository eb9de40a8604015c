/** Archives are written in pieces of this many bytes. */
export const blockBytes = 512;

const largestOctal = 8 ** 11;
const type = { file: '0' } as const;

/** What stands before a file in an archive: the POSIX layout `ustar`, as every `tar` reads it. `size` in bytes. */
export function tarHeader(name: string, size: number, modified: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long a name for an archive`);
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  writeSize(header, size);
  header.write(`${octal(Math.floor(modified.getTime() / 1000), 11)}\0`, 136);
  header.write(type.file, 156);
  header.write('ustar\0', 257);
  header.write('00', 263);
  header.write(`${octal(checksum(header), 6)}\0 `, 148);
  return header;
}

/** Zeroes up to the next whole block. */
export function padding(size: number): Buffer {
  return Buffer.alloc((blockBytes - (size % blockBytes)) % blockBytes);
}

/** Two empty blocks end an archive. */
export const endOfTar = Buffer.alloc(2 * blockBytes);

/** A file's name and size, `END` for an empty block, or null for what is no header. */
export function readTarHeader(
  header: Buffer,
): { readonly name: string; readonly size: number } | 'END' | null {
  if (header.length < blockBytes) return null;
  if (header.every((byte) => byte === 0)) return 'END';
  const told = Number.parseInt(header.toString('latin1', 148, 154), 8);
  if (told !== checksum(header) || header.toString('latin1', 257, 262) !== 'ustar') return null;
  if (header.toString('latin1', 156, 157) !== type.file) return null;
  const name = header.toString('utf8', 0, 100);
  return { name: name.slice(0, name.indexOf('\0')), size: readSize(header) };
}

/** Eleven octal digits, or the base-256 form of GNU and later POSIX tars from 8 GiB on. */
function writeSize(header: Buffer, size: number): void {
  if (size < largestOctal) {
    header.write(`${octal(size, 11)}\0`, 124);
    return;
  }
  header.writeUInt8(0x80, 124);
  header.writeBigUInt64BE(BigInt(size), 128);
}

function readSize(header: Buffer): number {
  return header.readUInt8(124) === 0x80
    ? Number(header.readBigUInt64BE(128))
    : Number.parseInt(header.toString('latin1', 124, 135), 8);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** The sum of all bytes, those of the sum itself counted as blanks. */
function checksum(header: Buffer): number {
  const without = Buffer.from(header);
  without.fill(' ', 148, 156);
  return without.reduce((sum, byte) => sum + byte, 0);
}
