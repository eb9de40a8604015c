import type { Detector } from '../rule.js';

export const t2Nonneg = {
  kind: 'detector',
  id: 'T2-NONNEG',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'whole numbers',
  table: 'proactive',
  money: 'not negative',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表二',
  formula: '表二各格不小于0，件数为整数',
} as const satisfies Detector;
