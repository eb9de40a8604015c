import type { Detector } from '../rule.js';

/** Only of a report taken in from a document: one that is filed in another form is refused. */
export const cpVer = {
  kind: 'detector',
  id: 'CP-VER',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'format of the year',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号；国办发〔2014〕32号',
  formula: '采用的格式 ＝ 报告年度的格式',
} as const satisfies Detector;
