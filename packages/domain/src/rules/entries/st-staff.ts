import type { Identity } from '../rule.js';

/** Staff are full-time or part-time. */
export const stStaff = {
  kind: 'identity',
  id: 'ST-STAFF',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'organisation',
  forEach: 'column',
  left: [{ partsOf: 'staff' }],
  is: 'equal to',
  right: [{ row: 'staff' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 八（三）',
  formula: '八（三）1＋2 ＝ 八（三）',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'organisation'>;
