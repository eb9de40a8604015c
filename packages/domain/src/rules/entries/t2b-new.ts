import type { Identity } from '../rule.js';

/** What is made public in a year was mostly made in it; older documents may be made public late. */
export const t2bNew = {
  kind: 'identity',
  id: 'T2B-NEW',
  grade: 'I',
  effect: 'INFORM',
  formats: ['trial-2019'],
  table: 'proactive',
  forEach: { rows: ['governmentRule', 'normativeDocument'] },
  left: [{ column: 'disclosed' }],
  is: 'at most',
  right: [{ column: 'made' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2019〕60号表二；条例第二十条第（一）项',
  formula: '本年新公开 ≤ 本年新制作',
} as const satisfies Identity<'proactive'>;
