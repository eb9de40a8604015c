import type { Identity } from '../rule.js';

/** Every reconsideration ended in one of three ways; the form knows no pending ones. */
export const stRv = {
  kind: 'identity',
  id: 'ST-RV',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'reconsideration',
  forEach: 'column',
  left: [{ partsOf: 'total' }],
  is: 'equal to',
  right: [{ row: 'total' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 四',
  formula: '四（一）＋（二）＋（三） ＝ 四',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'reconsideration'>;
