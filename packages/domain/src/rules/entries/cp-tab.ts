import type { Detector } from '../rule.js';

/** One finding a missing table; its cells are those of the table. */
export const cpTab = {
  kind: 'detector',
  id: 'CP-TAB',
  grade: 'E',
  effect: 'BLOCK',
  formats: 'all',
  years: { from: 2019 },
  detect: 'tables present',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表二至表四',
  formula: '表二、表三、表四齐全',
} as const satisfies Detector;
