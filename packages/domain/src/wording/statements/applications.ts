import type { DenialEntry, Entry } from './entry.js';
import { notOthers } from './others-applications.js';

const cases = '件|份|宗|条|起|例|次|件次|件(次)|人次|项|个';
const noun = '(?:政府信息公开|信息公开|政务公开|公开政府信息的?|依申请公开的?|公开)?申请';
/** 申请人 and 申请表 are no applications. */
const notNoun =
  '(?!人|表|书|渠道|方式|流程|条件|程序|制度|受理点|指南|工作|点|窗口|行政复议|复议|提起|理赔|办理(?:流程|制度|程序))';
const application = `${noun}${notOthers}${notNoun}(?:公开)?(?:获取)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:事项|案件|件)?(?:数量|总数|总量|数)?`;
const handled =
  '(?:办结|办理完毕|办理完结|办理总计|办理|答复(?!意见|书|函|材料)|办毕|回复|处理完毕)(?:了)?(?:政府信息公开|信息公开|依申请公开)?(?:的)?(?:申请)?(?:事项)?(?:数量|总数|数)?';
const sent =
  '(?:方式|形式|渠道|途径)?(?:的)?(?:提交|提出|递交|收到|受理)?(?:的)?(?:政府信息公开|信息公开)?(?:申请)?(?:数量|数)?';

export const applicationEntries: readonly Entry[] = [
  {
    measure: 'applications.received',
    words: application,
    units: cases,
    unless: '答复|办结|协助|列为|编列|依申请公开(?:政府)?信息',
    wholeOnly: true,
  },
  {
    measure: 'applications.received',
    words: '(?:新收|共收到|收到|接到|受理|接收|收取)(?:了)?',
    units: cases,
    within: 'applications',
    wholeOnly: true,
  },
  {
    measure: 'applications.received',
    words: `(?:本年度?|今年|当年)?新(?:收到?|接收|受理)(?:的|了)?(?:${noun}${notNoun})?(?:数量|数)?`,
    units: cases,
    within: 'applications',
    tight: true,
  },
  { measure: 'applications.received', words: '依申请公开(?:事项|件|数)?', units: '件|宗|起|例' },
  {
    measure: 'applications.received',
    words:
      '依申请公开(?:政府)?信息(?:总数|数量|数)|(?:受理|收到|接到|收悉)(?:了)?依申请公开(?:政府)?信息(?:申请)?',
    units: cases,
  },
  {
    measure: 'applications.received',
    words: `^(?!为|属|系|是|因|由|未|被|不)[^,;:、]{0,12}${noun}${notNoun}(?!中|[^,;]{0,6}(?:答复|办结|处理))`,
    units: '件|宗|份|起|例|次',
    behind: true,
  },
  {
    measure: 'applications.handled',
    words: handled,
    units: cases,
    within: 'applications',
    unless: '按时|按期|如期|延期',
  },
  {
    measure: 'applications.handled',
    words: `(?:按时|按期|如期)(?:全部|予以)?${handled}`,
    units: cases,
    within: 'applications',
    wholeOnly: true,
  },
  { measure: null, words: '延期(?:办结|答复|办理)(?:数)?', units: cases },
  {
    measure: 'applications.granted',
    words: '(?<!部分|不|不予)(?:予以公开|同意公开|全部公开|依法公开|准予公开)(?:的|答复)?(?:数|申请)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.granted',
    words: '^(?:依法|已)?(?:予以|同意|准予|全部)公开',
    units: cases,
    within: 'applications',
    behind: true,
  },
  {
    measure: 'applications.refused',
    words: '^(?:依法)?(?:不予|不同意|拒绝)公开',
    units: cases,
    within: 'applications',
    behind: true,
  },
  {
    measure: 'applications.partlyGranted',
    words: '^(?:依法)?(?:予以|同意)?部分公开',
    units: cases,
    within: 'applications',
    behind: true,
  },
  {
    measure: 'applications.partlyGranted',
    words: '(?:同意|予以)?部分公开(?:的|答复)?(?:数|申请)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.refused',
    words: '(?:不予公开|不同意公开|拒绝公开)(?:的|答复)?(?:数|申请|政府信息)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.unavailable',
    words: '(?:无法提供|(?:政府)?信息不存在|不存在|不掌握相关政府信息)(?:的|答复)?(?:数|申请)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.notProcessed',
    words: '不予处理(?:的)?(?:数|申请)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.otherHandling',
    words: '(?:作)?其他(?:方式)?处理(?:的)?(?:数|申请)?',
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.broughtForward',
    words: `(?:上年度?|上一年度?|去年|以前年度)结转(?:的)?(?:${noun})?(?:数量|数)?|结转(?:自)?(?:上年度?|上一年度?)(?:${noun})?`,
    units: cases,
  },
  {
    measure: 'applications.carriedForward',
    words: `结转(?:至|到|入)?(?:下一?年度?|次年|明年|20\\d\\d年度?)?(?:继续)?(?:办理)?(?:的)?(?:${noun})?(?:数量|数)?`,
    units: cases,
    // 2024年结转2件 was carried into this year.
    unless: '20\\d\\d年度?(?:未办结|未办理完毕)?(?:的)?结转(?!至|到|入|下|次|明|20)',
  },
  {
    measure: 'applications.carriedForward',
    words: '^(?:申请)?结转(?:至|到)?(?:下|次|明|20\\d\\d)',
    units: cases,
    behind: true,
  },
  {
    measure: 'applications.inPerson',
    words: `(?:当面|现场|窗口|上门)${sent}`,
    units: cases,
    within: 'applications',
  },
  { measure: 'applications.byFax', words: `传真${sent}`, units: cases, within: 'applications' },
  {
    measure: 'applications.online',
    words: `(?:互联网|网络|网上|在线|(?:政府)?(?:门户)?网站|电子邮件|电子邮箱|邮箱|网络平台)${sent}`,
    units: cases,
    within: 'applications',
  },
  {
    measure: 'applications.byLetter',
    words: `(?:信函|邮寄|书信|邮政寄送|信件|纸质)${sent}`,
    units: cases,
    within: 'applications',
  },
];

const way = '(?:方式|形式|渠道|途径)?(?:提交|提出|递交)?(?:的)?';

export const applicationDenials: readonly DenialEntry[] = [
  { measure: 'applications.refused', words: '不予公开(?:的)?(?:政府)?(?:信息)?|不同意公开' },
  { measure: 'applications.inPerson', words: `(?:当面|现场)${way}${noun}` },
  { measure: 'applications.byFax', words: `传真${way}${noun}` },
  { measure: 'applications.online', words: `(?:网络|网上|在线)${way}${noun}` },
  { measure: 'applications.byLetter', words: `(?:信函|邮寄)${way}${noun}` },
  { measure: 'applications.broughtForward', words: `(?:上年度?|上一年度?)结转(?:的)?(?:${noun})?` },
  {
    measure: 'applications.carriedForward',
    words: `结转(?:至|到)?(?:下一?年度?|次年|20\\d\\d年)(?:继续办理)?(?:的)?(?:${noun})?`,
  },
  {
    measure: 'applications.received',
    words: `${application}|依申请公开(?:政府)?(?:信息)?(?:事项)?|申请公开`,
  },
];
