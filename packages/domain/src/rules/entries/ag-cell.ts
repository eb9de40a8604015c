import type { Consolidation } from '../rule.js';

/** A county’s figure is what its units say together, in every cell of every table. */
export const agCell = {
  kind: 'consolidation',
  id: 'AG-CELL',
  grade: 'E',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  consolidates: 'cells add up',
  basis: '条例第五十条；国办公开办函〔2019〕60号、〔2021〕30号（汇总所属各单位）',
  formula: '全县汇总表每格 ＝ 各乡镇街道、部门、县政府办公室该格之和',
} as const satisfies Consolidation;
