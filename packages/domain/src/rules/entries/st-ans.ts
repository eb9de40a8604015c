import type { Identity } from '../rule.js';

/** Every answer is one of eight kinds. */
export const stAns = {
  kind: 'identity',
  id: 'ST-ANS',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'applications',
  forEach: 'column',
  left: [{ partsOf: 'answered' }],
  is: 'equal to',
  right: [{ row: 'answered' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 三（三）',
  formula: '三（三）1至8之和 ＝ 三（三）',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'applications'>;
