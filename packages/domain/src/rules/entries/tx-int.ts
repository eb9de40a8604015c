import type { Detector } from '../rule.js';

/** What the words are said to count is counted like a cell. */
export const txInt = {
  kind: 'detector',
  id: 'TX-INT',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'statements whole',
  basis: '条例第五十条',
  formula: '正文所述数量不小于0，件数为整数',
} as const satisfies Detector;
