import type { Detector } from '../rule.js';

/** So long after the date a report was most likely put up again, or moved with its site. */
export const tmRetro = {
  kind: 'detector',
  id: 'TM-RETRO',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'published near its date',
  days: 180,
  basis: '条例第四十九条；条例（2008）第三十一条',
  formula: '发布日 ≤ 法定期限＋180日',
} as const satisfies Detector;
