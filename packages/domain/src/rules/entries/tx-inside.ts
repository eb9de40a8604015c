import type { Detector } from '../rule.js';

/** One section says that applications were handled in time, another that there were none. */
export const txInside = {
  kind: 'detector',
  id: 'TX-INSIDE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'handling contradicted',
  basis: '条例第五十条',
  formula: '各部分对申请办理的表述一致',
} as const satisfies Detector;
