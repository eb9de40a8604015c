import { usePageWords } from '../../messages/use-page-words';

/** Sentences on two reports' words side by side. */
const textsZh = {
  'texts.title': '文字对比',
  'texts.view': '对比什么',
  'texts.view.figures': '数',
  'texts.view.words': '文字',
  'texts.h1': '{one} 与 {other}：{n} 处文字相同',
  'texts.h1.nothing': '{one} 与 {other}：没有成段相同的文字',
  'texts.h1.pick': '选两份报告，并排看文字',
  'texts.h1.same': '两边选的是同一份报告',
  'texts.one': '左边',
  'texts.other': '右边',
  'texts.unit': '单位',
  'texts.year': '年度',
  'texts.unitOf': '{side}的单位',
  'texts.yearOf': '{side}的年度',
  'texts.name': '{unit} {year}年度',
  'texts.published': '{day}公开',
  'texts.noReport': '这一年没有可以看的报告。',
  'texts.noText': '没有文字',
  'texts.nothingToReport': '无',
  'texts.section': '{n} 处相同',
  'texts.section.none': '没有相同',
  'texts.mark': '相同',
  'texts.how': '着色的是两边都有、连着 16 个字以上相同的话；单位名称、年份、数字和法定用语不算。',
  'texts.promises': '{from}年说过要做的，{to}年报告怎么说',
  'texts.promises.none': '{from}年的报告里没有读到要做的事。',
  'texts.promises.all': '看各年承诺',
  'texts.said': '{year}年说',
  'texts.shown': '{year}年报告',
} as const;

type TextsKey = keyof typeof textsZh;

const textsEn: Readonly<Record<TextsKey, string>> = {
  'texts.title': 'Words compared',
  'texts.view': 'What is compared',
  'texts.view.figures': 'Figures',
  'texts.view.words': 'Words',
  'texts.h1': '{one} and {other}: {n} {n:passage|passages} in the same words',
  'texts.h1.nothing': '{one} and {other}: no passage in the same words',
  'texts.h1.pick': 'Choose two reports to see their words side by side',
  'texts.h1.same': 'Both sides are the same report',
  'texts.one': 'Left',
  'texts.other': 'Right',
  'texts.unit': 'Unit',
  'texts.year': 'Year',
  'texts.unitOf': '{side}: unit',
  'texts.yearOf': '{side}: year',
  'texts.name': '{unit} {year}',
  'texts.published': 'public on {day}',
  'texts.noReport': 'There is no report of this year to see.',
  'texts.noText': 'No words',
  'texts.nothingToReport': 'None',
  'texts.section': '{n} alike',
  'texts.section.none': 'nothing alike',
  'texts.mark': 'alike',
  'texts.how':
    'Marked is what both say in the same 16 letters or more in a row; names of units, years, numbers and words of the law do not count.',
  'texts.promises': 'What {from} promised, and what the report of {to} shows of it',
  'texts.promises.none': 'No promise was read in the report of {from}.',
  'texts.promises.all': 'Promises of all years',
  'texts.said': 'Said in {year}',
  'texts.shown': 'Report of {year}',
};

const catalogue = { zh: textsZh, en: textsEn };

export function useTextsWords() {
  return usePageWords<TextsKey>(catalogue);
}
