import type { Detector } from '../rule.js';

/** Channels against what they published: the same thing counts in each of them, and once in the whole. */
export const txChan = {
  kind: 'detector',
  id: 'TX-CHAN',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'parts add up',
  of: 'channels',
  basis: '条例第五十条',
  formula: '最大渠道数 ≤ 总数 ≤ 各渠道之和',
} as const satisfies Detector;
