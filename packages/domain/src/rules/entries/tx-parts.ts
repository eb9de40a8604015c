import type { Detector } from '../rule.js';

/** A list of parts against its whole. */
export const txParts = {
  kind: 'detector',
  id: 'TX-PARTS',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'parts add up',
  of: 'parts',
  basis: '条例第五十条',
  formula: '其中各项之和 = 总数',
} as const satisfies Detector;
