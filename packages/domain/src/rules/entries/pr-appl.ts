import type { Detector } from '../rule.js';

/** An applicant of whom everybody in the village knows who it is. */
export const prAppl = {
  kind: 'detector',
  id: 'PR-APPL',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'applicants unrecognisable',
  basis: '个人信息保护法第六条；政府信息公开条例第十五条',
  formula: '不能识别申请人',
} as const satisfies Detector;
