import type { Detector } from '../rule.js';

/** Filed again after a return by the day that the county set for it. */
export const tmCorrect = {
  kind: 'detector',
  id: 'TM-CORRECT',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'corrected in time',
  basis: '条例第四十七条（督促整改）；退回时所定日期',
  formula: '每次退回：重新报送日 ≤ 改正期限',
} as const satisfies Detector;
