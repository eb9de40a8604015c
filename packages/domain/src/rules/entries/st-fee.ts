import type { Detector } from '../rule.js';

/** Fees are charged for applications. */
export const stFee = {
  kind: 'detector',
  id: 'ST-FEE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  detect: 'calls for another',
  cell: 'fees.charged',
  needs: 'applications.received',
  both: false,
  orEarlier: null,
  basis: '国办发〔2014〕32号, 三（一）、七',
  formula: '收费 ＞ 0，则收到申请数 ＞ 0',
} as const satisfies Detector;
