import type { Identity } from '../rule.js';

/** Every lawsuit ended in one of three ways; the form knows no pending ones. */
export const stLit = {
  kind: 'identity',
  id: 'ST-LIT',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'litigation',
  forEach: 'column',
  left: [{ partsOf: 'total' }],
  is: 'equal to',
  right: [{ row: 'total' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 五',
  formula: '五（一）＋（二）＋（三） ＝ 五',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'litigation'>;
