import type { Identity } from '../rule.js';

/** What was completed was completed on time or after an extension. */
export const stFin = {
  kind: 'identity',
  id: 'ST-FIN',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'applications',
  forEach: 'column',
  left: [{ partsOf: 'completed' }],
  is: 'equal to',
  right: [{ row: 'completed' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 三（二）',
  formula: '三（二）1＋2 ＝ 三（二）',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'applications'>;
