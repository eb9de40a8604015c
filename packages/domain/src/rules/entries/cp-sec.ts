import type { Detector } from '../rule.js';

/** One finding a report, naming every mandatory section that has neither figures nor words. */
export const cpSec = {
  kind: 'detector',
  id: 'CP-SEC',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'sections present',
  basis: '条例第五十条；国办公开办函〔2021〕30号',
  formula: '规定的各部分齐全',
} as const satisfies Detector;
