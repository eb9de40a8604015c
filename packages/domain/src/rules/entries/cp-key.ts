import type { Detector } from '../rule.js';

/** Table 2 knows no total of what was disclosed: it has to be said in words. */
export const cpKey = {
  kind: 'detector',
  id: 'CP-KEY',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'statement present',
  measure: 'disclosure.items',
  basis: '条例第五十条第（一）项',
  formula: '报告了主动公开信息总数',
} as const satisfies Detector;
