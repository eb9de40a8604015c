import type { Detector } from '../rule.js';

/** A card number that passes its check; one that is named as something else is none. */
export const prBank = {
  kind: 'detector',
  id: 'PR-BANK',
  grade: 'E',
  effect: 'BLOCK',
  formats: 'all',
  detect: 'bank cards absent',
  basis: '个人信息保护法第二十八条、第二十九条；政府信息公开条例第十五条',
  formula: '没有银行卡号',
} as const satisfies Detector;
