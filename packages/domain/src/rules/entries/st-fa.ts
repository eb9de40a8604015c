import type { Identity } from '../rule.js';

/** Answered and completed are usually one number. */
export const stFa = {
  kind: 'identity',
  id: 'ST-FA',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  table: 'applications',
  forEach: 'column',
  left: [{ row: 'answered' }],
  is: 'equal to',
  right: [{ row: 'completed' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 三（二）、（三）',
  formula: '三（三） ＝ 三（二）',
} as const satisfies Identity<'applications'>;
