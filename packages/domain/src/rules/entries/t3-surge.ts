import type { Detector } from '../rule.js';

/** Far more applications than in the three years before. */
export const t3Surge = {
  kind: 'detector',
  id: 'T3-SURGE',
  grade: 'I',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'surge',
  measure: 'applications.received',
  cell: 'applications.newlyReceived.total',
  times: 5,
  least: 10,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '本年新收 ≤ 10，或 ≤ 前三年平均的5倍',
} as const satisfies Detector;
