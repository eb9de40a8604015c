import type { Indicator } from '../indicator.js';

export const clean = {
  id: 'clean',
  label: { zh: '隐私用词', en: 'Clean' },
  explanation: {
    zh: '没有个人信息、涉密、乱码和用词错误。',
    en: 'No personal data, secrets, damaged text or slips of wording.',
  },
  evidence: { groups: ['PR', 'SE', 'EN'] },
} as const satisfies Indicator;
