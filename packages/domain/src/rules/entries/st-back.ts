import type { Detector } from '../rule.js';

/** No more is completed than came in or was left open by the years before. */
export const stBack = {
  kind: 'detector',
  id: 'ST-BACK',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  detect: 'completed within available',
  received: 'applications.received',
  completed: 'applications.completed',
  inWords: { received: 'applications.received', completed: 'applications.handled' },
  basis: '国办发〔2014〕32号, 三（一）、（二）',
  formula: '办结数 ≤ 收到数＋前三年累计未办结数',
} as const satisfies Detector;
