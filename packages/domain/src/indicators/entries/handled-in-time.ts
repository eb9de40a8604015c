import type { Indicator } from '../indicator.js';

export const handledInTime = {
  id: 'handledInTime',
  label: { zh: '依申请办理', en: 'Handled in time' },
  explanation: {
    zh: '依申请公开按时办理。',
    en: 'Applications were handled in time.',
  },
  evidence: { practices: ['applications.handledInTime'] },
} as const satisfies Indicator;
