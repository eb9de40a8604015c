import type { Indicator } from '../indicator.js';

export const consistentOverYears = {
  id: 'consistentOverYears',
  label: { zh: '年际衔接', en: 'Consistent over years' },
  explanation: {
    zh: '与上年度报告衔接；每处不符扣3分。没有上年度报告的不判。',
    en: 'Agrees with last year’s report; three points for each place that does not. Not judged without one.',
  },
  scoring: { by: 'findings', rules: ['YY-CARRY', 'YY-CARRY-T'], each: 3, grades: ['E', 'W'] },
} as const satisfies Indicator;
