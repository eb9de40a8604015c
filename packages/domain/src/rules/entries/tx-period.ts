import type { Detector } from '../rule.js';

/** The period that the report says it covers. */
export const txPeriod = {
  kind: 'detector',
  id: 'TX-PERIOD',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'period of the year',
  basis: '条例第五十条',
  formula: '统计期限 = 报告年度1月1日至12月31日',
} as const satisfies Detector;
