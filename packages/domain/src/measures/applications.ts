import type { Measure } from './measure.js';

/** Applications and what became of them; table 3, column of totals. */
export const applicationsMeasures = [
  {
    id: 'applications.received',
    label: { zh: '新收申请', en: 'Applications received' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.newlyReceived.total'] } },
    breaks: [],
  },
  {
    id: 'applications.broughtForward',
    label: { zh: '上年结转申请', en: 'Brought forward' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.broughtForward.total'] } },
    breaks: [],
  },
  {
    id: 'applications.handled',
    label: { zh: '办理总计', en: 'Applications handled' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.handledTotal.total'] } },
    breaks: [],
  },
  {
    id: 'applications.granted',
    label: { zh: '予以公开', en: 'Granted' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.granted.total'] } },
    breaks: [],
  },
  {
    id: 'applications.partlyGranted',
    label: { zh: '部分公开', en: 'Partly granted' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.partlyGranted.total'] } },
    breaks: [],
  },
  {
    id: 'applications.refused',
    label: { zh: '不予公开', en: 'Refused' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': {
        sum: [
          'applications.refused.stateSecret.total',
          'applications.refused.prohibitedByLaw.total',
          'applications.refused.endangersSafetyOrStability.total',
          'applications.refused.protectsThirdParty.total',
          'applications.refused.internalAffairs.total',
          'applications.refused.processInformation.total',
          'applications.refused.enforcementFile.total',
          'applications.refused.administrativeInquiry.total',
        ],
      },
    },
    breaks: [],
  },
  {
    id: 'applications.unavailable',
    label: { zh: '无法提供', en: 'Unavailable' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': {
        sum: [
          'applications.unavailable.notHeld.total',
          'applications.unavailable.wouldNeedCreation.total',
          'applications.unavailable.stillUnclear.total',
        ],
      },
    },
    breaks: [],
  },
  {
    id: 'applications.notProcessed',
    label: { zh: '不予处理', en: 'Not processed' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': {
        sum: [
          'applications.notProcessed.petitionOrComplaint.total',
          'applications.notProcessed.repeated.total',
          'applications.notProcessed.publicPublication.total',
          'applications.notProcessed.excessive.total',
          'applications.notProcessed.confirmationRequest.total',
        ],
      },
    },
    breaks: [],
  },
  {
    id: 'applications.otherHandling',
    label: { zh: '其他处理', en: 'Other handling' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'revised-2021': {
        sum: [
          'applications.otherHandling.notCorrectedInTime.total',
          'applications.otherHandling.feeNotPaid.total',
          'applications.otherHandling.other.total',
        ],
      },
    },
    breaks: [],
  },
  {
    id: 'applications.carriedForward',
    label: { zh: '结转下年度', en: 'Carried forward' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['applications.carriedForward.total'] } },
    breaks: [],
  },
  {
    id: 'applications.inPerson',
    label: { zh: '当面申请', en: 'Applied in person' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'applications.byFax',
    label: { zh: '传真申请', en: 'Applied by fax' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'applications.online',
    label: { zh: '网络申请', en: 'Applied online' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'applications.byLetter',
    label: { zh: '信函申请', en: 'Applied by letter' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
] as const satisfies readonly Measure[];
