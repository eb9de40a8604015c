import type { CheckedFile } from './check-file.js';

/** One line for a program: a file with its findings and problems. */
export function checkedJson({ file, findings, problems }: CheckedFile): string {
  return JSON.stringify({
    file,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      grade: finding.grade,
      effect: finding.effect,
      cells: finding.cells,
      sections: finding.sections,
      left: finding.left,
      right: finding.right,
      silencedBy: finding.silencedBy,
      message: finding.message,
      mend: finding.mend,
    })),
    problems,
  });
}
