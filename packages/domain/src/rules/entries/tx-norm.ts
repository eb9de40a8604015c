import type { Detector } from '../rule.js';

/** Normative documents, as the words and table 2 say; those in force are counted since 2021 only. */
export const txNorm = {
  kind: 'detector',
  id: 'TX-NORM',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'said as counted',
  measures: [
    { measure: 'disclosure.normativeIssued', formats: ['statistics-2014', 'trial-2019', 'revised-2021'] },
    { measure: 'disclosure.normativeRepealed', formats: ['revised-2021'] },
    { measure: 'disclosure.normativeInForce', formats: ['revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表二',
  formula: '正文规范性文件制发、废止、现行有效件数 = 表二',
} as const satisfies Detector;
