import type { RankingShare } from './share.js';

export const carriedForward = {
  id: 'share.carriedForward',
  label: { zh: '申请办理：结转占比', en: 'Applications: share carried forward' },
  partLabel: { zh: '结转下年度', en: 'carried forward' },
  wholeLabel: { zh: '新收和上年结转', en: 'received and brought forward' },
  part: ['applications.carriedForward'],
  whole: ['applications.received', 'applications.broughtForward'],
  none: [],
} as const satisfies RankingShare;
