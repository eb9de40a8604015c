import { leastLikeness } from '../../similarity/likeness.js';
import type { Detector } from '../rule.js';

/** A report that says again what an earlier one of the same unit said: names, years, numbers, law apart. */
export const duPrev = {
  kind: 'detector',
  id: 'DU-PREV',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'unlike own years',
  least: leastLikeness.ownYears,
  error: 0.97,
  basis: '条例第五十条；泉州市鲤城区2020年等考核办法（与往年雷同）',
  formula: '去掉名称、年份、数字、法定用语后，全文与本单位往年相似度 < 90 %',
} as const satisfies Detector;
