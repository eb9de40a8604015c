import type { RankingShare } from './share.js';

export const corrected = {
  id: 'share.corrected',
  label: { zh: '复议诉讼：被纠正占比', en: 'Disputes: share corrected' },
  partLabel: { zh: '结果纠正', en: 'corrected' },
  wholeLabel: { zh: '复议和诉讼', en: 'reconsiderations and suits' },
  part: ['disputes.reconsiderationsCorrected', 'disputes.lawsuitsCorrected'],
  whole: ['disputes.reconsiderations', 'disputes.lawsuits'],
  none: [],
} as const satisfies RankingShare;
