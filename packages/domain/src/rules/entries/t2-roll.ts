import type { Identity } from '../rule.js';

/** What was in force last year, what was issued and what was repealed give what is in force now; 2020 knew no such column. */
export const t2Roll = {
  kind: 'identity',
  id: 'T2-ROLL',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  years: { from: 2022 },
  table: 'proactive',
  forEach: { rows: ['normativeDocument'] },
  left: [{ column: 'inForce', year: 'previous' }, { column: 'issued' }, { column: 'repealed', sign: -1 }],
  is: 'equal to',
  right: [{ column: 'inForce' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（一）项',
  formula: '上年现行有效＋本年制发 − 本年废止 ＝ 现行有效',
  // More than could be is never what rolls forward either: said once.
  silenced: [{ when: 'shares a cell', with: ['T2-ROLLUP'] }],
} as const satisfies Identity<'proactive'>;
