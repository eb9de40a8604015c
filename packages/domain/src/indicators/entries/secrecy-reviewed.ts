import type { Indicator } from '../indicator.js';

export const secrecyReviewed = {
  id: 'secrecyReviewed',
  label: { zh: '保密审查', en: 'Secrecy reviewed' },
  explanation: {
    zh: '有保密审查制度。',
    en: 'Rules on secrecy review are there.',
  },
  evidence: { practices: ['rules.secrecyReview'] },
} as const satisfies Indicator;
