import type { Detector } from '../rule.js';

/** No more is completed than came in or was left open by last year. */
export const stBack = {
  kind: 'detector',
  id: 'ST-BACK',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  detect: 'completed within available',
  received: 'applications.received',
  completed: 'applications.completed',
  basis: '国办发〔2014〕32号, 三（一）、（二）',
  formula: '办结数 ≤ 收到数＋上年未办结数',
} as const satisfies Detector;
