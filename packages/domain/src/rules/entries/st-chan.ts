import type { Detector } from '../rule.js';

/** An item counts once in the total, however many channels carry it. */
export const stChan = {
  kind: 'detector',
  id: 'ST-CHAN',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: ['statistics-2014'],
  detect: 'channels agree',
  whole: 'disclosed.items',
  channels: [
    'disclosed.byGazette',
    'disclosed.byWebsite',
    'disclosed.byWeibo',
    'disclosed.byWechat',
    'disclosed.byOther',
  ],
  basis: '国办发〔2014〕32号, 一（一）、（二）',
  formula: '各渠道最大数 ≤ 一（一） ≤ 各渠道之和',
} as const satisfies Detector;
