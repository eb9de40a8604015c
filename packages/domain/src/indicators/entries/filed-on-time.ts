import type { Indicator } from '../indicator.js';

export const filedOnTime = {
  id: 'filedOnTime',
  label: { zh: '按时报送', en: 'Filed on time' },
  explanation: {
    zh: '在区县规定的日期前报送，少退回，按期改正。',
    en: 'Filed by the county’s date, seldom returned, corrected in time.',
  },
  evidence: { rules: ['TM-SUBMIT', 'TM-RETURN', 'TM-CORRECT'], decidedBy: ['TM-SUBMIT'] },
} as const satisfies Indicator;
