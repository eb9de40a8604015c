import type { Consolidation } from '../rule.js';

/** What the county carries in is what it carried out, and what units that came or went bring or take along. */
export const agCarry = {
  kind: 'consolidation',
  id: 'AG-CARRY',
  grade: 'W',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  consolidates: 'carried over as a county',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '全县上年结转 ＝ 上年全县结转下年度 ＋ 新增单位带入 － 划出单位带走',
} as const satisfies Consolidation;
