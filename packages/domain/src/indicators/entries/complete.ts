import type { Indicator } from '../indicator.js';

export const complete = {
  id: 'complete',
  label: { zh: '要素完整', en: 'Complete' },
  explanation: {
    zh: '表格、各部分和主动公开总数齐全；每缺一项扣3分。',
    en: 'Tables, sections and the total of items are there; three points for each that is missing.',
  },
  scoring: { by: 'missing parts', rules: ['CP-TAB', 'CP-SEC', 'CP-KEY'], each: 3 },
} as const satisfies Indicator;
