import type { Detector } from '../rule.js';

/** A narrative of these years without the statistics form; it may have been filed apart. */
export const cpForm = {
  kind: 'detector',
  id: 'CP-FORM',
  grade: 'I',
  effect: 'INFORM',
  formats: ['statistics-2014'],
  detect: 'form stated',
  basis: '国办发〔2014〕32号',
  formula: '附有《政府信息公开情况统计表》',
} as const satisfies Detector;
