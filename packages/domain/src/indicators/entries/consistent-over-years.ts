import type { Indicator } from '../indicator.js';

export const consistentOverYears = {
  id: 'consistentOverYears',
  label: { zh: '年际衔接', en: 'Consistent over years' },
  explanation: {
    zh: '与上年度报告衔接。没有上年度报告的不判。',
    en: 'Agrees with last year’s report. Not judged without one.',
  },
  evidence: { groups: ['YY'], rules: ['T2-ROLL'] },
} as const satisfies Indicator;
