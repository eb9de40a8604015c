import type { Indicator } from '../indicator.js';

export const complete = {
  id: 'complete',
  label: { zh: '要素完整', en: 'Complete' },
  explanation: {
    zh: '表格、各部分、主动公开总数和考核评议结果齐全，格式、标题、文号和称谓规范。',
    en: 'Tables, sections, the total of items and the results of assessment are there; form, title, notice and name are right.',
  },
  evidence: { groups: ['CP'] },
} as const satisfies Indicator;
