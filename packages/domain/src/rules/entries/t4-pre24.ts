import type { Detector } from '../rule.js';

/** Since 2024 a refusal to disclose goes to reconsideration first. */
export const t4Pre24 = {
  kind: 'detector',
  id: 'T4-PRE24',
  grade: 'I',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2024 },
  detect: 'none expected',
  cells: ['disputes.directSuit.total'],
  of: 'all',
  basis: '行政复议法（2023）第二十三条；国办公开办函〔2019〕60号、〔2021〕30号表四',
  formula: '未经复议直接起诉 ＝ 0',
} as const satisfies Detector;
