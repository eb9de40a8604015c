import type { Indicator } from '../indicator.js';

export const publishedOnTime = {
  id: 'publishedOnTime',
  label: { zh: '按时公开', en: 'Published on time' },
  explanation: {
    zh: '在法定期限内公开；每晚满或不满5天扣5分，晚16天起为0分。',
    en: 'Published by the day the law sets; five points for every five days begun.',
  },
  scoring: { by: 'days late', rule: 'TM-DUE', each: 5, span: 5 },
} as const satisfies Indicator;
