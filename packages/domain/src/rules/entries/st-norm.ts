import type { Detector } from '../rule.js';

/** Normative documents that were disclosed were issued, this year or before. */
export const stNorm = {
  kind: 'detector',
  id: 'ST-NORM',
  grade: 'I',
  effect: 'INFORM',
  formats: ['statistics-2014'],
  detect: 'calls for another',
  cell: 'disclosed.normativeDocuments',
  needs: 'disclosed.normativeDocumentsIssued',
  both: false,
  orEarlier: 'disclosure.normativeIssued',
  basis: '国办发〔2014〕32号, 一（一）',
  formula: '公开规范性文件数 ＞ 0，则当年或前三年制发数 ＞ 0',
} as const satisfies Detector;
