import type { Identity } from '../rule.js';

/** What was issued this year and not repealed is in force at its end, whatever there was before. */
export const t2Validmin = {
  kind: 'identity',
  id: 'T2-VALIDMIN',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  table: 'proactive',
  forEach: { rows: ['normativeDocument'] },
  left: [{ column: 'inForce' }],
  is: 'at least',
  right: [{ column: 'issued' }, { column: 'repealed', sign: -1 }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（一）项',
  formula: '现行有效 ≥ 本年制发 − 本年废止',
} as const satisfies Identity<'proactive'>;
