import type { RankingShare } from './share.js';

/**
 * Who disclosed most of what it was asked for. Whoever had a decision corrected in reconsideration or suit is not
 * ranked: it disclosed what it had to be told to.
 */
export const disclosed = {
  id: 'share.disclosed',
  label: { zh: '申请办理：公开占比', en: 'Applications: share disclosed' },
  partLabel: { zh: '予以公开和部分公开', en: 'granted, whole or in part' },
  wholeLabel: { zh: '办理总计', en: 'handled' },
  part: ['applications.granted', 'applications.partlyGranted'],
  whole: ['applications.handled'],
  none: ['disputes.reconsiderationsCorrected', 'disputes.lawsuitsCorrected'],
} as const satisfies RankingShare;
