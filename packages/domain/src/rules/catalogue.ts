import { isFormatId } from '../formats/catalogue.js';
import { cpKey } from './entries/cp-key.js';
import { cpSec } from './entries/cp-sec.js';
import { cpTab } from './entries/cp-tab.js';
import { t2Nonneg } from './entries/t2-nonneg.js';
import { t2Rule0 } from './entries/t2-rule0.js';
import { t2Validmin } from './entries/t2-validmin.js';
import { t3Bal } from './entries/t3-bal.js';
import { t3Int } from './entries/t3-int.js';
import { t3Null } from './entries/t3-null.js';
import { t3Row } from './entries/t3-row.js';
import { t3Sum } from './entries/t3-sum.js';
import { t4Int } from './entries/t4-int.js';
import { t4Sum } from './entries/t4-sum.js';
import { tmDue } from './entries/tm-due.js';
import { tmSubmit } from './entries/tm-submit.js';
import { yyCarry } from './entries/yy-carry.js';
import type { Rule } from './rule.js';

/** Changes whenever a rule is added or says something else: stored judgements of another version are redone. */
export const rulesVersion = '2026.1';

const entries = [
  t2Rule0,
  t2Nonneg,
  t2Validmin,
  t3Bal,
  t3Sum,
  t3Row,
  t3Int,
  t3Null,
  t4Sum,
  t4Int,
  yyCarry,
  cpTab,
  cpSec,
  cpKey,
  tmSubmit,
  tmDue,
] as const;

export type RuleId = (typeof entries)[number]['id'];

/** Every rule in the order in which findings are listed. A new rule is its file, a line here and its sentences. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = entries;

export function isRuleId(id: string): id is RuleId {
  return rules.some((rule) => rule.id === id);
}

export function ruleById(id: RuleId): Rule & { readonly id: RuleId } {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No such rule: ${id}`);
  return found;
}

/** Rules that hold for a report of this format and year. */
export function rulesFor(format: string, reportYear: number): readonly (Rule & { readonly id: RuleId })[] {
  return rules.filter(
    (rule) =>
      (rule.formats === 'all' || (isFormatId(format) && rule.formats.includes(format))) &&
      reportYear >= (rule.years?.from ?? reportYear) &&
      reportYear <= (rule.years?.to ?? reportYear),
  );
}
