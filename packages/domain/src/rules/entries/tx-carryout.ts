import type { Detector } from '../rule.js';

/** Applications carried forward, as the words and table 3 say. */
export const txCarryout = {
  kind: 'detector',
  id: 'TX-CARRYOUT',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [{ measure: 'applications.carriedForward', formats: ['trial-2019', 'revised-2021'] }],
  basis: '国办公开办函〔2021〕30号表三',
  formula: '正文结转下年度数 = 四（总计）',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
