import type { Qualifier, Text } from '@mingjian/domain';

/** The sentences of `read`. */
export const readWords = {
  unit: { zh: '单位：', en: 'Unit: ' },
  year: { zh: '年度：', en: 'Year: ' },
  published: { zh: '发布日期：', en: 'Published: ' },
  title: { zh: '标题：', en: 'Title: ' },
  format: { zh: '格式：', en: 'Form: ' },
  references: { zh: '引用文件：', en: 'References: ' },
  source: { zh: '来源：', en: 'Source: ' },
  untold: { zh: '未说明', en: 'not told' },
  statements: { zh: '文中的数字', en: 'Figures in words' },
  figures: { zh: '表中的数字', en: 'Figures in tables' },
  practices: { zh: '工作机制', en: 'What is in place' },
  notHeld: { zh: '没有', en: 'not there' },
  repairs: { zh: '修复', en: 'Repairs' },
  repaired: { zh: '{kind}：{count} 处', en: '{kind}: {count}' },
  inferred: { zh: '推断：“{after}”', en: 'inferred: “{after}”' },
  damaged: { zh: '无法复原的乱码：{count} 处', en: 'damaged beyond repair: {count}' },
  doubts: { zh: '存疑，请核对', en: 'Doubts, to be looked at' },
  findings: { zh: '核对发现的问题', en: 'Findings' },
  nothingFound: { zh: '没有发现问题', en: 'Nothing found' },
  noYear: { zh: '看不出年度，没有核对', en: 'the year is not told: not checked' },
  total: { zh: '共 {files} 个文件，读取 {read} 个', en: '{files} file(s), {read} read' },
  comma: { zh: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Text>>;

/** A rough figure as it is said, not as if it were exact. */
export const qualified: Readonly<Record<Qualifier, Text>> = {
  EXACT: { zh: '{value}', en: '{value}' },
  AT_LEAST: { zh: '至少 {value}', en: 'at least {value}' },
  AT_MOST: { zh: '至多 {value}', en: 'at most {value}' },
  ABOUT: { zh: '约 {value}', en: 'about {value}' },
};
