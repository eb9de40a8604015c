import type { Identity } from '../rule.js';

/** Every refusal has one of six grounds. */
export const stRef = {
  kind: 'identity',
  id: 'ST-REF',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  table: 'applications',
  forEach: 'column',
  left: [{ partsOf: 'refused' }],
  is: 'equal to',
  right: [{ row: 'refused' }],
  blanks: 'cannot tell',
  basis: '国办发〔2014〕32号, 三（三）4',
  formula: '三（三）4各情形之和 ＝ 三（三）4',
  silenced: [{ when: 'shares a cell', with: ['ST-INT'] }],
} as const satisfies Identity<'applications'>;
