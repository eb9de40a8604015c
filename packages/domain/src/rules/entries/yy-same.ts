import type { Detector } from '../rule.js';

/** Not a single figure has moved: last year’s report was most likely copied. */
export const yySame = {
  kind: 'detector',
  id: 'YY-SAME',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'same numbers',
  least: 5,
  addedUp: { rows: ['handledTotal'], columns: ['total'] },
  basis: '条例第五十条；条例（2008）第三十二条',
  formula: '本年非零数字不与上年全部相同（5个以上时）',
} as const satisfies Detector;
