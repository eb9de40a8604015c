import type { Indicator } from '../indicator.js';

export const consistentInside = {
  id: 'consistentInside',
  label: { zh: '表内一致', en: 'Consistent inside' },
  explanation: {
    zh: '表二、表三、表四（2014至2018年为统计表）内部的数量关系成立；每个错误扣4分。',
    en: 'The figures of tables 2, 3 and 4 (2014 to 2018: of the statistics form) agree with each other; four points for each error.',
  },
  scoring: {
    by: 'findings',
    rules: [
      'T2-RULE0',
      'T2-NONNEG',
      'T2-VALIDMIN',
      'T2B-PUB',
      'T3-BAL',
      'T3-SUM',
      'T3-ROW',
      'T3-INT',
      'T4-SUM',
      'T4-INT',
      'ST-RCV',
      'ST-FIN',
      'ST-ANS',
      'ST-REF',
      'ST-RV',
      'ST-LIT',
      'ST-STAFF',
      'ST-SUB',
    ],
    each: 4,
    grades: ['E'],
  },
} as const satisfies Indicator;
