import type { Detector } from '../rule.js';

/** Without a day nobody can tell whether it was published in time. */
export const tmNodate = {
  kind: 'detector',
  id: 'TM-NODATE',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'day of publication told',
  basis: '条例第四十九条；条例（2008）第三十一条',
  formula: '期限届满，报告有发布日期',
} as const satisfies Detector;
