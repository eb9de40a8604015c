import type { Consolidation } from '../rule.js';

/** A sum without some of its units is not the county’s. */
export const agCover = {
  kind: 'consolidation',
  id: 'AG-COVER',
  grade: 'E',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  consolidates: 'every unit is summed',
  basis: '条例第五十条；汇总所属各单位',
  formula: '汇总单位数 ＝ 当年应报送单位数',
} as const satisfies Consolidation;
