import { usePageWords } from '../../messages/use-page-words';

/** Sentences of the overview on how far the year has come, on the years before and on what happened last. */
const overviewPastZh = {
  'facts.expected': '应报',
  'facts.filed': '已报',
  'facts.onTime': '按时',
  'facts.returned': '退回',
  'facts.accepted': '审核通过待发布',
  'facts.published': '已发布',
  'facts.left': '距法定公开期限 {day}',
  'facts.past': '已过法定公开期限 {day}',
  'facts.days': '{n} 天',
  'hints.title': '多年来看',
  'hints.often': '三年内两次以上晚报',
  'hints.missing': '往年没有报告',
  'hints.alike': '文字雷同',
  'hints.changed': '公开后更改',
  'hints.units': '{n} 家',
  'hints.pairs': '{n} 对',
  'hints.reports': '{n} 份',
  'hints.all': '历年提示',
  'newest.title': '最近的动作',
  'newest.none': '这一年度还没有动作。',
  'newest.all': '操作记录',
} as const;

type OverviewPastKey = keyof typeof overviewPastZh;

const overviewPastEn: Readonly<Record<OverviewPastKey, string>> = {
  'facts.expected': 'Expected',
  'facts.filed': 'Filed',
  'facts.onTime': 'In time',
  'facts.returned': 'Returned',
  'facts.accepted': 'Accepted, to publish',
  'facts.published': 'Published',
  'facts.left': 'To the law’s day, {day}',
  'facts.past': 'Past the law’s day, {day}',
  'facts.days': '{n} {n:day|days}',
  'hints.title': 'Over the years',
  'hints.often': 'Late twice or more in three years',
  'hints.missing': 'Without a report in some year',
  'hints.alike': 'Texts that are alike',
  'hints.changed': 'Changed after publication',
  'hints.units': '{n} {n:unit|units}',
  'hints.pairs': '{n} {n:pair|pairs}',
  'hints.reports': '{n} {n:report|reports}',
  'hints.all': 'All of it',
  'newest.title': 'What happened last',
  'newest.none': 'Nothing happened in this year yet.',
  'newest.all': 'The log',
};

const catalogue = { zh: overviewPastZh, en: overviewPastEn };

export function useOverviewPastWords() {
  return usePageWords<OverviewPastKey>(catalogue);
}
