import type { Detector } from '../rule.js';

/** Words of the county’s own list; each weighs as the list says. */
export const seWord = {
  kind: 'detector',
  id: 'SE-WORD',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'listed words absent',
  basis: '县（市、区）用词清单',
  formula: '没有清单所列的词',
} as const satisfies Detector;
