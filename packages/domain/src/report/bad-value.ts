import type { Text } from '../text.js';

/** Why something cannot be a figure, a day or a text of a report. */
export type BadValueReason =
  | 'NOT_A_NUMBER'
  | 'NOT_MONEY'
  | 'TOO_LARGE'
  | 'TOO_MANY_DECIMALS'
  | 'NEGATIVE'
  | 'NOT_A_DAY'
  | 'AFTER_TODAY'
  | 'BEFORE_DUE'
  | 'BEFORE_TODAY'
  | 'NOT_SOFTER'
  | 'NOT_AN_ADDRESS'
  | 'NOT_A_VIEW'
  | 'NOT_A_TEXT'
  | 'FORBIDDEN_CHARACTER'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TWICE'
  | 'UNKNOWN_NAME'
  | 'EMPTY'
  | 'TOTAL_DIFFERS'
  | 'REPORT_STANDS'
  | 'OUTSIDE_TEXT'
  | 'NOT_A_YEAR'
  | 'OUT_OF_RANGE'
  | 'NOT_AFTER_TODAY';

/** A place in the report handed in, as `figures[3].value`, and what is wrong there. */
export interface BadPlace {
  readonly path: string;
  readonly reason: BadValueReason;
}

export const badValueReasons: Readonly<Record<BadValueReason, Text>> = {
  NOT_A_NUMBER: {
    zh: '不是数字；没有数据请留空，确实没有请填0',
    en: 'not a number; leave it out if unknown, 0 if there is none',
  },
  NOT_MONEY: {
    zh: '金额应写成以万元为单位的小数，如 "12.5"',
    en: 'an amount is a decimal string, as "12.5"',
  },
  TOO_LARGE: { zh: '数值超过一万亿', en: 'larger than 10^12' },
  TOO_MANY_DECIMALS: { zh: '小数超过六位', en: 'more than six decimals' },
  NEGATIVE: { zh: '不应小于0', en: 'must not be negative' },
  NOT_A_DAY: { zh: '不是日期，应如 2026-01-20', en: 'not a day; write it as 2026-01-20' },
  AFTER_TODAY: { zh: '晚于今天', en: 'later than today' },
  BEFORE_DUE: { zh: '早于全县规定的期限', en: "earlier than the county's own date" },
  BEFORE_TODAY: { zh: '早于今天', en: 'earlier than today' },
  NOT_SOFTER: {
    zh: '不比该规则原有的要求宽松',
    en: 'no softer than the rule itself',
  },
  NOT_AN_ADDRESS: {
    zh: '不是网址，应以 http:// 或 https:// 开头',
    en: 'no web address; it begins with http:// or https://',
  },
  NOT_A_VIEW: {
    zh: '不是本系统页面的地址，应如 /990101/2025/matrix',
    en: 'no address of a page of this system, as /990101/2025/matrix',
  },
  NOT_A_TEXT: { zh: '不是文字', en: 'not a text' },
  FORBIDDEN_CHARACTER: {
    zh: '含有不能保存的字符（空字符或残缺字符）',
    en: 'contains a NUL or half a character',
  },
  TOO_LONG: { zh: '文字过长', en: 'too long' },
  TOO_MANY: { zh: '条目过多', en: 'too many entries' },
  TWICE: { zh: '重复出现', en: 'given twice' },
  UNKNOWN_NAME: { zh: '没有这个名称', en: 'no such name' },
  OUTSIDE_TEXT: { zh: '不在原文范围之内', en: 'not a place in the text' },
  EMPTY: { zh: '不能为空', en: 'must not be empty' },
  TOTAL_DIFFERS: { zh: '总计与各列之和不一致', en: 'the total is not the sum of its columns' },
  REPORT_STANDS: {
    zh: '该单位上年报告已在系统中，以报告为准',
    en: "the unit's report of the year before stands here and speaks for itself",
  },
  NOT_A_YEAR: { zh: '不是报告年度，应为四位数字', en: 'not a report year; write four digits' },
  OUT_OF_RANGE: { zh: '超出允许的范围', en: 'outside of what is allowed' },
  NOT_AFTER_TODAY: { zh: '应晚于今天', en: 'must be later than today' },
};
