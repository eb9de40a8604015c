import type { Detector } from '../rule.js';

/** Words that say none, or some, of what the tables count as some, or none. */
export const txZero = {
  kind: 'detector',
  id: 'TX-ZERO',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'said as counted',
  only: 'one side zero',
  measures: [
    { measure: 'applications.received', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'applications.broughtForward', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.handled', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.granted', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.partlyGranted', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.refused', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.unavailable', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.notProcessed', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.otherHandling', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.carriedForward', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'disputes.reconsiderations', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'disputes.lawsuits', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表三、表四',
  formula: '正文称无的，表格为0；表格为0的，正文不称有',
} as const satisfies Detector;
