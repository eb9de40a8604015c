import type { Detector } from '../rule.js';

/** The results that Art. 50 (4) asks of governments at every level; that there was none is a result too. */
export const cpKq = {
  kind: 'detector',
  id: 'CP-KQ',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  years: { from: 2019 },
  detect: 'words present',
  patterns: ['考核', '评议|评价', '责任追究|追究责任|追责|问责'],
  wanted: 'all',
  orPractice: 'supervision.assessment',
  basis: '条例第四十六条、第五十条第（四）项',
  formula: '写明工作考核、社会评议、责任追究结果',
} as const satisfies Detector;
