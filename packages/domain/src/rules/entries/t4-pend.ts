import type { Identity } from '../rule.js';

/** A case that was pending at the end of last year stands in this year’s table, ended or not. */
export const t4Pend = {
  kind: 'identity',
  id: 'T4-PEND',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  table: 'disputes',
  forEach: 'row',
  left: [{ column: 'pending', year: 'previous' }],
  is: 'at most',
  right: [{ column: 'total' }],
  blanks: 'cannot tell',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表四',
  formula: '上年度报告尚未审结 ≤ 本年总计（逐类）',
} as const satisfies Identity<'disputes'>;
