import type { Measure } from './measure.js';

/** Reconsiderations and lawsuits; table 4. */
export const disputesMeasures = [
  {
    id: 'disputes.reconsiderations',
    label: { zh: '行政复议', en: 'Reconsiderations' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['reconsideration.total'] },
      'trial-2019': { sum: ['disputes.reconsideration.total'] },
      'revised-2021': { sum: ['disputes.reconsideration.total'] },
    },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前只计有结果的，2019年起含尚未审结',
          en: 'until 2018 without pending cases, since 2019 with them',
        },
      },
    ],
  },
  {
    id: 'disputes.reconsiderationsCorrected',
    label: { zh: '复议被纠正', en: 'Reconsiderations corrected' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['reconsideration.corrected'] },
      'trial-2019': { sum: ['disputes.reconsideration.corrected'] },
      'revised-2021': { sum: ['disputes.reconsideration.corrected'] },
    },
    breaks: [],
  },
  {
    id: 'disputes.lawsuits',
    label: { zh: '行政诉讼', en: 'Lawsuits' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['litigation.total'] },
      'trial-2019': { sum: ['disputes.directSuit.total', 'disputes.suitAfterReconsideration.total'] },
      'revised-2021': { sum: ['disputes.directSuit.total', 'disputes.suitAfterReconsideration.total'] },
    },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前只计有结果的，2019年起含尚未审结',
          en: 'until 2018 without pending cases, since 2019 with them',
        },
      },
    ],
  },
  {
    id: 'disputes.lawsuitsCorrected',
    label: { zh: '诉讼被纠正', en: 'Lawsuits corrected' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['litigation.corrected'] },
      'trial-2019': { sum: ['disputes.directSuit.corrected', 'disputes.suitAfterReconsideration.corrected'] },
      'revised-2021': {
        sum: ['disputes.directSuit.corrected', 'disputes.suitAfterReconsideration.corrected'],
      },
    },
    breaks: [],
  },
] as const satisfies readonly Measure[];
