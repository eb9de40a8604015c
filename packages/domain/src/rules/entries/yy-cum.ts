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
  basis: 'Art. 50 (1); 2008: Art. 32 (1)',
  formula: '历年累计 ＝ 上年历年累计＋本年',
} as const satisfies Detector;
