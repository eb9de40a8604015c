import type { RuleMessages } from './rule-messages.js';

/** Sentences of the rules on texts that are like others; {other} is whose text it is. */
export const messagesOnLikeness = {
  'DU-PREV': {
    title: { zh: '与往年雷同', en: 'Like an earlier year' },
    message: {
      zh: '去掉名称、年份和数字后，全文与{R}年度报告雷同（相似度{L}%）：{words}',
      en: 'But for names, years and numbers it is the report of {R} again ({L} % alike): {words}',
    },
    mend: {
      zh: '按本年度实际工作重写雷同段落，写明本年的做法、数据和问题。',
      en: 'Write the passages anew: what was done this year, with its figures and problems.',
    },
  },
  'DU-PEER': {
    title: { zh: '与其他单位雷同', en: 'Like another unit' },
    message: {
      zh: '{sections}与{other}{otherYear}报告雷同（相似度{L}%）：{words}',
      en: 'Like the report of {other} of {otherYear}, {L} % ({sections}): {words}',
    },
    mend: {
      zh: '按本单位实际情况重写雷同段落；属共同起草的，请与区县说明。',
      en: 'Write the passages from the unit’s own work; where they were drafted together, tell the county.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
