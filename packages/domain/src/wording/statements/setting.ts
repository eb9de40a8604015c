import type { SectionId } from '../../formats/format.js';
import type { Topic } from './entry.js';
import { notOthers, othersApplication } from './others-applications.js';

/** What the words so far have been about: carried from clause to clause within a paragraph. */
export interface Setting {
  readonly topics: ReadonlySet<Topic>;
  /** Of the year of the report, or of something else: another year, a plan, another body. */
  readonly ours: boolean;
  /** Behind 其中: what is counted is a part. */
  readonly part: boolean;
}

const bySection: Partial<Record<SectionId, Topic>> = {
  applications: 'applications',
  proactive: 'proactive',
  fees: 'fees',
  disputes: 'disputes',
};

export function settingOf(section: SectionId | null): Setting {
  const topic = section === null ? undefined : bySection[section];
  return { topics: new Set(topic === undefined ? [] : [topic]), ours: true, part: false };
}

const aboutApplications = new RegExp(`申请${notOthers}(?!行政复议|复议)`);
const aboutProactive =
  /主动公开|发布|更新|推送|公布信息|上传|(?<!信息|政务|申请|予|以|意|分|部|法)公开(?!申请|指南|目录|栏|工作|制度|平台|条例|办公室|领导|情况|专栏|年报)/;

export function topicsAfter(topics: ReadonlySet<Topic>, clause: string): ReadonlySet<Topic> {
  const next = new Set(topics);
  if (aboutApplications.test(clause)) focus(next, 'applications', 'proactive');
  else if (othersApplication.test(clause)) next.delete('applications');
  else if (aboutProactive.test(clause)) focus(next, 'proactive', 'applications');
  const reconsideration = clause.lastIndexOf('复议');
  const lawsuit = Math.max(clause.lastIndexOf('诉讼'), clause.lastIndexOf('起诉'));
  if (reconsideration > lawsuit) focus(next, 'reconsideration', 'lawsuit');
  else if (lawsuit > reconsideration) focus(next, 'lawsuit', 'reconsideration');
  if (/信息公开[^,;]{0,24}(?:复议|诉讼|应诉)/.test(clause)) next.add('disputes');
  if (/培训|讲座/.test(clause)) next.add('training');
  if (/规范性文件/.test(clause)) next.add('normative');
  if (/收费|费用|收取|处理费|检索费|复制费|邮寄费|工本费/.test(clause)) next.add('fees');
  return next;
}

function focus(topics: Set<Topic>, on: Topic, off: Topic): void {
  topics.add(on);
  topics.delete(off);
}

const plan =
  /下一步|下步|今后|明年|来年|拟(?=举|开|组|召|公|新|安|完)|计划(?!生育)|力争|争取|打算|预计|将(?=进一步|继续|举办|开展|组织|召开|加强|着力|新增|完成|达到|再|不断|安排|公开)|不少于每|(?:要求|应当?|须|必须)(?=[^,]{0,12}(?:不少于|不低于|至少))/;
const rate = /每(?:年|月|季度?|周|半年|个月|两|次|条|天|日)|平均|人均|日均/;
const others =
  /^(?:(?:20\d\d年|全年|同时|其中)[,:]?)?(?:在)?(?:全县|全市|全省|全国|全区|(?:县|市|区)政府(?!门户|网)|县级|各乡镇|其他乡镇|各村|上级)/;

export function isPlan(clause: string): boolean {
  return plan.test(clause);
}

export function isRate(before: string): boolean {
  return rate.test(before);
}

/** Another body's figures, in the report of a township. */
export function isOfOthers(clause: string): boolean {
  return others.test(clause);
}

const leadingYear =
  /^(?:而|在|与|到|截至|截止)?(20\d\d)年(?!度?(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:要点|方案|意见|通知|年报|计划|的?报告))/;
const lastYear = /^(?:而|较|比|与)?(?:上一?年度?|去年|往年|前年)(?!度?结转)/;

const thisYear = /^(?:而)?(?:今年|本年度?|当年)/;

/** The year that a clause begins with; `last` for 去年, `this` for 今年; null where it names none. */
export function yearOf(clause: string): number | 'last' | 'this' | null {
  const year = leadingYear.exec(clause)?.[1];
  if (year !== undefined) return Number(year);
  if (lastYear.test(clause)) return 'last';
  return thisYear.test(clause) ? 'this' : null;
}

const compared =
  /(?:增加|增长|增幅|减少|下降|上升|提高|提升|多|少|降低|增|减|翻)(?:了|约|近|到)?$|(?:比|较|与|于)(?:上一?年度?|去年|20\d\d年)[^,]{0,12}$|占(?:总数)?(?:的)?$/;

/** A difference from another year, or that year's own figure. */
export function isCompared(before: string): boolean {
  return compared.test(before);
}
