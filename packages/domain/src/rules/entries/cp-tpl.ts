import type { Detector } from '../rule.js';

/** Words of the pattern that a report was written from. */
export const cpTpl = {
  kind: 'detector',
  id: 'CP-TPL',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'words absent',
  pattern:
    '具体网址|该部分(?:内容)?以表格形式|此处(?:填写|插入)|[×✕]{2,}|[○〇]{2,}(?=[省市县区镇乡])|(?<![A-Za-z0-9/.])[XxＸｘ]{2,}(?![A-Za-z0-9])|[_＿]{3,}',
  basis: '国办公开办函〔2021〕30号',
  formula: '没有残留的模板文字',
} as const satisfies Detector;
