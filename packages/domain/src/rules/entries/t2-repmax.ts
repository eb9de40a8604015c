import type { Identity } from '../rule.js';

/** What is repealed was in force, or was issued since. */
export const t2Repmax = {
  kind: 'identity',
  id: 'T2-REPMAX',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  years: { from: 2022 },
  table: 'proactive',
  forEach: { rows: ['normativeDocument'] },
  left: [{ column: 'repealed' }],
  is: 'at most',
  right: [{ column: 'inForce', year: 'previous' }, { column: 'issued' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（一）项',
  formula: '本年废止 ≤ 上年现行有效＋本年制发',
} as const satisfies Identity<'proactive'>;
