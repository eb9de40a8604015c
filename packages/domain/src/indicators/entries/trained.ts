import type { Indicator } from '../indicator.js';

export const trained = {
  id: 'trained',
  label: { zh: '业务培训', en: 'Trained' },
  explanation: {
    zh: '开展业务培训。',
    en: 'Training was held.',
  },
  evidence: { practices: ['training.held'] },
} as const satisfies Indicator;
