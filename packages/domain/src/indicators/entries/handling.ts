import type { Indicator } from '../indicator.js';

export const handling = {
  id: 'handling',
  label: { zh: '办理加减', en: 'Handling' },
  explanation: {
    zh: '按期办理、没有被纠正；加减分，尚未开始评判。',
    en: 'Handled in time and not corrected; adds or takes points, not judged so far.',
  },
  scoring: { by: 'not built' },
} as const satisfies Indicator;
