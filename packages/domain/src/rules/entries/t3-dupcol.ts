import type { Detector } from '../rule.js';

/** Two columns with the same figures all the way down: one was most likely copied or shifted. */
export const t3Dupcol = {
  kind: 'detector',
  id: 'T3-DUPCOL',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'columns differ',
  table: 'applications',
  total: 'total',
  keys: ['newlyReceived', 'handledTotal'],
  leastRows: 5,
  leastFigure: 10,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三各列',
  formula: '各类申请人列不逐行相同',
} as const satisfies Detector;
