import type { Detector } from '../rule.js';

/** Only provincial governments and those of set-district cities make rules: everyone below reports none. */
export const t2Rule0 = {
  kind: 'detector',
  id: 'T2-RULE0',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'all zero',
  table: 'proactive',
  row: 'governmentRule',
  unlessUnitMakesRules: true,
  basis: '立法法（2023）第九十三条',
  formula: '规章各项 ＝ 0（设区的市以下）',
} as const satisfies Detector;
