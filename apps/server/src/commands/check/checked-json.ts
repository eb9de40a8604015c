import { findingJson } from '../finding-json.js';
import type { CheckedFile } from './check-file.js';

/** One line for a program: a file with its findings and problems. */
export function checkedJson({ file, findings, problems }: CheckedFile): string {
  return JSON.stringify({
    file,
    findings: findings.map(findingJson),
    problems,
  });
}
