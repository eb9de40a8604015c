import type { Indicator } from '../indicator.js';

export const publishedOnTime = {
  id: 'publishedOnTime',
  label: { zh: '按时公开', en: 'Published on time' },
  explanation: {
    zh: '在法定期限内公开。',
    en: 'Published by the day the law sets.',
  },
  evidence: { rules: ['TM-DUE'] },
} as const satisfies Indicator;
