import type { Detector } from '../rule.js';

/** Two totals for one thing: where a table counts it, each is held against the table instead. */
export const txTwo = {
  kind: 'detector',
  id: 'TX-TWO',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'one total',
  notions: [
    { measure: 'applications.received', comparedIn: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'applications.handled', comparedIn: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.broughtForward', comparedIn: ['trial-2019', 'revised-2021'] },
    { measure: 'applications.carriedForward', comparedIn: ['trial-2019', 'revised-2021'] },
    { measure: 'disputes.reconsiderations', comparedIn: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'disputes.lawsuits', comparedIn: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'disclosure.normativeIssued', comparedIn: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'disclosure.normativeInForce', comparedIn: ['revised-2021'] },
    { measure: 'disclosure.items', comparedIn: [] },
    { measure: 'disclosure.itemsCumulative', comparedIn: [] },
  ],
  basis: '条例第五十条',
  formula: '同一指标只有一个总数',
} as const satisfies Detector;
