import type { Identity } from '../rule.js';

/** Every application came in by one of four ways. */
export const stRcv = {
  kind: 'identity',
  id: 'ST-RCV',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'applications',
  forEach: 'column',
  left: [{ partsOf: 'received' }],
  is: 'equal to',
  right: [{ row: 'received' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 三（一）',
  formula: '三（一）1＋2＋3＋4 ＝ 三（一）',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'applications'>;
