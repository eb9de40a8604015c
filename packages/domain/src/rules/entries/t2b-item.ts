import type { Detector } from '../rule.js';

/** Items of power go on from year to year by the change of the year between. */
export const t2bItem = {
  kind: 'detector',
  id: 'T2B-ITEM',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019'],
  detect: 'items roll forward',
  table: 'proactive',
  rows: ['licensing', 'otherServices', 'penalty', 'compulsion', 'fee'],
  items: 'itemsLastYear',
  change: 'itemsChange',
  rollsFrom: 2020,
  basis: '国办公开办函〔2019〕60号表二；条例第二十条第（五）、（六）、（八）项',
  formula: '上一年项目数＋本年增减 ≥ 0；上一年项目数 ＝ 上年报告的项目数＋增减',
} as const satisfies Detector;
