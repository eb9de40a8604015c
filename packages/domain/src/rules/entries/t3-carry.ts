import type { Detector } from '../rule.js';

/** More than two periods for an answer are waiting at the end of the year. */
export const t3Carry = {
  kind: 'detector',
  id: 'T3-CARRY',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'share at most',
  part: 'applications.carriedForward.total',
  whole: ['applications.newlyReceived.total', 'applications.broughtForward.total'],
  perCent: 50,
  from: 6,
  basis: '条例第三十三条；国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '结转下年 ≤（新收＋上年结转）× 50%（共6件以上时）',
} as const satisfies Detector;
