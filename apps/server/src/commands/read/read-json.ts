import { findingJson } from '../finding-json.js';
import type { DocumentFile } from './document-file.js';

/** One line for a program: the report with its evidence, or why there is none. */
export function readJson(file: string, read: DocumentFile): string {
  if (read.kind === 'NOT_READ')
    return JSON.stringify({ file, problems: [{ code: read.code, path: null, message: read.why }] });
  const { found, text, repairs, ...reading } = read.reading;
  return JSON.stringify({
    file,
    ...reading,
    text,
    repairs,
    findings: read.findings.map(findingJson),
    found,
  });
}
