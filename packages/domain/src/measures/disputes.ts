import type { Measure } from './measure.js';

/** Reconsiderations and lawsuits; table 4. */
export const disputesMeasures = [
  {
    id: 'disputes.reconsiderations',
    label: { zh: '行政复议', en: 'Reconsiderations' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['disputes.reconsideration.total'] } },
    breaks: [],
  },
  {
    id: 'disputes.reconsiderationsCorrected',
    label: { zh: '复议被纠正', en: 'Reconsiderations corrected' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['disputes.reconsideration.corrected'] } },
    breaks: [],
  },
  {
    id: 'disputes.lawsuits',
    label: { zh: '行政诉讼', en: 'Lawsuits' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': { sum: ['disputes.directSuit.total', 'disputes.suitAfterReconsideration.total'] },
    },
    breaks: [],
  },
  {
    id: 'disputes.lawsuitsCorrected',
    label: { zh: '诉讼被纠正', en: 'Lawsuits corrected' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': {
        sum: ['disputes.directSuit.corrected', 'disputes.suitAfterReconsideration.corrected'],
      },
    },
    breaks: [],
  },
] as const satisfies readonly Measure[];
