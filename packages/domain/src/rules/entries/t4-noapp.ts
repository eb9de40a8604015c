import type { Detector } from '../rule.js';

/** Who asked for nothing has nothing to dispute. */
export const t4Noapp = {
  kind: 'detector',
  id: 'T4-NOAPP',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'disputes without applications',
  disputes: [
    'disputes.reconsideration.total',
    'disputes.directSuit.total',
    'disputes.suitAfterReconsideration.total',
  ],
  applications: ['applications.newlyReceived.total', 'applications.broughtForward.total'],
  measure: 'applications.received',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三、表四',
  formula: '复议、诉讼 ＞ 0，则本年新收＋结转 ＞ 0 或上年收到 ＞ 0',
} as const satisfies Detector;
