import type { Detector } from '../rule.js';

/** Where somebody lives, below the township. */
export const prAddr = {
  kind: 'detector',
  id: 'PR-ADDR',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'home addresses absent',
  basis: '个人信息保护法第六条；政府信息公开条例第十五条',
  formula: '没有个人住址',
} as const satisfies Detector;
