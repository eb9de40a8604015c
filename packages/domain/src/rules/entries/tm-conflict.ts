import type { Detector } from '../rule.js';

const day = '(\\d{4})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?';

/** The day on the page counts; another one, as of its signature, is told. */
export const tmConflict = {
  kind: 'detector',
  id: 'TM-CONFLICT',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'days agree',
  days: [
    `(?:发布|发文|发稿|公布|生成|成文)(?:时间|日期)\\s*[:：]?\\s*${day}`,
    `(?<=^|\\n)[^\\S\\n]*${day}[^\\S\\n]*(?=\\n|$)`,
  ],
  basis: '条例第四十九条；条例（2008）第三十一条',
  formula: '页面、落款等处的日期 ＝ 发布日期',
} as const satisfies Detector;
