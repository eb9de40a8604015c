import type { Detector } from '../rule.js';

/** A heading with nothing under it that can be read, where a table should be. */
export const cpImg = {
  kind: 'detector',
  id: 'CP-IMG',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'tables readable',
  basis: '国办公开办函〔2021〕30号',
  formula: '表格以文本呈现',
} as const satisfies Detector;
