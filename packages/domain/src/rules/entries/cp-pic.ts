import type { Detector } from '../rule.js';

/** A picture that tells the report at a glance: whether there is a good one, a person says. */
export const cpPic = {
  kind: 'detector',
  id: 'CP-PIC',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'marked by a person',
  cells: [],
  withOtherUnit: false,
  basis: '区县工作要求（新野县等要求配图解）',
  formula: '附有图解，且清楚可用（由审核人认定）',
} as const satisfies Detector;
