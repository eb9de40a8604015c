import type { Detector } from '../rule.js';

/** Applications received, as the words and table 3 say. */
export const txNew = {
  kind: 'detector',
  id: 'TX-NEW',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [
    { measure: 'applications.received', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表三',
  formula: '正文新收申请数 = 一（总计）',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
