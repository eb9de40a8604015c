import type { Detector } from '../rule.js';

export const t3Int = {
  kind: 'detector',
  id: 'T3-INT',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'whole numbers',
  table: 'applications',
  money: 'none in this table',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '表三各格为不小于0的整数',
} as const satisfies Detector;
