import type { Detector } from '../rule.js';

/** Without last year’s figure this year’s own imply one: it is shown, and told where more was repealed than issued. */
export const t2Backcast = {
  kind: 'detector',
  id: 'T2-BACKCAST',
  grade: 'I',
  effect: 'INFORM',
  formats: ['revised-2021'],
  detect: 'last year implied',
  inForce: 'proactive.normativeDocument.inForce',
  issued: 'proactive.normativeDocument.issued',
  repealed: 'proactive.normativeDocument.repealed',
  basis: '国办公开办函〔2021〕30号表二；条例第二十条第（一）项',
  formula: '现行有效 − 本年制发＋本年废止 ≥ 0，且废止不多于制发（上年未知时）',
} as const satisfies Detector;
