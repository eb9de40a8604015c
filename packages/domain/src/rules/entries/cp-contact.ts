import type { Detector } from '../rule.js';

/** Where to ask: a telephone number or an address. */
export const cpContact = {
  kind: 'detector',
  id: 'CP-CONTACT',
  grade: 'I',
  effect: 'INFORM',
  formats: ['narrative-2008', 'statistics-2014', 'revised-2021'],
  detect: 'words present',
  patterns: [
    '(?:电话|热线|联系方式)[^。\\n]{0,12}?\\d{7,}',
    '(?<!\\d)0\\d{2,3}[-－—–]\\s?\\d{7,8}(?!\\d)',
    '地址\\s*(?:为|是|[:：])',
  ],
  wanted: 'any',
  basis: '国办公开办函〔2021〕30号',
  formula: '写明联系电话或地址',
} as const satisfies Detector;
