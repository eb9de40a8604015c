import type { Detector } from '../rule.js';

/** A number that was to be put in and was not, or was lost on the way. */
export const cpHole = {
  kind: 'detector',
  id: 'CP-HOLE',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'words absent',
  pattern:
    '(?:发布|公开|公布|收到|受理|办结|答复|制发|累计|共计|共)(?:政府|信息|了)*[ \\t\\u00a0\\u3000]+(?:条(?![例款数])|件|份|篇|次)|(?<![0-9０-９一二三四五六七八九十百千零〇两]\\s?[件份个部]\\s?的?)现行有效的?(?:行政)?规范性文件(?:共|为)?[ \\t\\u00a0\\u3000]*(?:件)?(?=[。；，;,])',
  basis: '条例第五十条',
  formula: '数字没有空缺',
} as const satisfies Detector;
