import { extname } from 'node:path';
import { fileBytes } from '../file-bytes.js';
import type { FileProblem } from './file-problem.js';

export type JsonFile = { readonly json: unknown } | { readonly problem: FileProblem };

/** Whether a file is a document by its name, and no JSON. */
export function isDocumentName(file: string): boolean {
  return documentEndings.has(extname(file).toLowerCase());
}

/** Documents: what the product reads, or will read one day. */
const documentEndings = new Set(
  '.doc .docx .wps .pdf .ofd .odt .rtf .txt .md .html .htm .mht .xls .xlsx .et .csv .jpg .jpeg .png'.split(
    ' ',
  ),
);
/** As large as the body of a request may be. */
const most = {
  bytes: 5_000_000,
  why: { zh: '超过 5 MB，不是一份年度报告', en: 'larger than 5 MB: no yearly report' },
} as const;

/** The JSON of a file, or why there is none, with line and column. */
export async function readJsonFile(file: string): Promise<JsonFile> {
  const bytes = await fileBytes(file, most);
  if ('refused' in bytes) return { problem: { code: bytes.refused, path: null, message: bytes.why } };
  const text = decoded(bytes.bytes);
  if (text === null) return { problem: notUtf8 };
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { problem: notJson(text, error) };
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

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
