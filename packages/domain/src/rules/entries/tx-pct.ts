import type { Detector } from '../rule.js';

/** A share in per cent against its part and whole, to the last digit shown. */
export const txPct = {
  kind: 'detector',
  id: 'TX-PCT',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'shares fit',
  basis: '条例第五十条',
  formula: '百分比 = 分项 ÷ 总数 × 100',
} as const satisfies Detector;
