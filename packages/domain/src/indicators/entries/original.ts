import type { Indicator } from '../indicator.js';

export const original = {
  id: 'original',
  label: { zh: '独立撰写', en: 'Original' },
  explanation: {
    zh: '与上年和其他单位不雷同；尚未开始评判。',
    en: 'Not copied from last year or from others; not judged so far.',
  },
  scoring: { by: 'not built' },
} as const satisfies Indicator;
