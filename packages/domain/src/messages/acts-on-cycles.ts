import type { ActWords } from './act-words.js';

/** Acts on who is expected, by when, and how the county reviews. */
export const actsOnCycles = {
  UNITS_LAID_DOWN: {
    label: { zh: '更新单位名单', en: 'Units laid down' },
    sentence: {
      zh: '{actor}更新了单位名单[：新增{added}家][，更改{changed}家]',
      en: '{actor} brought the list of units up to date[: {added} added][, {changed} changed]',
    },
  },
  CYCLE_OPENED: {
    label: { zh: '开启年度', en: 'Year opened' },
    sentence: {
      zh: '{actor}开启或更改了{year}年度的报送[，报送截止{filingDue}][，公开截止{publicationDue}]',
      en: '{actor} opened or changed the year {year}[, to be filed by {filingDue}][ and published by {publicationDue}]',
    },
  },
  CYCLE_CLOSED: {
    label: { zh: '关闭年度', en: 'Year closed' },
    sentence: { zh: '{actor}关闭了{year}年度', en: '{actor} closed the year {year}' },
  },
  CYCLE_REOPENED: {
    label: { zh: '重开年度', en: 'Year reopened' },
    sentence: { zh: '{actor}重新开启了{year}年度', en: '{actor} reopened the year {year}' },
  },
  SCHEME_CHOSEN: {
    label: { zh: '选择评分方案', en: 'Scheme chosen' },
    sentence: {
      zh: '{actor}选择了{year}年度的评分方案[：{scheme}][，原为{before}][（{reason}）]',
      en: '{actor} chose the scheme of {year}[: {scheme}][, before {before}][ ({reason})]',
    },
  },
  DUE_EXTENDED: {
    label: { zh: '延期', en: 'Given more time' },
    sentence: {
      zh: '{actor}把{unit}{year}年度的报送期限[由{before}]改为{due}',
      en: '{actor} moved the due day of {unit} for {year}[ from {before}] to {due}',
    },
  },
  EXPECTATION_WITHDRAWN: {
    label: { zh: '撤销应报', en: 'No longer expected' },
    sentence: {
      zh: '{actor}撤销了{unit}{year}年度的应报',
      en: '{actor} withdrew that {unit} is expected for {year}',
    },
  },
  OPENING_BALANCES_SET: {
    label: { zh: '录入期初数', en: 'Opening balances set' },
    sentence: {
      zh: '{actor}录入了{unit}{year}年度的期初数',
      en: '{actor} set the opening balances of {unit} for {year}',
    },
  },
  SUMS_DOWNLOADED: {
    label: { zh: '下载汇总表', en: 'Sums downloaded' },
    sentence: { zh: '{actor}下载了{year}年度汇总表', en: '{actor} downloaded the sums of {year}' },
  },
  ARCHIVE_DOWNLOADED: {
    label: { zh: '下载归档包', en: 'Archive downloaded' },
    sentence: { zh: '{actor}下载了{year}年度归档包', en: '{actor} downloaded the archive of {year}' },
  },
  DOCUMENT_ORDERED: {
    label: { zh: '制作汇编', en: 'Document ordered' },
    sentence: {
      zh: '{actor}制作了{year}年度汇编文件[：{document}][（{formats}）]',
      en: '{actor} ordered a document of {year}[: {document}][ ({formats})]',
    },
  },
  DOCUMENT_ORDER_CANCELLED: {
    label: { zh: '取消制作', en: 'Order cancelled' },
    sentence: {
      zh: '{actor}取消了{year}年度汇编文件的制作[：{document}]',
      en: '{actor} cancelled the order of a document of {year}[: {document}]',
    },
  },
  ORDERED_DOCUMENT_DOWNLOADED: {
    label: { zh: '下载汇编', en: 'Document downloaded' },
    sentence: {
      zh: '{actor}下载了{year}年度汇编文件[：{document}][（{format}）]',
      en: '{actor} downloaded a document of {year}[: {document}][ ({format})]',
    },
  },
  PARAGRAPH_EDITED: {
    label: { zh: '改写汇编段落', en: 'Paragraph edited' },
    sentence: {
      zh: '{actor}改写了{year}年度汇编文件的段落[：{document}][，{paragraph}]',
      en: '{actor} edited a paragraph of a document of {year}[: {document}][, {paragraph}]',
    },
  },
  WORD_LIST_SET: {
    label: { zh: '用词清单', en: 'Word list set' },
    sentence: { zh: '{actor}更改了用词清单', en: '{actor} changed the list of words' },
  },
  REVIEW_CONFIGURED: {
    label: { zh: '审核设置', en: 'Review set up' },
    sentence: { zh: '{actor}更改了审核设置', en: '{actor} changed how reports are reviewed' },
  },
} as const satisfies Readonly<Record<string, ActWords>>;
