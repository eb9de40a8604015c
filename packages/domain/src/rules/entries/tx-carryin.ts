import type { Detector } from '../rule.js';

/** Applications brought forward, as the words and table 3 say. */
export const txCarryin = {
  kind: 'detector',
  id: 'TX-CARRYIN',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [{ measure: 'applications.broughtForward', formats: ['trial-2019', 'revised-2021'] }],
  basis: '国办公开办函〔2021〕30号表三',
  formula: '正文上年结转数 = 二（总计）',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
