import type { DenialEntry, Entry } from './entry.js';

const cases = '件|起|宗|例|次|件次|个|条|项';
const counted = '(?:申请|案件|事项|案|件)?(?:数量|总数|数|总计)?';

export const disputeEntries: readonly Entry[] = [
  {
    measure: 'disputes.reconsiderations',
    words: `(?:被)?(?:申请|提起|提出|发生|收到|引发)?(?:的)?(?:行政)?复议${counted}`,
    units: cases,
  },
  {
    measure: 'disputes.lawsuits',
    words: `(?:被)?(?:提起|提出|发生|引发)?(?:的)?(?:行政)?诉讼${counted}|(?:行政)?应诉(?:案件)?`,
    units: cases,
    unless: '复议后|未经复议|出庭|负责人|培训',
  },
  {
    measure: 'disputes.reconsiderationsCorrected',
    words: '(?:结果|被)?(?:依法)?(?:纠正|纠错|撤销)(?:的|数)?',
    units: cases,
    within: 'reconsideration',
  },
  {
    measure: 'disputes.lawsuitsCorrected',
    words: '(?:结果|被)?(?:依法)?(?:纠正|纠错|撤销|败诉)(?:的|数)?',
    units: cases,
    within: 'lawsuit',
  },
  {
    measure: 'complaints.received',
    words:
      '(?:群众|公众|公民)?(?:的)?(?:举报投诉|投诉举报|举报|投诉|申诉)(?!电话|信箱|热线|渠道|箱|方式|制度|平台|中心)(?:案件|事项|案|件)?(?:数量|数)?',
    units: cases,
  },
  {
    measure: 'consultations.received',
    words: '咨询(?!电话|窗口|台|热线|服务窗口)(?:服务|事项)?(?:数量|数|达|共)?',
    units: '人次|次|件|人|个|条|起|件次|件(次)',
  },
  {
    measure: 'consultations.received',
    words: '^(?:的)?[^,;:、]{0,6}咨询',
    units: '人次|次|件|人',
    behind: true,
  },
  {
    measure: null,
    words: '(?:微博|微信|其他方式|网站)+(?:平台)?回应(?:事件|解读)?(?:数)?',
    units: '次|件|起|条|个|项',
  },
  {
    measure: 'responses.issued',
    words:
      '回应(?:了)?(?:公众|社会|群众|网民|各类)*(?:关注|关切)?(?:的)?(?:热点|问题|留言|诉求)?(?:或|和|、)?(?:重大)?(?:舆情)?(?:事件|问题|数)?',
    units: '次|件|起|条|个|项',
  },
];

export const disputeDenials: readonly DenialEntry[] = [
  {
    measure: 'disputes.reconsiderations',
    words: '(?:申请|提起|提出)?(?:的)?(?:行政)?复议(?:申请|案件|事项|案)?',
  },
  { measure: 'disputes.lawsuits', words: '(?:提起|提出)?(?:的)?(?:行政)?诉讼(?:申请|案件|事项|案)?' },
  {
    measure: 'complaints.received',
    words: '(?:举报投诉|投诉举报|举报|投诉|申诉)(?!电话|信箱|热线|渠道|箱|方式|制度)(?:案件|事项|案|件)?',
  },
  { measure: 'consultations.received', words: '咨询(?!电话|窗口|台|热线)(?:事项|件)?' },
];
