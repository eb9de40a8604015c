import type { Detector } from '../rule.js';

/** Day of publication against the law's date. */
export const tmDue = {
  kind: 'detector',
  id: 'TM-DUE',
  grade: 'E',
  effect: 'INFORM',
  formats: 'all',
  detect: 'published in time',
  basis: '条例第四十九条',
  formula: '发布日 ≤ 法定期限',
} as const satisfies Detector;
