import type { Detector } from '../rule.js';

/** The cell asks for 万元; a sum that only yuan explain was most likely typed in yuan. */
export const t2Feeunit = {
  kind: 'detector',
  id: 'T2-FEEUNIT',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['revised-2021'],
  detect: 'money in yuan',
  cell: 'proactive.fee.amount',
  measure: 'fees.administrative',
  most: 10000,
  from: 1000,
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（八）项',
  formula: '收费金额以万元计：乡镇街道 ≤ 10000，且不等于正文所说的元数',
} as const satisfies Detector;
