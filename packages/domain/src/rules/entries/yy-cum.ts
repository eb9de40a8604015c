import type { Detector } from '../rule.js';

/** All that was ever disclosed grows by what was disclosed this year. */
export const yyCum = {
  kind: 'detector',
  id: 'YY-CUM',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'cumulative rolls forward',
  cumulative: 'disclosure.itemsCumulative',
  annual: 'disclosure.items',
  basis: '条例第五十条第（一）项；条例（2008）第三十二条第（一）项',
  formula: '历年累计 ＝ 上年历年累计＋本年',
} as const satisfies Detector;
