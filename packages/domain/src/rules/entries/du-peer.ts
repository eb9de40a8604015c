import { leastLikeness } from '../../similarity/likeness.js';
import type { Detector } from '../rule.js';

/** Overview or problems taken over from another unit of the county, of this year or before: names, years, numbers, law apart. */
export const duPeer = {
  kind: 'detector',
  id: 'DU-PEER',
  grade: 'W',
  effect: 'INFORM',
  formats: 'all',
  detect: 'unlike other units',
  least: leastLikeness.peers,
  basis: '条例第五十条；泉州市鲤城区2020年等考核办法（与其他单位雷同）',
  formula: '去掉名称、年份、数字、法定用语后，一、五各部分与其他单位同年报告相似度 < 85 %；与其往年报告亦同',
} as const satisfies Detector;
