import type { Detector } from '../rule.js';

/** First receipt against the county's own date, or the unit's extension where that is later. */
export const tmSubmit = {
  kind: 'detector',
  id: 'TM-SUBMIT',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'filed in time',
  basis: 'Art. 47; the county\u2019s notice of the year',
  formula: '报送日 ≤ 县定报送日（准予延期的按延期）',
} as const satisfies Detector;
