import type { Detector } from '../rule.js';

export const tmEarly = {
  kind: 'detector',
  id: 'TM-EARLY',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'published after its year',
  basis: '条例第四十九条、第五十条；条例（2008）第三十一条、第三十二条',
  formula: '发布日 ＞ 报告年度12月31日',
} as const satisfies Detector;
