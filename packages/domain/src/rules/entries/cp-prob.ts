import type { Detector } from '../rule.js';

/** Each problem has its improvement; a single one is no self-examination. */
export const cpProb = {
  kind: 'detector',
  id: 'CP-PROB',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'problems answered',
  least: 2,
  basis: '条例第五十条第（四）项',
  formula: '问题不少于2项，改进措施不少于问题',
} as const satisfies Detector;
