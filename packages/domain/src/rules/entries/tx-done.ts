import type { Detector } from '../rule.js';

/** Applications handled, as the words and table 3 say. */
export const txDone = {
  kind: 'detector',
  id: 'TX-DONE',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [{ measure: 'applications.handled', formats: ['trial-2019', 'revised-2021'] }],
  basis: '国办公开办函〔2021〕30号表三',
  formula: '正文办结数 = （七）总计（总计）',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
