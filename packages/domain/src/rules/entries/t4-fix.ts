import type { Detector } from '../rule.js';

/** A decision that was corrected counts against the unit when it is assessed. */
export const t4Fix = {
  kind: 'detector',
  id: 'T4-FIX',
  grade: 'I',
  effect: 'INFORM',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'none expected',
  cells: [
    'disputes.reconsideration.corrected',
    'disputes.directSuit.corrected',
    'disputes.suitAfterReconsideration.corrected',
  ],
  of: 'all',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表四',
  formula: '结果纠正 ＝ 0',
} as const satisfies Detector;
