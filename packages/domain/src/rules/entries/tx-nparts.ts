import type { Detector } from '../rule.js';

/** So many sections announced, so many listed and so many there. */
export const txNparts = {
  kind: 'detector',
  id: 'TX-NPARTS',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'parts as announced',
  basis: '条例第五十条',
  formula: '所称部分数 = 所列部分数 = 实有部分数',
} as const satisfies Detector;
