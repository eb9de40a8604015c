import type { Finding } from '@mingjian/domain';

/** A finding as programs get it from `check` and `read`. */
export function findingJson(finding: Finding): Readonly<Record<string, unknown>> {
  const { rule, grade, effect, cells, sections, passages, left, right, silencedBy, message, mend } = finding;
  return { rule, grade, effect, cells, sections, passages, left, right, silencedBy, message, mend };
}
