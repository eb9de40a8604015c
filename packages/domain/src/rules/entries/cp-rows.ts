import type { Detector } from '../rule.js';

/** Rows or columns of the form that a document’s table lacks. */
export const cpRows = {
  kind: 'detector',
  id: 'CP-ROWS',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'rows as printed',
  basis: '国办公开办函〔2021〕30号',
  formula: '表格的行、列与规定格式一致',
} as const satisfies Detector;
