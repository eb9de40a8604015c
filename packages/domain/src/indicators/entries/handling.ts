import type { Indicator } from '../indicator.js';

export const handling = {
  id: 'handling',
  label: { zh: '办理加减', en: 'Handling' },
  explanation: {
    zh: '行政复议、诉讼中没有被纠正；是否逾期办理由审核人加减分。',
    en: 'No decision corrected in a dispute; overdue handling is a reviewer’s mark, either way.',
  },
  evidence: { rules: ['T4-FIX'], mark: true },
} as const satisfies Indicator;
