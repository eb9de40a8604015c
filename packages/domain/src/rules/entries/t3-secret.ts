import type { Detector } from '../rule.js';

/** A township hardly ever holds state secrets, and may not classify them itself. */
export const t3Secret = {
  kind: 'detector',
  id: 'T3-SECRET',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'none expected',
  cells: ['applications.refused.stateSecret.total'],
  of: 'townships',
  basis: '条例第十四条；国办公开办函〔2019〕60号、〔2021〕30号表三',
  formula: '属于国家秘密 ＝ 0（乡镇街道）',
} as const satisfies Detector;
