import type { Detector } from '../rule.js';

/** Shares of a whole against a hundred. */
export const txPct100 = {
  kind: 'detector',
  id: 'TX-PCT100',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'shares add up',
  basis: '条例第五十条',
  formula: '各项占比之和 = 100%',
} as const satisfies Detector;
