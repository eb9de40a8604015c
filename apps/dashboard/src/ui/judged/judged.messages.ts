import { usePageWords } from '../../messages/use-page-words';

/** Sentences on what people judge of a report, in Chinese. */
const judgedZh = {
  'judged.notSent': '没有送达。请检查网络后再试，填写的内容还在。',
  'judged.cancel': '取消',
  'judged.reason': '理由',
  'judged.reason.needed': '请写明理由。',
  'judged.byAt': '{by}，{at}',
  'judged.somebody': '县级审核人',
  'judged.score': '目前合计 {points} 分，满分 {maximum}',
  'judged.score.none': '还没有可以计分的项目',
  'judged.marks': '审核评分',
  'judged.marks.none': '这一年的评分方案没有由人评分的项目。',
  'judged.mark.range': '{from} 至 {to} 分',
  'judged.mark.given': '评 {points} 分',
  'judged.mark.none': '未评分',
  'judged.mark.withdrawn': '已撤回',
  'judged.mark.item': '本项计 {points} 分',
  'judged.mark.give': '评分',
  'judged.mark.give.of': '给“{indicator}”评分',
  'judged.mark.change': '更改',
  'judged.mark.change.of': '更改“{indicator}”的评分',
  'judged.mark.withdraw': '撤回',
  'judged.mark.withdraw.of': '撤回“{indicator}”的评分',
  'judged.mark.title': '{unit}：{indicator}',
  'judged.mark.points': '评几分（{from} 至 {to}）',
  'judged.mark.points.needed': '请选择评几分。',
  'judged.mark.reason.hint': '单位会看到，写在评分旁边',
  'judged.mark.effect': '本项 {before} → {after} 分；合计 {totalBefore} → {total}，满分 {maximum}',
  'judged.mark.awarded': '本项已在答复申诉时定为 {points} 分，评分不再改变得分。',
  'judged.mark.unjudged': '未评',
  'judged.mark.do': '记下评分',
  'judged.mark.withdraw.title': '{unit}：撤回“{indicator}”的评分',
  'judged.mark.withdraw.effect': '撤回后，本项不再计这次评的 {points} 分。',
  'judged.mark.withdraw.do': '撤回评分',
  'judged.mark.changed': '您打开以后，{by}已改为“{mark}”：{reason}',
  'judged.mark.changed.take': '仍按我的评',
} as const;

export type JudgedKey = keyof typeof judgedZh;

const judgedEn: Readonly<Record<JudgedKey, string>> = {
  'judged.notSent': 'It was not sent. Check the network and try again: what you wrote is still here.',
  'judged.cancel': 'Cancel',
  'judged.reason': 'Reason',
  'judged.reason.needed': 'Say why.',
  'judged.byAt': '{by}, {at}',
  'judged.somebody': 'a reviewer of the county',
  'judged.score': '{points} points so far out of {maximum}',
  'judged.score.none': 'Nothing gives points so far',
  'judged.marks': 'Marks of the reviewer',
  'judged.marks.none': 'The scheme of this year leaves nothing to a reviewer.',
  'judged.mark.range': '{from} to {to} points',
  'judged.mark.given': '{points} given',
  'judged.mark.none': 'No mark',
  'judged.mark.withdrawn': 'Taken back',
  'judged.mark.item': 'The item comes to {points}',
  'judged.mark.give': 'Mark',
  'judged.mark.give.of': 'Mark “{indicator}”',
  'judged.mark.change': 'Change',
  'judged.mark.change.of': 'Change the mark of “{indicator}”',
  'judged.mark.withdraw': 'Take back',
  'judged.mark.withdraw.of': 'Take back the mark of “{indicator}”',
  'judged.mark.title': '{unit}: {indicator}',
  'judged.mark.points': 'Points ({from} to {to})',
  'judged.mark.points.needed': 'Choose the points.',
  'judged.mark.reason.hint': 'The unit reads it beside the mark',
  'judged.mark.effect': 'The item {before} → {after}; the total {totalBefore} → {total} out of {maximum}',
  'judged.mark.awarded': 'The item was set to {points} in answer to an appeal: a mark does not change it.',
  'judged.mark.unjudged': 'not marked',
  'judged.mark.do': 'Keep the mark',
  'judged.mark.withdraw.title': '{unit}: take back the mark of “{indicator}”',
  'judged.mark.withdraw.effect': 'The item then counts without the mark of {points}.',
  'judged.mark.withdraw.do': 'Take the mark back',
  'judged.mark.changed': 'Since you opened this, {by} changed it to “{mark}”: {reason}',
  'judged.mark.changed.take': 'Mark as I say all the same',
};

const catalogue = { zh: judgedZh, en: judgedEn };

export function useJudgedWords() {
  return usePageWords<JudgedKey>(catalogue);
}
