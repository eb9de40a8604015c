import type { RuleMessages } from './rule-messages.js';

/** Rules on how applications and disputes were handled, and on how tables 3 and 4 fit each other. */
export const messagesOnHandling = {
  'T3-ALLEQ': {
    title: { zh: '总计与申请人类型', en: 'Totals and kinds of applicants' },
    message: {
      zh: '表三总计列填了{L}格，各类申请人列填了{R}格：只填了一边',
      en: 'Table 3 has {L} totals and {R} figures by kind of applicant: one half is blank',
    },
    mend: {
      zh: '各类申请人和总计都要填，没有的填0。',
      en: 'Fill in both the kinds of applicants and the totals, 0 where there is none.',
    },
  },
  'T3-FEE': {
    title: { zh: '信息处理费说明', en: 'Processing fee told' },
    message: {
      zh: '有{L}件因逾期未缴费不再处理，但第六部分未说明信息处理费',
      en: '{L} ended because the fee was not paid, but section six says nothing of a processing fee',
    },
    mend: {
      zh: '在第六部分写明信息处理费的收取情况，没有收取的也写明。',
      en: 'Say in section six what processing fees were asked for and taken in, were it none.',
    },
  },
  'T3-SECRET': {
    title: { zh: '乡镇国家秘密答复', en: 'State secrets of a township' },
    message: {
      zh: '乡镇出现{L}件“属于国家秘密”答复，请核实定密依据',
      en: '{L} refused as state secrets at a township: verify the basis',
    },
    mend: {
      zh: '核对答复书：没有定密依据的，改填实际的不予公开理由。',
      en: 'Check the answers: without a classification put down the actual ground of refusal.',
    },
  },
  'T3-SURGE': {
    title: { zh: '申请量突增', en: 'Surge of applications' },
    message: {
      zh: '申请量较往年突增：本年新收{L}件，往年平均的5倍为{R}件',
      en: 'Application volume jumped: {L} received, five times the mean of earlier years is {R}',
    },
    mend: {
      zh: '核对本年新收件数；确有突增的，可在第一部分说明原因。',
      en: 'Check the number received; section one may say why it rose.',
    },
  },
  'T3-CARRY': {
    title: { zh: '结转比例', en: 'Carried forward' },
    message: {
      zh: '结转下年{L}件，超过应办件数的一半（{R}件），可能有逾期',
      en: '{L} carried forward, more than half of what was to be handled ({R}): answers may be overdue',
    },
    mend: {
      zh: '核对结转件数，逐件查看答复期限；确未到期的，请说明。',
      en: 'Check what is carried forward and the time limit of each; if none is due yet, say so.',
    },
  },
  'T3-DUPCOL': {
    title: { zh: '申请人列重复', en: 'Columns alike' },
    message: {
      zh: '表三“{col}”列与“{lastCol}”列数据完全相同，疑似错列',
      en: 'Table 3 columns {col} and {lastCol} are identical: shifted or copied?',
    },
    mend: {
      zh: '核对这两列，按申请人实际类型填写；确实相同的，请说明。',
      en: 'Check the two columns against who applied; if they are right, say so.',
    },
  },
  'T4-NOAPP': {
    title: { zh: '无申请有争议', en: 'Disputes without applications' },
    message: {
      zh: '没有收到申请，却有复议、诉讼{L}件',
      en: '{L} disputes without any application',
    },
    mend: {
      zh: '核对表三、表四；因主动公开等引起的，请说明。',
      en: 'Check tables 3 and 4; where a dispute was about something else, say so.',
    },
  },
  'T4-MANY': {
    title: { zh: '复议多于申请', en: 'More reviews than applications' },
    message: {
      zh: '行政复议{L}件，明显多于申请数量（至多{R}件）',
      en: '{L} reconsiderations, far more than the applications would explain (at most {R})',
    },
    mend: {
      zh: '核对行政复议件数，只计政府信息公开的；确有多件的，请说明。',
      en: 'Check the reconsiderations, counting only those on disclosure; if they are right, say why.',
    },
  },
  'T4-FIX': {
    title: { zh: '结果纠正', en: 'Decisions corrected' },
    message: {
      zh: '“{row}”有{L}件被纠正，属考核扣分项',
      en: '{row}: {L} decisions corrected, which counts in the assessment',
    },
    mend: {
      zh: '核对结果纠正件数；属实的，不必改动。',
      en: 'Check the number corrected; if it is right, leave it.',
    },
  },
  'T4-PRE24': {
    title: { zh: '未经复议直接起诉', en: 'Direct suits' },
    message: {
      zh: '未经复议直接起诉{L}件：2024年起不予公开类争议应先行复议',
      en: '{L} direct suits: since 2024 a refusal to disclose goes to reconsideration first',
    },
    mend: {
      zh: '核对案件是否先经复议；经过复议的填在“复议后起诉”。',
      en: 'Check whether reconsideration came first; such cases belong under suits after reconsideration.',
    },
  },
  'T4-PEND': {
    title: { zh: '上年未审结案件', en: 'Pending of last year' },
    message: {
      zh: '“{row}”上年尚未审结{L}件，本年总计只有{R}件',
      en: '{row}: {L} were pending last year, this year’s total is {R}',
    },
    mend: {
      zh: '上年未审结的案件，本年审结或仍未审结都要列入本年；当地另有口径的，请说明。',
      en: 'What was pending belongs into this year, ended or not; where the county counts otherwise, say so.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
