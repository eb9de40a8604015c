import type { Identity } from '../rule.js';

/** No more can be in force than was, and than was issued since. */
export const t2Rollup = {
  kind: 'identity',
  id: 'T2-ROLLUP',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  years: { from: 2022 },
  table: 'proactive',
  forEach: { rows: ['normativeDocument'] },
  left: [{ column: 'inForce' }],
  is: 'at most',
  right: [{ column: 'inForce', year: 'previous' }, { column: 'issued' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（一）项',
  formula: '现行有效 ≤ 上年现行有效＋本年制发',
} as const satisfies Identity<'proactive'>;
