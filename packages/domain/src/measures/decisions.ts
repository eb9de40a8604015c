import type { Measure } from './measure.js';

/** Decisions of external administration; table 2. */
export const decisionsMeasures = [
  {
    id: 'decisions.licensing',
    label: { zh: '行政许可决定', en: 'Licensing decisions' },
    unit: { zh: '件', en: 'decisions' },
    kind: 'count',
    formulas: {
      'trial-2019': { sum: ['proactive.licensing.decisions'] },
      'revised-2021': { sum: ['proactive.licensing.decisions'] },
    },
    breaks: [],
  },
  {
    id: 'decisions.penalty',
    label: { zh: '行政处罚决定', en: 'Penalty decisions' },
    unit: { zh: '件', en: 'decisions' },
    kind: 'count',
    formulas: {
      'trial-2019': { sum: ['proactive.penalty.decisions'] },
      'revised-2021': { sum: ['proactive.penalty.decisions'] },
    },
    breaks: [],
  },
  {
    id: 'decisions.compulsion',
    label: { zh: '行政强制决定', en: 'Compulsory measures' },
    unit: { zh: '件', en: 'decisions' },
    kind: 'count',
    formulas: {
      'trial-2019': { sum: ['proactive.compulsion.decisions'] },
      'revised-2021': { sum: ['proactive.compulsion.decisions'] },
    },
    breaks: [],
  },
] as const satisfies readonly Measure[];
