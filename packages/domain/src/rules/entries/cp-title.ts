import type { Detector } from '../rule.js';

export const cpTitle = {
  kind: 'detector',
  id: 'CP-TITLE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'title as prescribed',
  basis: '国办公开办函〔2021〕30号',
  formula: '标题 ＝ 单位全称＋年份＋政府信息公开工作年度报告',
} as const satisfies Detector;
