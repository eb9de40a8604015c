import type { Detector } from '../rule.js';

/** But for a line that is named as the office’s own. */
export const prMob = {
  kind: 'detector',
  id: 'PR-MOB',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'mobile numbers absent',
  basis: '个人信息保护法第六条；政府信息公开条例第十五条',
  formula: '没有个人手机号码',
} as const satisfies Detector;
