import type { Indicator } from '../indicator.js';

export const consistentInside = {
  id: 'consistentInside',
  label: { zh: '表内一致', en: 'Consistent inside' },
  explanation: {
    zh: '表二、表三、表四（2014至2018年为统计表）内部的数量关系成立，正文与表格一致。',
    en: 'The figures of tables 2, 3 and 4 (2014 to 2018: of the statistics form) agree with each other and with the words.',
  },
  evidence: {
    groups: ['T2', 'T2B', 'T3', 'T4', 'ST', 'TX'],
    except: ['T2-ROLL', 'T4-FIX'],
    decidedBy: ['T2', 'T2B', 'T3', 'T4', 'ST'],
  },
} as const satisfies Indicator;
