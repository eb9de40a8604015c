import type { Detector } from '../rule.js';

/** What became of applications, as the words and table 3 say. */
export const txResult = {
  kind: 'detector',
  id: 'TX-RESULT',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [
    { measure: 'applications.granted', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.partlyGranted', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.refused', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.unavailable', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.notProcessed', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.otherHandling', formats: ['trial-2019', 'revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表三',
  formula: '正文各类办理结果数 = 三（一）至（六）（总计）',
  silenced: [{ when: 'shares a cell', with: ['TX-ZERO'] }],
} as const satisfies Detector;
