import type { RankingShare } from './share.js';

export const refused = {
  id: 'share.refused',
  label: { zh: '申请办理：不予公开占比', en: 'Applications: share refused' },
  partLabel: { zh: '不予公开', en: 'refused' },
  wholeLabel: { zh: '办理总计', en: 'handled' },
  part: ['applications.refused'],
  whole: ['applications.handled'],
  none: [],
} as const satisfies RankingShare;
