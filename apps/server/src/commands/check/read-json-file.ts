import type { Text } from '@mingjian/domain';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FileProblem } from './file-problem.js';

export type JsonFile = { readonly json: unknown } | { readonly problem: FileProblem };

/** What the product will read one day, but not by this command. */
const documentEndings = new Set(
  '.doc .docx .wps .pdf .ofd .odt .rtf .txt .md .html .htm .mht .xls .xlsx .et .csv .jpg .jpeg .png'.split(
    ' ',
  ),
);
/** As large as the body of a request may be. */
const largestFile = 5_000_000;

/** The JSON of a file, or why there is none, with line and column. */
export async function readJsonFile(file: string): Promise<JsonFile> {
  if (documentEndings.has(extname(file).toLowerCase())) return { problem: isDocument };
  const bytes = await bytesOf(file);
  if ('problem' in bytes) return bytes;
  const text = decoded(bytes.bytes);
  if (text === null) return { problem: notUtf8 };
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { problem: notJson(text, error) };
  }
}

async function bytesOf(file: string): Promise<{ bytes: Uint8Array } | { problem: FileProblem }> {
  try {
    const found = await stat(file);
    // A pipe is as good as a file; a device has no end.
    if (!found.isFile() && !found.isFIFO()) return { problem: cannotOpen(noFile) };
    if (found.size > largestFile) return { problem: tooLarge };
    return { bytes: await readFile(file) };
  } catch (error) {
    return { problem: cannotOpen(whyNot(error)) };
  }
}

const noFile: Text = { zh: '是文件夹或设备，不是文件', en: 'is a folder or a device, not a file' };

function whyNot(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { zh: '没有这个文件', en: 'there is no such file' };
  if (code === 'EACCES' || code === 'EPERM') return { zh: '没有读取权限', en: 'it may not be read' };
  return { zh: `打不开（${code}）`, en: `it cannot be opened (${code})` };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function cannotOpen(message: Text): FileProblem {
  return { code: 'CANNOT_OPEN', path: null, message };
}

const isDocument: FileProblem = {
  code: 'DOCUMENT',
  path: null,
  message: {
    zh: '是文档，不是 JSON：读取文档将由 ./mingjian read 完成',
    en: 'is a document, not JSON: reading comes with ./mingjian read',
  },
};

const tooLarge: FileProblem = {
  code: 'TOO_LARGE',
  path: null,
  message: { zh: '超过 5 MB，不是一份年度报告', en: 'larger than 5 MB: no yearly report' },
};

const notUtf8: FileProblem = {
  code: 'NOT_JSON',
  path: null,
  message: { zh: '不是 UTF-8 编码的 JSON，请另存为 UTF-8', en: 'not JSON in UTF-8; save it as UTF-8' },
};

function notJson(text: string, error: unknown): FileProblem {
  const place = placeOfError(text, error);
  return {
    code: 'NOT_JSON',
    path: null,
    message:
      place === null
        ? { zh: '不是 JSON，或没有写完', en: 'not JSON, or it ends too early' }
        : {
            zh: `不是 JSON：第 ${place.line} 行第 ${place.column} 列起有误`,
            en: `not JSON: wrong from line ${place.line}, column ${place.column}`,
          },
  };
}

/** V8 names the place as an offset; people count lines. */
function placeOfError(text: string, error: unknown): { line: number; column: number } | null {
  const offset = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (offset === undefined) return null;
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
