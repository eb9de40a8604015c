import type { Detector } from '../rule.js';

/** Reconsiderations, as the words and table 4 say. */
export const txRv = {
  kind: 'detector',
  id: 'TX-RV',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [
    { measure: 'disputes.reconsiderations', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表四',
  formula: '正文行政复议数 = 行政复议总计',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
