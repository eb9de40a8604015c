import type { Detector } from '../rule.js';

/** Lawsuits, as the words and table 4 say. */
export const txLit = {
  kind: 'detector',
  id: 'TX-LIT',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [{ measure: 'disputes.lawsuits', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] }],
  basis: '国办公开办函〔2021〕30号表四',
  formula: '正文行政诉讼数 = 未经复议直接起诉总计 + 复议后起诉总计',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
