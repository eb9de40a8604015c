import type { RuleMessages } from './rule-messages.js';

/** Rules on what the words say. */
export const messagesOnWords = {
  'CP-HOLE': {
    title: { zh: '数字空缺', en: 'Number missing' },
    message: { zh: '文字中数字空缺：{words}', en: 'A number is missing: {words}' },
    mend: {
      zh: '补上数字；没有的写“0”或写明没有。',
      en: 'Put in the number, 0 or a word where there is none.',
    },
  },
  'CP-TPL': {
    title: { zh: '模板文字', en: 'Template words' },
    message: { zh: '残留模板文字：{words}', en: 'Words of the template were left in: {words}' },
    mend: { zh: '删去或改为本单位的内容。', en: 'Delete them or write what is true of the unit.' },
  },
  'CP-ORG': {
    title: { zh: '单位称谓', en: 'Own name' },
    message: { zh: '单位称谓与填报单位不符：{words}', en: 'Speaks of itself as another unit would: {words}' },
    mend: {
      zh: '改为本单位的称谓，并核对有无整段照抄。',
      en: 'Write the unit’s own name, and check whether more was copied.',
    },
  },
  'TX-INSIDE': {
    title: { zh: '前后表述', en: 'Sections agree' },
    message: {
      zh: '前后表述矛盾：一处称已办理申请，{sections}又称没有',
      en: 'Sections contradict each other: one says that applications were handled, another that there were none ({sections})',
    },
    mend: {
      zh: '核对有没有收到申请，使各部分说法一致。',
      en: 'Check whether there were applications, and let all sections say the same.',
    },
  },
  'PR-ID': {
    title: { zh: '身份证号', en: 'Resident identity number' },
    message: { zh: '疑似居民身份证号：{words}', en: 'Seems to be a resident identity number: {words}' },
    mend: {
      zh: '删去号码，或只保留首尾并以星号代替中间数字。',
      en: 'Take it out, or put asterisks in its middle.',
    },
  },
  'PR-MOB': {
    title: { zh: '手机号码', en: 'Mobile number' },
    message: { zh: '疑似个人手机号码：{words}', en: 'Seems to be a personal mobile number: {words}' },
    mend: { zh: '删去或改为办公电话。', en: 'Take it out or give the office’s telephone.' },
  },
  'PR-NAME': {
    title: { zh: '撰稿人姓名', en: 'Name of the drafter' },
    message: { zh: '留有撰稿人姓名：{words}', en: 'The drafter’s name was left in: {words}' },
    mend: {
      zh: '删去姓名；公开的报告不署撰稿人。',
      en: 'Take the name out: a report is not signed by whoever drafted it.',
    },
  },
  'EN-CORR': {
    title: { zh: '乱码', en: 'Damaged text' },
    message: { zh: '文本存在乱码：{words}', en: 'The text is damaged: {words}' },
    mend: {
      zh: '对照原件改正这些字；历史报告另存修复后的文本。',
      en: 'Correct these characters against the original.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
