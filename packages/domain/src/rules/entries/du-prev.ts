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
  basis: 'Art. 50; 泉州市鲤城区 2020 考核办法 and the like: similar to earlier years',
  formula: '去掉名称、年份、数字、法定用语后，全文与本单位往年相似度 < 90 %',
} as const satisfies Detector;
