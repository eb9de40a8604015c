import type { Text } from '../text.js';

const cases: Text = { zh: '件', en: 'cases' };
const organisations: Text = { zh: '法人或其他组织', en: 'Legal persons and other organisations' };

/** Columns of table 3, in printed order: one kind of applicant each, and their total. */
export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'otherOrganization',
  'total',
] as const;

/** What is printed around the rows of table 3 in every edition since report year 2019. */
export const tableOfApplications = {
  id: 'applications',
  number: 3,
  title: { zh: '收到和处理政府信息公开申请情况', en: 'Applications received and handled' },
  section: 'applications',
  layout: 'grid',
  note: {
    zh: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    en: 'In each column, item one plus item two equals item three plus item four',
  },
  columns: [
    { id: 'naturalPerson', label: { zh: '自然人', en: 'Natural persons' }, kind: 'count', unit: cases },
    {
      id: 'commercialEnterprise',
      label: { zh: '商业企业', en: 'Enterprises' },
      kind: 'count',
      unit: cases,
      group: organisations,
    },
    {
      id: 'researchInstitution',
      label: { zh: '科研机构', en: 'Research institutions' },
      kind: 'count',
      unit: cases,
      group: organisations,
    },
    {
      id: 'publicWelfare',
      label: { zh: '社会公益组织', en: 'Public-welfare bodies' },
      kind: 'count',
      unit: cases,
      group: organisations,
    },
    {
      id: 'legalService',
      label: { zh: '法律服务机构', en: 'Legal services' },
      kind: 'count',
      unit: cases,
      group: organisations,
    },
    {
      id: 'otherOrganization',
      label: { zh: '其他', en: 'Others' },
      kind: 'count',
      unit: cases,
      group: organisations,
    },
    { id: 'total', label: { zh: '总计', en: 'Total' }, kind: 'count', unit: cases },
  ],
} as const;

/** Headings of the results: those of every edition. */
export const groupsOfResults = [
  {
    id: 'handled',
    number: '三、',
    label: { zh: '本年度办理结果', en: 'Results of this year' },
    level: 0,
    subtotal: false,
  },
  {
    id: 'refused',
    number: '（三）',
    label: { zh: '不予公开', en: 'Refused' },
    level: 1,
    subtotal: true,
  },
  {
    id: 'unavailable',
    number: '（四）',
    label: { zh: '无法提供', en: 'Unavailable' },
    level: 1,
    subtotal: true,
  },
  {
    id: 'notProcessed',
    number: '（五）',
    label: { zh: '不予处理', en: 'Not processed' },
    level: 1,
    subtotal: true,
  },
] as const;

/** Items one and two: what there was to handle. */
export const rowsOfIntake = [
  {
    id: 'newlyReceived',
    number: '一、',
    label: { zh: '本年新收政府信息公开申请数量', en: 'Applications newly received' },
    short: { zh: '新收', en: 'New' },
    level: 0,
    columns: applicants,
  },
  {
    id: 'broughtForward',
    number: '二、',
    label: { zh: '上年结转政府信息公开申请数量', en: 'Applications brought forward' },
    short: { zh: '上年结转', en: 'Carried in' },
    level: 0,
    columns: applicants,
  },
] as const;

/** Item three, (一) to (五): the results that every edition asks for. */
export const rowsOfResults = [
  {
    id: 'granted',
    number: '（一）',
    label: { zh: '予以公开', en: 'Granted' },
    level: 1,
    group: 'handled',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'partlyGranted',
    number: '（二）',
    label: {
      zh: '部分公开（区分处理的，只计这一情形，不计其他情形）',
      en: 'Partly granted (counted here only)',
    },
    short: { zh: '部分公开', en: 'Partly granted' },
    level: 1,
    group: 'handled',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.stateSecret',
    number: '1.',
    label: { zh: '属于国家秘密', en: 'State secret' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.prohibitedByLaw',
    number: '2.',
    label: { zh: '其他法律行政法规禁止公开', en: 'Prohibited by law' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.endangersSafetyOrStability',
    number: '3.',
    label: { zh: '危及“三安全一稳定”', en: 'Endangers safety or stability' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.protectsThirdParty',
    number: '4.',
    label: { zh: '保护第三方合法权益', en: 'Protects a third party' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.internalAffairs',
    number: '5.',
    label: { zh: '属于三类内部事务信息', en: 'Internal affairs' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.processInformation',
    number: '6.',
    label: { zh: '属于四类过程性信息', en: 'Process information' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.enforcementFile',
    number: '7.',
    label: { zh: '属于行政执法案卷', en: 'Enforcement file' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'refused.administrativeInquiry',
    number: '8.',
    label: { zh: '属于行政查询事项', en: 'Administrative inquiry' },
    level: 2,
    group: 'refused',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'unavailable.notHeld',
    number: '1.',
    label: { zh: '本机关不掌握相关政府信息', en: 'Not held by this organ' },
    level: 2,
    group: 'unavailable',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'unavailable.wouldNeedCreation',
    number: '2.',
    label: { zh: '没有现成信息需要另行制作', en: 'Would have to be created' },
    level: 2,
    group: 'unavailable',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'unavailable.stillUnclear',
    number: '3.',
    label: { zh: '补正后申请内容仍不明确', en: 'Still unclear after correction' },
    level: 2,
    group: 'unavailable',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'notProcessed.petitionOrComplaint',
    number: '1.',
    label: { zh: '信访举报投诉类申请', en: 'Petition or complaint' },
    level: 2,
    group: 'notProcessed',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'notProcessed.repeated',
    number: '2.',
    label: { zh: '重复申请', en: 'Repeated application' },
    level: 2,
    group: 'notProcessed',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'notProcessed.publicPublication',
    number: '3.',
    label: { zh: '要求提供公开出版物', en: 'Asks for a public publication' },
    level: 2,
    group: 'notProcessed',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'notProcessed.excessive',
    number: '4.',
    label: { zh: '无正当理由大量反复申请', en: 'Excessive without reason' },
    level: 2,
    group: 'notProcessed',
    partOf: 'handledTotal',
    columns: applicants,
  },
  {
    id: 'notProcessed.confirmationRequest',
    number: '5.',
    label: {
      zh: '要求行政机关确认或重新出具已获取信息',
      en: 'Asks to confirm or reissue information held',
    },
    level: 2,
    group: 'notProcessed',
    partOf: 'handledTotal',
    columns: applicants,
  },
] as const;

/** Item three's total and item four. */
export const rowsOfTotals = [
  {
    id: 'handledTotal',
    number: '（七）',
    label: { zh: '总计', en: 'Total handled' },
    short: { zh: '办理总计', en: 'Handled' },
    level: 1,
    group: 'handled',
    columns: applicants,
  },
  {
    id: 'carriedForward',
    number: '四、',
    label: { zh: '结转下年度继续办理', en: 'Carried forward to next year' },
    short: { zh: '结转下年', en: 'Carried out' },
    level: 0,
    columns: applicants,
  },
] as const;
