import type { Indicator } from '../indicator.js';

export const filedOnTime = {
  id: 'filedOnTime',
  label: { zh: '按时报送', en: 'Filed on time' },
  explanation: {
    zh: '在区县规定的日期前报送；晚报扣5分。',
    en: 'Filed by the county’s date; five points when late.',
  },
  scoring: { by: 'late once', rule: 'TM-SUBMIT', points: 5 },
} as const satisfies Indicator;
