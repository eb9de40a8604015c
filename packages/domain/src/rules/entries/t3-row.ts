import type { Identity } from '../rule.js';

/** The six kinds of applicants add up to the column of totals. */
export const t3Row = {
  kind: 'identity',
  id: 'T3-ROW',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['trial-2019', 'revised-2021'],
  table: 'applications',
  forEach: 'row',
  left: [{ otherColumns: 'total' }],
  is: 'equal to',
  right: [{ column: 'total' }],
  blanks: 'cannot tell',
  silenced: [{ when: 'shares a cell', with: ['T3-INT'] }],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三总计列',
  formula: '自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他 ＝ 总计',
} as const satisfies Identity<'applications'>;
