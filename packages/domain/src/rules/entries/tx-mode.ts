import type { Detector } from '../rule.js';

/** Ways of applying against the applications received. */
export const txMode = {
  kind: 'detector',
  id: 'TX-MODE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'parts add up',
  of: 'modes',
  basis: '条例第五十条',
  formula: '收到申请数 = 当面 + 网络 + 信函 + 传真',
} as const satisfies Detector;
