import type { Measure, MeasureBreak } from './measure.js';

/** Channels are told in words, then counted by the form, then told in words again. */
const breaksOfChannels: readonly MeasureBreak[] = [2014, 2019].map((year) => ({
  year,
  why: {
    zh: '2014至2018年按统计表计数，其他年度为正文所述',
    en: 'the statistics form counts from 2014 to 2018; in other years the words tell',
  },
}));

/** What was disclosed of the unit's own accord; table 2 knows only the normative documents. */
export const disclosureMeasures = [
  {
    id: 'disclosure.items',
    label: { zh: '主动公开信息', en: 'Items disclosed' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.items'] } },
    breaks: [
      {
        year: 2014,
        why: {
          zh: '2013年及以前为正文所述，2014年起按统计表计数（不同渠道公开同一信息计1条）',
          en: 'until 2013 the words tell; since 2014 the statistics form counts an item once over all channels',
        },
      },
      {
        year: 2019,
        why: {
          zh: '2014至2018年按统计表计数（不同渠道公开同一信息计1条），2019年起格式无此项，为正文所述',
          en: '2014 to 2018 the statistics form counts an item once over all channels; since 2019 no form asks for it, and the figure is that of the text',
        },
      },
    ],
  },
  {
    id: 'disclosure.itemsCumulative',
    label: { zh: '历年累计公开', en: 'Items disclosed, all years' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'disclosure.newsItems',
    label: { zh: '动态新闻', en: 'News items' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'disclosure.pictures',
    label: { zh: '更新图片', en: 'Pictures' },
    unit: { zh: '张', en: 'pictures' },
    kind: 'count',
    formulas: {},
    breaks: [],
  },
  {
    id: 'disclosure.byGazette',
    label: { zh: '政府公报公开', en: 'By gazette' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.byGazette'] } },
    breaks: breaksOfChannels,
  },
  {
    id: 'disclosure.byWebsite',
    label: { zh: '政府网站公开', en: 'By website' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.byWebsite'] } },
    breaks: breaksOfChannels,
  },
  {
    id: 'disclosure.byWeibo',
    label: { zh: '政务微博公开', en: 'By Weibo' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.byWeibo'] } },
    breaks: breaksOfChannels,
  },
  {
    id: 'disclosure.byWechat',
    label: { zh: '政务微信公开', en: 'By WeChat' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.byWechat'] } },
    breaks: breaksOfChannels,
  },
  {
    id: 'disclosure.byOther',
    label: { zh: '其他方式公开', en: 'By other means' },
    unit: { zh: '条', en: 'items' },
    kind: 'count',
    formulas: { 'statistics-2014': { sum: ['disclosed.byOther'] } },
    breaks: breaksOfChannels,
  },
  {
    id: 'disclosure.normativeIssued',
    label: { zh: '行政规范性文件制发', en: 'Normative documents issued' },
    unit: { zh: '件', en: 'documents' },
    kind: 'count',
    formulas: {
      'statistics-2014': { sum: ['disclosed.normativeDocumentsIssued'] },
      'trial-2019': { sum: ['proactive.normativeDocument.made'] },
      'revised-2021': { sum: ['proactive.normativeDocument.issued'] },
    },
    breaks: [],
  },
  {
    id: 'disclosure.normativeRepealed',
    label: { zh: '行政规范性文件废止', en: 'Normative documents repealed' },
    unit: { zh: '件', en: 'documents' },
    kind: 'count',
    formulas: { 'revised-2021': { sum: ['proactive.normativeDocument.repealed'] } },
    breaks: [],
  },
  {
    id: 'disclosure.normativeInForce',
    label: { zh: '现行有效规范性文件', en: 'Normative documents in force' },
    unit: { zh: '件', en: 'documents' },
    kind: 'count',
    formulas: {
      'trial-2019': { sum: ['proactive.normativeDocument.publicTotal'] },
      'revised-2021': { sum: ['proactive.normativeDocument.inForce'] },
    },
    breaks: [
      {
        year: 2021,
        why: {
          zh: '2020年及以前为对外公开总数量，2021年起为现行有效件数',
          en: 'until 2020 the total made public, since 2021 those in force',
        },
      },
    ],
  },
] as const satisfies readonly Measure[];
