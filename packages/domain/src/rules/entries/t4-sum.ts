import type { Identity } from '../rule.js';

/** Each block's results add up to its total. */
export const t4Sum = {
  kind: 'identity',
  id: 'T4-SUM',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  table: 'disputes',
  forEach: 'row',
  left: [{ otherColumns: 'total' }],
  is: 'equal to',
  right: [{ column: 'total' }],
  blanks: 'cannot tell',
  silenced: [{ when: 'shares a cell', with: ['T4-INT'] }],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表四',
  formula: '结果维持＋结果纠正＋其他结果＋尚未审结 ＝ 总计',
} as const satisfies Identity<'disputes'>;
