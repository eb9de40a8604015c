import { formatById } from '@mingjian/domain';
import type { DisclosureReport, ListedWord, SectionId, SectionText } from '@mingjian/domain';
import { soundReport } from './reports.js';

/** Slips that a county keeps a list of. */
export const wordList: readonly ListedWord[] = [
  { word: '出任培训', instead: '初任培训', grade: 'W' },
  { word: '信息公开工', instead: '信息公开工作', grade: 'E' },
  { word: '等等', instead: null, grade: 'W' },
];

const parts =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、' +
  '存在的主要问题及改进情况、其他需要报告的事项';

const told: Readonly<Partial<Record<SectionId, string>>> = {
  overview:
    `本报告由${parts}等六个部分组成，所列数据的统计期限为2025年1月1日至2025年12月31日。` +
    '2025年，全镇主动公开政府信息326条，其中网站公开300条、微信公众号公开80条、其他方式公开12条。' +
    '工作考核合格，社会评议满意，没有责任追究。联系电话：0379-00000000，电子邮箱：szzxxgk@163.com。',
  proactive:
    '财政类200条，其中预算决算120条（其中镇级100条，村级20条），占60%，惠农补贴80条，占40%。' +
    '制发规范性文件3件，废止规范性文件1件，现行有效规范性文件5件。' +
    '作出行政许可决定12件，作出行政处罚决定4件，作出行政强制决定0件。',
  applications:
    '2025年新收政府信息公开申请11件，其中当面申请2件、网络申请8件、信函申请1件；' +
    '上年结转2件，办结12件，结转下年度1件。' +
    '予以公开5件，部分公开2件，不予公开1件，无法提供2件，不予处理1件，其他处理1件。',
  disputes: '因政府信息公开发生行政复议2件，行政诉讼1件。',
};

/** The sound report with these words in these sections; its other sections stay. */
export function saying(
  words: Readonly<Partial<Record<SectionId, string>>>,
  report: DisclosureReport = soundReport,
): DisclosureReport {
  const added = formatById('statistics-2014').sections.flatMap(({ id }): SectionText[] => {
    const text = words[id];
    return text === undefined ? [] : [{ id, title: null, text, nothingToReport: false }];
  });
  const kept = report.sections.filter(({ id }) => words[id] === undefined);
  return { ...report, sections: [...added, ...kept] };
}

/** A sound report whose words tell all that its tables count, and split it in every way. */
export const toldReport: DisclosureReport = {
  ...saying(told),
  statements: [
    ...soundReport.statements,
    { measure: 'fees.administrative', value: '12500', qualifier: 'EXACT', section: 'proactive' },
  ],
};

/** What it says in a section with some of its words changed. */
export function toldBut(section: SectionId, from: string, to: string): DisclosureReport {
  const words = told[section] ?? '';
  if (!words.includes(from)) throw new Error(`${from} is not said`);
  return saying({ [section]: words.replace(from, to) }, toldReport);
}
