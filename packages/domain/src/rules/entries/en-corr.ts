import type { Detector } from '../rule.js';

/** Private-use characters, phonetic signs, pinyin in brackets and cut characters: what damage leaves behind. */
export const enCorr = {
  kind: 'detector',
  id: 'EN-CORR',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'damage left',
  pattern:
    '[\\uE000-\\uF8FF\\uFFFD]+|[ㄅ-ㄩ]+|[┙┩┳┻](?=[\\u4e00-\\u9fff])|\\?[。！]|\\([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\\)|锟斤拷|烫烫|[ÃÂ][\\u0080-\\u00bf]',
  basis: '政府信息公开条例第二十四条',
  formula: '文本没有乱码',
} as const satisfies Detector;
