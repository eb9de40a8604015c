import { cellField, ruleById } from '@mingjian/domain';
import type { Finding } from '@mingjian/domain';
import type { FormModel } from './form-model';

/** Blank cells of a finding that is about blanks: the clerk may say that there was none. */
export function blanksOf(finding: Finding, { entry, isLocked }: FormModel): readonly string[] {
  const rule = ruleById(finding.rule);
  const isAboutBlanks =
    rule.kind === 'detector' && (rule.detect === 'no blanks' || rule.detect === 'tables present');
  return isAboutBlanks ? finding.cells.filter((cell) => !isLocked(cell) && !entry.has(cellField(cell))) : [];
}
