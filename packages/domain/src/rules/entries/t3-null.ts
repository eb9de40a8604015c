import type { Detector } from '../rule.js';

/** Once the table is there, a blank cell leaves open whether there was none or it was forgotten. */
export const t3Null = {
  kind: 'detector',
  id: 'T3-NULL',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'no blanks',
  table: 'applications',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '表三没有空格，没有的填0',
} as const satisfies Detector;
