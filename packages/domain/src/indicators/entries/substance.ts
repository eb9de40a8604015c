import type { Indicator } from '../indicator.js';

export const substance = {
  id: 'substance',
  label: { zh: '问题措施', en: 'Substance' },
  explanation: {
    zh: '问题、措施和考核评议结果是否实在，由人评判；尚未开始评判。',
    en: 'Whether problems and improvements have substance, for a person to judge; not judged so far.',
  },
  scoring: { by: 'not built' },
} as const satisfies Indicator;
