import type { Detector } from '../rule.js';

/** No line of the statistics form counts backwards or in halves. */
export const stInt = {
  kind: 'detector',
  id: 'ST-INT',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  detect: 'whole numbers',
  table: 'all',
  money: 'not negative',
  basis: '国办发〔2014〕32号',
  formula: '统计表各项不小于0，件数为整数',
} as const satisfies Detector;
