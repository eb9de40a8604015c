import type { Consolidation } from '../rule.js';

/** Follows where every unit’s table balances; does not where one leaves a cell blank or breaks it. */
export const agBal = {
  kind: 'consolidation',
  id: 'AG-BAL',
  grade: 'E',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  consolidates: 'sums balance',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '各单位之和符合表三、表四的平衡与合计关系',
} as const satisfies Consolidation;
