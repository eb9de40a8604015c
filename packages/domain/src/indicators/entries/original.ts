import type { Indicator } from '../indicator.js';

export const original = {
  id: 'original',
  label: { zh: '独立撰写', en: 'Original' },
  explanation: {
    zh: '与往年和其他单位不雷同。',
    en: 'Not copied from earlier years or from others.',
  },
  evidence: { groups: ['DU'] },
} as const satisfies Indicator;
