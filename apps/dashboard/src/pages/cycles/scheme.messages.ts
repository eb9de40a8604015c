import { usePageWords } from '../../messages/use-page-words';

const zh = {
  panel: '评分方案',
  what: '{year}年度的报告按哪一个方案计分。改用后，矩阵、名次、等次和汇编都按新方案重算，报告本身不变。',
  closed: '{year}年度已关闭，方案不能再改。',
  'now.begun': '现用：{scheme}（{version}），各年度开启时都用它。',
  'now.chosen': '现用：{scheme}（{version}），{by}于{at}选定。',
  reason: '理由：{reason}',
  list: '方案',
  inUse: '现用',
  full: '满分 {n} 分',
  grades: '等次：{grades}；评判的满分到 {n}% 才定等次。',
  'grade.from': '{label} {from}% 起',
  essential: '底线：{label}',
  more: '各项怎样计分',
  effect: '改用“{scheme}”会怎样',
  'effect.none': '还没有可以计分的报告，没有影响。',
  'effect.grade': '{n} 家等次会变，{m} 家不变。',
  'effect.table': '各单位现在和改用后的得分、等次',
  'effect.unit': '单位',
  'effect.now': '现在',
  'effect.then': '改用后',
  'effect.score': '{points}/{maximum}',
  ungraded: '未定',
  choose: '改用“{scheme}”',
  'choose.what':
    '{year}年度 {n} 份报告将按“{scheme}”重新计分，{m} 家等次会变。可以再改回来，每次都记入日志。',
  'choose.done': '已改用“{scheme}”。',
  'clash.who': '{by}于{at}已改用“{scheme}”（{version}）。',
  'clash.why': '理由：{reason}。',
  'clash.notSaved': '您的选择没有保存。请看过现在的方案和影响，再作选择。',
  somebody: '他人',
} as const;

export type SchemeWord = keyof typeof zh;

const en: Readonly<Record<SchemeWord, string>> = {
  panel: 'Scheme',
  what: 'By which scheme the reports of {year} are given points. With another one, matrix, ranks, grades and documents are counted anew; the reports stay as they are.',
  closed: '{year} is closed: its scheme stays.',
  'now.begun': 'In use: {scheme} ({version}), the one that every year begins with.',
  'now.chosen': 'In use: {scheme} ({version}), chosen by {by}, {at}.',
  reason: 'Reason: {reason}',
  list: 'Schemes',
  inUse: 'in use',
  full: '{n} points in full',
  grades: 'Grades: {grades}; given once {n}% of the full marks are judged.',
  'grade.from': '{label} from {from}%',
  essential: 'Must hold: {label}',
  more: 'How each item is scored',
  effect: 'What “{scheme}” would change',
  'effect.none': 'There is no report to score so far, so it changes nothing.',
  'effect.grade': '{n} {n:unit gets|units get} another grade, {m} {m:keeps|keep} theirs.',
  'effect.table': 'Points and grades of the units now and then',
  'effect.unit': 'Unit',
  'effect.now': 'Now',
  'effect.then': 'Then',
  'effect.score': '{points}/{maximum}',
  ungraded: 'no grade',
  choose: 'Use “{scheme}”',
  'choose.what':
    '{n} {n:report|reports} of {year} will be scored by “{scheme}”; {m} {m:unit gets|units get} another grade. It can be changed back, and the log keeps every change.',
  'choose.done': '“{scheme}” is in use now.',
  'clash.who': '{by} chose “{scheme}” ({version}), {at}.',
  'clash.why': ' Reason: {reason}.',
  'clash.notSaved':
    ' Your choice was not saved. Look at the scheme and its effect as they are now, then choose.',
  somebody: 'Somebody else',
};

const words = { zh, en };

/** Words of choosing a scheme. */
export function useSchemeWords() {
  return usePageWords<SchemeWord>(words);
}
