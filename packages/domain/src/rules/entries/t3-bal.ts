import type { Identity } from '../rule.js';

/** Item one plus item two equals item three plus item four, as printed in the corner of the table. */
export const t3Bal = {
  kind: 'identity',
  id: 'T3-BAL',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  table: 'applications',
  forEach: 'column',
  left: [{ row: 'newlyReceived' }, { row: 'broughtForward' }],
  is: 'equal to',
  right: [{ row: 'handledTotal' }, { row: 'carriedForward' }],
  blanks: 'cannot tell',
  silenced: [
    { when: 'shares a cell', with: ['T3-INT'] },
    { when: 'others add up', column: 'total' },
  ],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三表角注',
  formula: '一＋二 ＝ 三（七）＋四',
} as const satisfies Identity<'applications'>;
