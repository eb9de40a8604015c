import type { Detector } from '../rule.js';

/** First receipt against the county's own date, or the unit's extension where that is later. */
export const tmSubmit = {
  kind: 'detector',
  id: 'TM-SUBMIT',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'filed in time',
  basis: '条例第四十七条；区县当年通知',
  formula: '报送日 ≤ 县定报送日（准予延期的按延期）',
} as const satisfies Detector;
