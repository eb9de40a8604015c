import type { Indicator } from '../indicator.js';

export const substance = {
  id: 'substance',
  label: { zh: '问题措施', en: 'Substance' },
  explanation: {
    zh: '问题、措施和考核评议结果是否实在，由审核人评分。',
    en: 'Whether problems, improvements and the results of assessment have substance: a reviewer’s mark.',
  },
  evidence: { mark: true },
} as const satisfies Indicator;
