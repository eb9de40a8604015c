import type { Detector } from '../rule.js';

/** One application that two units of a county count: known to whoever asks both, not to a program. */
export const agDedup = {
  kind: 'detector',
  id: 'AG-DEDUP',
  grade: 'I',
  effect: 'INFORM',
  formats: ['statistics-2014', 'trial-2019', 'revised-2021'],
  detect: 'marked by a person',
  cells: ['applications.newlyReceived.total', 'applications.received'],
  withOtherUnit: true,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号表三；国办发〔2014〕32号',
  formula: '单位之间转办的同一件申请只由一家单位统计（由审核人认定）',
} as const satisfies Detector;
