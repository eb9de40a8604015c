import type { Detector } from '../rule.js';

/** The name of whoever drafted the report, in its words or below them. */
export const prName = {
  kind: 'detector',
  id: 'PR-NAME',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'drafter unnamed',
  basis: '个人信息保护法第六条',
  formula: '没有撰稿人姓名',
} as const satisfies Detector;
