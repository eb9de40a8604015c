import type { Detector } from '../rule.js';

/** What was procured cost something, and what cost something was procured. */
export const t2bProc = {
  kind: 'detector',
  id: 'T2B-PROC',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019'],
  detect: 'calls for another',
  cell: 'proactive.procurement.projects',
  needs: 'proactive.procurement.amount',
  both: true,
  orEarlier: null,
  basis: '国办公开办函〔2019〕60号表二；条例第二十条第（九）项',
  formula: '采购项目数 ＝ 0 与采购总金额 ＝ 0 同时成立',
} as const satisfies Detector;
