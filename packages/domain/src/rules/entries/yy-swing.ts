import type { Detector } from '../rule.js';

/** Far more or far fewer items than last year. */
export const yySwing = {
  kind: 'detector',
  id: 'YY-SWING',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'swing',
  measure: 'disclosure.items',
  perCent: 80,
  items: 50,
  basis: '条例第五十条第（一）项；条例（2008）第三十二条第（一）项',
  formula: '主动公开数较上年变化不超过80%，或不超过50条',
} as const satisfies Detector;
