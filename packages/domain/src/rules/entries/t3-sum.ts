import type { Identity } from '../rule.js';

/** The results of handling add up to the row of their total. */
export const t3Sum = {
  kind: 'identity',
  id: 'T3-SUM',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  table: 'applications',
  forEach: 'column',
  left: [{ partsOf: 'handledTotal' }],
  is: 'equal to',
  right: [{ row: 'handledTotal' }],
  blanks: 'cannot tell',
  silenced: [
    { when: 'shares a cell', with: ['T3-INT'] },
    { when: 'others add up', column: 'total' },
  ],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三第三（七）项',
  formula: '三（一）＋（二）＋（三）1至8＋（四）1至3＋（五）1至5＋（六） ＝ 三（七）',
} as const satisfies Identity<'applications'>;
