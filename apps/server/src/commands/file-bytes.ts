import type { Text } from '@mingjian/domain';
import { readFile, stat } from 'node:fs/promises';

export type FileBytes =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'CANNOT_OPEN' | 'TOO_LARGE'; readonly why: Text };

/** The bytes of a file named on the command line, or why they cannot be had. */
export async function fileBytes(
  file: string,
  most: { readonly bytes: number; readonly why: Text },
): Promise<FileBytes> {
  try {
    const found = await stat(file);
    // A pipe is as good as a file; a device has no end.
    if (!found.isFile() && !found.isFIFO()) return { refused: 'CANNOT_OPEN', why: noFile };
    if (found.size > most.bytes) return { refused: 'TOO_LARGE', why: most.why };
    return { bytes: await readFile(file) };
  } catch (error) {
    return { refused: 'CANNOT_OPEN', why: whyNot(error) };
  }
}

const noFile: Text = { zh: '是文件夹或设备，不是文件', en: 'is a folder or a device, not a file' };

function whyNot(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { zh: '没有这个文件', en: 'there is no such file' };
  if (code === 'EACCES' || code === 'EPERM') return { zh: '没有读取权限', en: 'it may not be read' };
  return { zh: `打不开（${code}）`, en: `it cannot be opened (${code})` };
}
