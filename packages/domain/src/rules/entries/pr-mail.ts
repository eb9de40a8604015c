import type { Detector } from '../rule.js';

/** A mailbox with a public provider that is not named as the office’s. */
export const prMail = {
  kind: 'detector',
  id: 'PR-MAIL',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'private mailboxes absent',
  basis: '个人信息保护法第六条；政府信息公开条例第十五条',
  formula: '没有个人电子邮箱',
} as const satisfies Detector;
