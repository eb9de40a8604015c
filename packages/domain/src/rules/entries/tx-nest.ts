import type { Detector } from '../rule.js';

/** Parts of a part against it. */
export const txNest = {
  kind: 'detector',
  id: 'TX-NEST',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'parts add up',
  of: 'parts of parts',
  basis: '条例第五十条',
  formula: '分项的分项之和 = 该分项',
} as const satisfies Detector;
