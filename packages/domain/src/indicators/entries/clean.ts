import type { Indicator } from '../indicator.js';

export const clean = {
  id: 'clean',
  label: { zh: '隐私用词', en: 'Clean' },
  explanation: {
    zh: '没有个人信息、涉密和用词错误；尚未开始评判。',
    en: 'No personal data, secrets or slips of wording; not judged so far.',
  },
  scoring: { by: 'not built' },
} as const satisfies Indicator;
