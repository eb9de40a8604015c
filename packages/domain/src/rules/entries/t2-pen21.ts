import type { Detector } from '../rule.js';

/** From none to over a hundred decisions, or back: powers were delegated or taken back, or a figure is wrong. */
export const t2Pen21 = {
  kind: 'detector',
  id: 'T2-PEN21',
  grade: 'I',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  years: { from: 2020 },
  detect: 'jump from or to none',
  cells: ['proactive.licensing.decisions', 'proactive.penalty.decisions', 'proactive.compulsion.decisions'],
  most: 100,
  basis: '行政处罚法（2021）第二十四条；条例第二十条第（五）、（六）项',
  formula: '处理决定数不由0变为100以上，也不由100以上变为0',
} as const satisfies Detector;
