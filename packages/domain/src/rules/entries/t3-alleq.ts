import type { Detector } from '../rule.js';

/** Totals without the kinds of applicants, or the kinds without totals: half of the table is missing. */
export const t3Alleq = {
  kind: 'detector',
  id: 'T3-ALLEQ',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'totals and split',
  table: 'applications',
  total: 'total',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三各列',
  formula: '总计列与各类申请人列都填',
} as const satisfies Detector;
