import type { Consolidation } from '../rule.js';

/** Applications that an ended unit had open are its successor’s. */
export const agMerge = {
  kind: 'consolidation',
  id: 'AG-MERGE',
  grade: 'W',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  consolidates: 'carried over to successors',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '承接单位上年结转 ＝ 被撤并单位上年“结转下年度继续办理”之和',
} as const satisfies Consolidation;
