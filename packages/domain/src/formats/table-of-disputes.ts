import type { Text } from '../text.js';

const cases: Text = { zh: '件', en: 'cases' };
const results = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** Table 4, the same in every edition since report year 2019 but for the heading of its section. */
export const tableOfDisputes = {
  id: 'disputes',
  number: 4,
  title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Reconsiderations and lawsuits' },
  section: 'disputes',
  basis: '条例第五十条第（三）项',
  layout: 'wide',
  columns: [
    { id: 'upheld', label: { zh: '结果维持', en: 'Upheld' }, kind: 'count', unit: cases },
    { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected' }, kind: 'count', unit: cases },
    { id: 'other', label: { zh: '其他结果', en: 'Other result' }, kind: 'count', unit: cases },
    { id: 'pending', label: { zh: '尚未审结', en: 'Pending' }, kind: 'count', unit: cases },
    { id: 'total', label: { zh: '总计', en: 'Total' }, kind: 'count', unit: cases },
  ],
  groups: [
    {
      id: 'reconsideration',
      number: '',
      label: { zh: '行政复议', en: 'Reconsideration' },
      level: 0,
      subtotal: false,
    },
    { id: 'lawsuit', number: '', label: { zh: '行政诉讼', en: 'Lawsuits' }, level: 0, subtotal: false },
  ],
  rows: [
    {
      id: 'reconsideration',
      number: '',
      label: { zh: '行政复议', en: 'Reconsideration' },
      level: 0,
      group: 'reconsideration',
      columns: results,
    },
    {
      id: 'directSuit',
      number: '',
      label: { zh: '未经复议直接起诉', en: 'Direct lawsuits' },
      level: 1,
      group: 'lawsuit',
      columns: results,
    },
    {
      id: 'suitAfterReconsideration',
      number: '',
      label: { zh: '复议后起诉', en: 'Lawsuits after reconsideration' },
      level: 1,
      group: 'lawsuit',
      columns: results,
    },
  ],
} as const;
