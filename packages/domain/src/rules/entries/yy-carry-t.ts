import type { Detector } from '../rule.js';

/** What was carried over where only the totals of both years can be compared. */
export const yyCarryT = {
  kind: 'detector',
  id: 'YY-CARRY-T',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  detect: 'total carried over',
  table: 'applications',
  from: 'carriedForward',
  to: 'broughtForward',
  total: 'total',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三第二、四项',
  formula: '上年度报告第四项总计 ＝ 本年第二项总计（分类未知时）',
} as const satisfies Detector;
