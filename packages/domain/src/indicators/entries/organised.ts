import type { Indicator } from '../indicator.js';

export const organised = {
  id: 'organised',
  label: { zh: '组织保障', en: 'Organised' },
  explanation: {
    zh: '有第一责任人、具体负责人和专人。',
    en: 'A leader, an executive and named staff are responsible.',
  },
  evidence: { practices: ['organisation.leader', 'organisation.executive', 'organisation.staff'] },
} as const satisfies Indicator;
