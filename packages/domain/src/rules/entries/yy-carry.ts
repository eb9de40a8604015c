import type { Identity } from '../rule.js';

/** What last year's report carried forward is what this year's brings in; the form of 2018 knows no such row. */
export const yyCarry = {
  kind: 'identity',
  id: 'YY-CARRY',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  table: 'applications',
  forEach: 'column',
  left: [{ row: 'carriedForward', year: 'previous' }],
  is: 'equal to',
  right: [{ row: 'broughtForward' }],
  blanks: 'cannot tell',
  notAlone: 'total',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三第二、四项',
  formula: '上年度报告第四项 ＝ 本年第二项',
  silenced: [{ when: 'others add up', column: 'total' }],
} as const satisfies Identity<'applications'>;
