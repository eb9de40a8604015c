import type { Detector } from '../rule.js';

/** Where somebody did not pay, a fee was asked for: section six has to say so. */
export const t3Fee = {
  kind: 'detector',
  id: 'T3-FEE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  detect: 'cell calls for words',
  cell: 'applications.otherHandling.feeNotPaid.total',
  section: 'other',
  pattern: '信息(?:公开)?处理\\s*费',
  basis: '条例第四十二条；国办函〔2020〕109号；国办公开办函〔2021〕30号第六部分',
  formula: '逾期不缴费 ＞ 0，则第六部分说明信息处理费',
} as const satisfies Detector;
