import type { Detector } from '../rule.js';

/** Each application is disputed once or hardly more often. */
export const t4Many = {
  kind: 'detector',
  id: 'T4-MANY',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'not many more',
  cell: 'disputes.reconsideration.total',
  than: ['applications.newlyReceived.total', 'applications.broughtForward.total'],
  lastYear: 'applications.carriedForward.total',
  by: 5,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三、表四',
  formula: '行政复议总计 ≤ 新收＋上年结转＋上年报告结转下年＋5',
} as const satisfies Detector;
