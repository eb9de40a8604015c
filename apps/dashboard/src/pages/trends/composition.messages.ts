import { usePageWords } from '../../messages/use-page-words';

/** Sentences on what wholes are made of. */
const compositionZh = {
  'composition.whole': '看什么的构成',
  'composition.whole.results': '办理结果',
  'composition.whole.applicants': '申请人',
  'composition.side': '怎么排',
  'composition.side.years': '逐年',
  'composition.side.units': '各单位',
  'composition.year': '年度',
  'composition.h1.results': '{who} {year} 年办结 {whole} 件，{part}占 {share}',
  'composition.h1.applicants': '{who} {year} 年新收 {whole} 件，{part}占 {share}',
  'composition.h1.results.count': '{who} {year} 年办结 {whole} 件，其中{part} {count} 件',
  'composition.h1.applicants.count': '{who} {year} 年新收 {whole} 件，其中{part} {count} 件',
  'composition.h1.nothing': '{who}这些年份没有可以分开看的申请',
  'composition.caption.results.years': '{who}历年办理结果',
  'composition.caption.applicants.years': '{who}历年申请人',
  'composition.caption.results.units': '{year} 年各单位办理结果',
  'composition.caption.applicants.units': '{year} 年各单位申请人',
  'composition.note': '每条同长，右边是总数；总数不足 10 件的只写件数，不算百分比',
  'composition.notDrawn': '{n} 家没有申请或没有报告，只列在表中',
  'composition.says': '{what}：{rows}。数据见下表',
  'composition.end': '{whole} 件',
  'composition.column.results': '办结总计',
  'composition.column.applicants': '新收总计',
  'composition.rest': '未分项',
  'composition.rest.how': '当年的表式只列出一部分结果，其余没有分开',
  'composition.counted': '家数',
  'composition.expected': '应报',
  'composition.counted.how': '各项都有数、相加等于总计的单位；没有申请的也算',
  'composition.of': '{counted}/{expected}',
  'composition.why.EMPTY': '0 件',
  'composition.why.PART_UNKNOWN': '有分项没有填',
  'composition.why.NOT_EXACT': '不是确数',
  'composition.why.NOT_THE_WHOLE': '各项相加不等于总计',
  'composition.why.NO_PARTS': '表式没有分项',
  'composition.why.NOT_REPORTED': '总计没有填',
  'composition.why.NO_REPORT': '没有报告',
  'composition.why.NOT_COLLECTED': '表式没有此项',
  'composition.why.NOT_VISIBLE': '您看不到',
  'composition.break': '{year} 年起口径变了：{why}',
} as const;

type CompositionKey = keyof typeof compositionZh;

const compositionEn: Readonly<Record<CompositionKey, string>> = {
  'composition.whole': 'Composition of',
  'composition.whole.results': 'Results',
  'composition.whole.applicants': 'Applicants',
  'composition.side': 'Side by side',
  'composition.side.years': 'Years',
  'composition.side.units': 'Units',
  'composition.year': 'Year',
  'composition.h1.results': '{who}: {whole} handled in {year}, of which {share} “{part}”',
  'composition.h1.applicants': '{who}: {whole} received in {year}, of which {share} “{part}”',
  'composition.h1.results.count': '{who}: {whole} handled in {year}, of which {count} “{part}”',
  'composition.h1.applicants.count': '{who}: {whole} received in {year}, of which {count} “{part}”',
  'composition.h1.nothing': '{who}: no applications in these years that could be parted',
  'composition.caption.results.years': '{who}: results over the years',
  'composition.caption.applicants.years': '{who}: applicants over the years',
  'composition.caption.results.units': 'Results of the units in {year}',
  'composition.caption.applicants.units': 'Applicants of the units in {year}',
  'composition.note':
    'Bars are of one length, the whole stands at their right; below 10 no per cent is given',
  'composition.notDrawn':
    '{n} {n:unit|units} without applications or without a report {n:is|are} in the table only',
  'composition.says': '{what}: {rows}. The figures are in the table below',
  'composition.end': '{whole}',
  'composition.column.results': 'Handled',
  'composition.column.applicants': 'Received',
  'composition.rest': 'Not told apart',
  'composition.rest.how': 'That year’s form lists only some of the results',
  'composition.counted': 'Units',
  'composition.expected': 'Expected',
  'composition.counted.how': 'Those whose parts are all stated and add up; those without applications too',
  'composition.of': '{counted}/{expected}',
  'composition.why.EMPTY': 'none',
  'composition.why.PART_UNKNOWN': 'a part is not stated',
  'composition.why.NOT_EXACT': 'not exact',
  'composition.why.NOT_THE_WHOLE': 'the parts are not the whole',
  'composition.why.NO_PARTS': 'the form has no parts',
  'composition.why.NOT_REPORTED': 'the whole is not stated',
  'composition.why.NO_REPORT': 'no report',
  'composition.why.NOT_COLLECTED': 'not on the form',
  'composition.why.NOT_VISIBLE': 'not yours to see',
  'composition.break': 'Since {year} it means something else: {why}',
};

const catalogue = { zh: compositionZh, en: compositionEn };

export function useCompositionWords() {
  return usePageWords<CompositionKey>(catalogue);
}

export type CompositionWords = ReturnType<typeof useCompositionWords>;
