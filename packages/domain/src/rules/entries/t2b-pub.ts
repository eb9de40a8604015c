import type { Identity } from '../rule.js';

/** What was made public this year is among all that is public. */
export const t2bPub = {
  kind: 'identity',
  id: 'T2B-PUB',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019'],
  table: 'proactive',
  forEach: { rows: ['governmentRule', 'normativeDocument'] },
  left: [{ column: 'publicTotal' }],
  is: 'at least',
  right: [{ column: 'disclosed' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2019〕60号表二；条例第二十条第（一）项',
  formula: '对外公开总数量 ≥ 本年新公开数量',
} as const satisfies Identity<'proactive'>;
