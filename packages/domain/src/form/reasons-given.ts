import type { ExplanationInput } from '../rules/explanation.js';
import type { Finding } from '../rules/finding.js';
import { asksForReason } from '../rules/finding.js';
import { reasonField } from './form-field.js';
import type { FormEntry } from './form-field.js';

/** The reasons that stand in a form for findings it still has, each bound to the finding's cells of this moment. */
export function reasonsGiven(entry: FormEntry, findings: readonly Finding[]): readonly ExplanationInput[] {
  return findings.filter(asksForReason).flatMap(({ rule, cells }) => {
    const reason = (entry.get(reasonField(rule, cells)) ?? '').trim();
    return reason === '' ? [] : [{ rule, cells, reason }];
  });
}
