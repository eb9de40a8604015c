import type { RuleId } from '../rules/catalogue.js';
import type { Text } from '../text.js';

/** Why points are what they are, in one sentence: {maximum} {points} {lost} {sum} {count} {mark} {what}. */
export type ScoreSentence =
  | 'full'
  | 'lost'
  | 'lostMany'
  | 'lostAll'
  | 'CANNOT_TELL'
  | 'NOT_APPLICABLE'
  | 'NOT_BUILT'
  | 'NOT_MARKED'
  | 'NO_REPORT'
  | 'given'
  | 'givenAll'
  | 'marked'
  | 'awarded'
  | 'signed'
  | 'signedLost';

export const scoreSentences: Readonly<Record<ScoreSentence, Text>> = {
  full: { zh: '满分{maximum}，没有扣分。', en: 'Out of {maximum}, nothing was lost.' },
  lost: { zh: '满分{maximum}，扣{lost}分：{what}。', en: 'Out of {maximum}, {lost} lost: {what}.' },
  lostMany: {
    zh: '满分{maximum}，扣{lost}分：{what}等{count}处。',
    en: 'Out of {maximum}, {lost} lost: {what} and so on, {count} places in all.',
  },
  lostAll: {
    zh: '满分{maximum}，应扣{sum}分，扣完为止：{what}。',
    en: 'Out of {maximum}, {sum} would be lost and all of it is: {what}.',
  },
  CANNOT_TELL: { zh: '没有评判，不计分：{what}。', en: 'Not judged, no points: {what}.' },
  NOT_APPLICABLE: { zh: '不适用，不计分：{what}。', en: 'Not applicable, no points: {what}.' },
  NOT_BUILT: {
    zh: '这一项尚未开始评判，不计分。',
    en: 'This item is not judged so far and gives no points.',
  },
  NOT_MARKED: {
    zh: '这一项由审核人评分，尚未评分，不计分。',
    en: 'A reviewer gives the points of this item and has not so far.',
  },
  given: {
    zh: '满分{maximum}，得{points}分，没有做到：{what}。',
    en: 'Out of {maximum}, {points} given; not in place: {what}.',
  },
  givenAll: { zh: '满分{maximum}，得{points}分。', en: 'Out of {maximum}, {points} given.' },
  awarded: {
    zh: '满分{maximum}，区县答复申诉时定为{points}分。',
    en: 'Out of {maximum}, the county set it to {points} when it answered an appeal.',
  },
  marked: { zh: '满分{maximum}，审核人评{points}分。', en: 'Out of {maximum}, a reviewer gave {points}.' },
  signed: { zh: '加减分项，计{points}分。', en: 'Adds or takes: {points}.' },
  signedLost: { zh: '加减分项，计{points}分：{what}。', en: 'Adds or takes: {points}; {what}.' },
  NO_REPORT: {
    zh: '没有计入这个口径的报告，不计分。',
    en: 'No report counts on this basis, so there are no points.',
  },
};

type Untold = 'CANNOT_TELL' | 'NOT_APPLICABLE';

/** Why a rule could not tell or does not apply, where the general words would hide it. */
export const untoldReasons: Readonly<Partial<Record<RuleId, Readonly<Partial<Record<Untold, Text>>>>>> = {
  'T2-RULE0': {
    NOT_APPLICABLE: { zh: '本级机关可以制定规章', en: 'this level makes government rules' },
  },
  'YY-CARRY': {
    CANNOT_TELL: {
      zh: '没有上年度报告，或有关单元格为空',
      en: 'last year’s report is missing, or a cell is blank',
    },
  },
  'YY-CARRY-T': {
    CANNOT_TELL: {
      zh: '没有上年度报告，或有关单元格为空',
      en: 'last year’s report is missing, or a cell is blank',
    },
    NOT_APPLICABLE: { zh: '按申请人类型逐列核对', en: 'compared column by column' },
  },
  'T3-SURGE': {
    CANNOT_TELL: {
      zh: '前三年的申请数不全，或本年新收为空',
      en: 'the three years before are not all known, or this year’s figure is blank',
    },
  },
  'T3-SECRET': {
    NOT_APPLICABLE: { zh: '只判乡镇街道', en: 'only townships are judged' },
  },
  'YY-CUM': {
    CANNOT_TELL: {
      zh: '上年没有历年累计数，或看不出是历年累计还是当年累计',
      en: 'last year tells no cumulative total, or it may be the year’s own',
    },
    NOT_APPLICABLE: { zh: '没有写历年累计数', en: 'no cumulative total is told' },
  },
  'TM-CONFLICT': {
    NOT_APPLICABLE: {
      zh: '不是从文件读取的报告，或文件里没有日期',
      en: 'not read from a document, or no day in it',
    },
  },
  'ST-BACK': {
    CANNOT_TELL: {
      zh: '前三年有的年度没有报告，或有关单元格为空',
      en: 'a report of the three years before is missing, or a cell is blank',
    },
  },
  'ST-NORM': {
    CANNOT_TELL: {
      zh: '前三年有的年度没有报告，或有关单元格为空',
      en: 'a report of the three years before is missing, or a cell is blank',
    },
  },
  'CP-PIC': {
    CANNOT_TELL: { zh: '审核人无法认定', en: 'the reviewer cannot tell' },
    NOT_APPLICABLE: { zh: '审核人没有认定', en: 'no reviewer has judged it' },
  },
  'AG-DEDUP': {
    CANNOT_TELL: { zh: '审核人无法认定', en: 'the reviewer cannot tell' },
    NOT_APPLICABLE: { zh: '审核人没有认定', en: 'no reviewer has judged it' },
  },
  'CP-VER': {
    NOT_APPLICABLE: { zh: '只判历史报告', en: 'only reports taken in from documents are judged' },
  },
  'CP-TITLE': {
    CANNOT_TELL: {
      zh: '报告没有标题，或不知道填报单位的名称',
      en: 'the report has no title, or nobody says what the unit is called',
    },
  },
  'CP-CITE': {
    NOT_APPLICABLE: { zh: '没有引用通知或条例的文号', en: 'it cites neither notice nor Regulation' },
  },
  'CP-KQ': { CANNOT_TELL: { zh: '没有可读的文字', en: 'there are no words that can be read' } },
  'CP-CONTACT': { CANNOT_TELL: { zh: '没有可读的文字', en: 'there are no words that can be read' } },
  'CP-PROB': {
    CANNOT_TELL: {
      zh: '没有写明问题或改进措施有几项',
      en: 'the number of problems or of improvements is not stated',
    },
  },
  'CP-HOLE': { NOT_APPLICABLE: { zh: '没有文字', en: 'there are no words' } },
  'CP-TPL': { NOT_APPLICABLE: { zh: '没有文字', en: 'there are no words' } },
  'CP-ORG': {
    CANNOT_TELL: {
      zh: '看不出填报单位的种类，或不知道本级其他单位的名称',
      en: 'it does not say what kind of unit reports, or nobody says what the units beside it are called',
    },
    NOT_APPLICABLE: { zh: '没有文字', en: 'there are no words' },
  },
  'DU-PREV': {
    CANNOT_TELL: { zh: '尚未与往年报告比对', en: 'it was not compared with earlier years so far' },
    NOT_APPLICABLE: { zh: '没有可比对的往年文字', en: 'there are no words of earlier years to compare' },
  },
  'DU-PEER': {
    CANNOT_TELL: { zh: '尚未与其他单位比对', en: 'it was not compared with other units so far' },
    NOT_APPLICABLE: { zh: '没有可比对的其他单位文字', en: 'there are no words of other units to compare' },
  },
  'TM-SUBMIT': {
    CANNOT_TELL: { zh: '区县没有规定报送日期', en: 'the county has set no date for filing' },
    NOT_APPLICABLE: { zh: '报送期限{R}未到', en: 'the filing date {R} has not passed' },
  },
  'TM-RETURN': { NOT_APPLICABLE: { zh: '没有退回过', en: 'it was never returned' } },
  'TM-CORRECT': { NOT_APPLICABLE: { zh: '没有退回过', en: 'it was never returned' } },
  'TM-DUE': {
    CANNOT_TELL: { zh: '没有可比的法定期限', en: 'there is no date to hold it against' },
    NOT_APPLICABLE: {
      zh: '尚未报告发布日期，法定期限{R}未到',
      en: 'no day of publication is reported and the law’s date {R} has not passed',
    },
  },
};

export const untoldInGeneral: Readonly<Record<Untold | 'NOT_SAID', Text>> = {
  NOT_SAID: { zh: '报告没有说到', en: 'the report does not say' },
  CANNOT_TELL: { zh: '有关单元格为空，无法判断', en: 'a cell that the rule reads is blank' },
  NOT_APPLICABLE: { zh: '该表没有填写', en: 'the table is not filled in' },
};

/** Between several things said of one score. */
export const scoreSeparator: Text = { zh: '；', en: '; ' };
