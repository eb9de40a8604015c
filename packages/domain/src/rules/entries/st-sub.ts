import type { Detector } from '../rule.js';

/** What stands under 其中 is part of the line above it; one finding a pair. */
export const stSub = {
  kind: 'detector',
  id: 'ST-SUB',
  grade: 'E',
  effect: 'BLOCK',
  formats: ['statistics-2014'],
  detect: 'parts within wholes',
  pairs: [
    { part: 'disclosed.normativeDocuments', whole: 'disclosed.items' },
    { part: 'responses.pressConferencesByLeader', whole: 'responses.pressConferences' },
    { part: 'responses.onlineInterviewsByLeader', whole: 'responses.onlineInterviews' },
  ],
  basis: '国办发〔2014〕32号, 其中',
  formula: '其中项 ≤ 总数',
} as const satisfies Detector;
