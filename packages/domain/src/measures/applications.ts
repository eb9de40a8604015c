import type { Measure } from './measure.js';

/** Applications and what became of them; table 3, column of totals. */
export const applicationsMeasures = [
  {
    id: 'applications.received',
    label: { zh: '新收申请', en: 'Applications received' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.received'] },
      'trial-2019': { sum: ['applications.newlyReceived.total'] },
      'revised-2021': { sum: ['applications.newlyReceived.total'] },
    },
    breaks: [],
  },
  {
    id: 'applications.broughtForward',
    label: { zh: '上年结转申请', en: 'Brought forward' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'trial-2019': { sum: ['applications.broughtForward.total'] },
      'revised-2021': { sum: ['applications.broughtForward.total'] },
    },
    breaks: [],
  },
  {
    id: 'applications.handled',
    label: { zh: '办理总计', en: 'Applications handled' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.answered'] },
      'trial-2019': { sum: ['applications.handledTotal.total'] },
      'revised-2021': { sum: ['applications.handledTotal.total'] },
    },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前为当年答复数，2019年起为办理总计（含上年结转）',
          en: 'until 2018 those answered, since 2019 all handled, with those brought forward',
        },
      },
    ],
  },
  {
    id: 'applications.granted',
    label: { zh: '予以公开', en: 'Granted' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.granted'] },
      'trial-2019': { sum: ['applications.granted.total'] },
      'revised-2021': { sum: ['applications.granted.total'] },
    },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前不含“属于已主动公开范围”的答复，2019年起计入予以公开',
          en: 'until 2018 without answers that the information is public already, since 2019 with them',
        },
      },
    ],
  },
  {
    id: 'applications.partlyGranted',
    label: { zh: '部分公开', en: 'Partly granted' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.partlyGranted'] },
      'trial-2019': { sum: ['applications.partlyGranted.total'] },
      'revised-2021': { sum: ['applications.partlyGranted.total'] },
    },
    breaks: [],
  },
  {
    id: 'applications.refused',
    label: { zh: '不予公开', en: 'Refused' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.refused'] },
      'trial-2019': {
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
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2019年起不予公开的情形改为八项，与2018年及以前的六项不同',
          en: 'since 2019 eight grounds, other than the six until 2018',
        },
      },
    ],
  },
  {
    id: 'applications.unavailable',
    label: { zh: '无法提供', en: 'Unavailable' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['applications.notThisOrgan', 'applications.notExisting'] },
      'trial-2019': {
        sum: [
          'applications.unavailable.notHeld.total',
          'applications.unavailable.wouldNeedCreation.total',
          'applications.unavailable.stillUnclear.total',
        ],
      },
      'revised-2021': {
        sum: [
          'applications.unavailable.notHeld.total',
          'applications.unavailable.wouldNeedCreation.total',
          'applications.unavailable.stillUnclear.total',
        ],
      },
    },
    breaks: [
      {
        year: 2019,
        why: {
          zh: '2018年及以前为不属于本机关公开和信息不存在，2019年起为不掌握、需另行制作和补正后仍不明确',
          en: 'until 2018 not for this organ or not existing; since 2019 not held, to be created or still unclear',
        },
      },
    ],
  },
  {
    id: 'applications.notProcessed',
    label: { zh: '不予处理', en: 'Not processed' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: {
      'trial-2019': {
        sum: [
          'applications.notProcessed.petitionOrComplaint.total',
          'applications.notProcessed.repeated.total',
          'applications.notProcessed.publicPublication.total',
          'applications.notProcessed.excessive.total',
          'applications.notProcessed.confirmationRequest.total',
        ],
      },
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
      'trial-2019': { sum: ['applications.otherHandling.total'] },
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
    formulas: {
      'trial-2019': { sum: ['applications.carriedForward.total'] },
      'revised-2021': { sum: ['applications.carriedForward.total'] },
    },
    breaks: [],
  },
  {
    id: 'applications.inPerson',
    label: { zh: '当面申请', en: 'Applied in person' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['applications.inPerson'] } },
    breaks: [],
  },
  {
    id: 'applications.byFax',
    label: { zh: '传真申请', en: 'Applied by fax' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['applications.byFax'] } },
    breaks: [],
  },
  {
    id: 'applications.online',
    label: { zh: '网络申请', en: 'Applied online' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['applications.online'] } },
    breaks: [],
  },
  {
    id: 'applications.byLetter',
    label: { zh: '信函申请', en: 'Applied by letter' },
    unit: { zh: '件', en: 'cases' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['applications.byLetter'] } },
    breaks: [],
  },
] as const satisfies readonly Measure[];
