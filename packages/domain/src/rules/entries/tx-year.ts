import type { Detector } from '../rule.js';

/** A year that the words tell of as the report’s, and is not. */
export const txYear = {
  kind: 'detector',
  id: 'TX-YEAR',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'years of the report',
  basis: '条例第五十条',
  formula: '正文所述年份 = 报告年度',
} as const satisfies Detector;
