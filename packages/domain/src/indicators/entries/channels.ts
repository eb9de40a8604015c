import type { Indicator } from '../indicator.js';

export const channels = {
  id: 'channels',
  label: { zh: '公开载体', en: 'Channels' },
  explanation: {
    zh: '有公开指南、公开目录、门户网站和专栏。',
    en: 'Guide, catalogue, portal and columns are there.',
  },
  evidence: {
    practices: ['publication.guide', 'publication.catalogue', 'publication.portal', 'publication.columns'],
  },
} as const satisfies Indicator;
