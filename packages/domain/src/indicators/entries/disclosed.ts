import type { Indicator } from '../indicator.js';

export const disclosed = {
  id: 'disclosed',
  label: { zh: '公开任务', en: 'Disclosed' },
  explanation: {
    zh: '完成公开任务量和重点领域公开，由审核人评分。',
    en: 'The items to be disclosed and the priority fields were: a reviewer’s mark.',
  },
  evidence: { mark: true },
} as const satisfies Indicator;
