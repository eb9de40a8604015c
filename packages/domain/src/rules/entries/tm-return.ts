import type { Detector } from '../rule.js';

/** Sent back by the county more than once. It is said of the work with the report; the report itself may be sound by now. */
export const tmReturn = {
  kind: 'detector',
  id: 'TM-RETURN',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'seldom returned',
  basis: '条例第四十七条；区县当年通知',
  formula: '退回次数 ≤ 1',
} as const satisfies Detector;
