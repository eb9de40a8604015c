import type { Detector } from '../rule.js';

/** Where there is training there are people trained. */
export const stTrain = {
  kind: 'detector',
  id: 'ST-TRAIN',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  detect: 'calls for another',
  cell: 'training.sessions',
  needs: 'training.attendees',
  both: true,
  orEarlier: null,
  basis: '国办发〔2014〕32号, 九',
  formula: '培训班数 ＞ 0 与 培训人数 ＞ 0 同时成立',
} as const satisfies Detector;
