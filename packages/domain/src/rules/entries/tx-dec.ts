import type { Detector } from '../rule.js';

/** Decisions and administrative fees, as the words and table 2 say. */
export const txDec = {
  kind: 'detector',
  id: 'TX-DEC',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['trial-2019', 'revised-2021'],
  detect: 'said as counted',
  slipOfUnitFrom: 1000,
  measures: [
    { measure: 'decisions.licensing', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'decisions.penalty', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'decisions.compulsion', formats: ['trial-2019', 'revised-2021'] },
    { measure: 'fees.administrative', formats: ['revised-2021'] },
  ],
  basis: '国办公开办函〔2021〕30号表二',
  formula: '正文许可、处罚、强制、收费 = 表二',
} as const satisfies Detector;
