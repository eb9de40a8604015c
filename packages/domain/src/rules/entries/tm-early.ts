import type { Detector } from '../rule.js';

export const tmEarly = {
  kind: 'detector',
  id: 'TM-EARLY',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'published after its year',
  basis: 'Art. 49, 50; 2008: Art. 31, 32',
  formula: '发布日 ＞ 报告年度12月31日',
} as const satisfies Detector;
