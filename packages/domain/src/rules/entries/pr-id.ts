import type { Detector } from '../rule.js';

/** A number with a valid check character, or one of the old form. */
export const prId = {
  kind: 'detector',
  id: 'PR-ID',
  grade: 'E',
  effect: 'BLOCK',
  formats: 'all',
  detect: 'resident numbers absent',
  basis: '个人信息保护法第二十八条、第二十九条；政府信息公开条例第十五条',
  formula: '没有居民身份证号码',
} as const satisfies Detector;
