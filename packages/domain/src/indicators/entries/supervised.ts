import type { Indicator } from '../indicator.js';

export const supervised = {
  id: 'supervised',
  label: { zh: '监督检查', en: 'Supervised' },
  explanation: {
    zh: '有投诉渠道、自查、专题会议和考核评议。',
    en: 'A complaint channel, self-inspection, meetings and assessment are there.',
  },
  evidence: {
    practices: [
      'supervision.complaintChannel',
      'supervision.selfInspection',
      'supervision.meetings',
      'supervision.assessment',
    ],
  },
} as const satisfies Indicator;
