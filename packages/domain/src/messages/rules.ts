import type { RuleId } from '../rules/catalogue.js';
import type { Text } from '../text.js';
import type { RuleMessages } from './rule-messages.js';
import { messagesOnCompleteness } from './rules-on-completeness.js';
import { messagesOnCounties } from './rules-on-counties.js';
import { messagesOnDays } from './rules-on-days.js';
import { messagesOnHandling } from './rules-on-handling.js';
import { messagesOnPrivateLife } from './rules-on-private-life.js';
import { messagesOnSaidFigures } from './rules-on-said-figures.js';
import { messagesOnLikeness } from './rules-on-likeness.js';
import { messagesOnStatistics } from './rules-on-statistics.js';
import { messagesOnTableTwo } from './rules-on-table-two.js';
import { messagesOnTables } from './rules-on-tables.js';
import { messagesOnWords } from './rules-on-words.js';
import { messagesOnYears } from './rules-on-years.js';

/** The sentences of every rule; a rule without its sentences does not compile. */
export const ruleMessages: Readonly<Record<RuleId, RuleMessages>> = {
  ...messagesOnTables,
  ...messagesOnTableTwo,
  ...messagesOnHandling,
  ...messagesOnYears,
  ...messagesOnStatistics,
  ...messagesOnCompleteness,
  ...messagesOnWords,
  ...messagesOnSaidFigures,
  ...messagesOnPrivateLife,
  ...messagesOnLikeness,
  ...messagesOnDays,
  ...messagesOnCounties,
};

/** Said in place of a day that is not known. */
export const unknownSide: Text = { zh: '未报', en: 'not stated' };

/** Said of a unit whose name may not be told. */
export const sameYear: Text = { zh: '同年', en: 'the same year' };
export const otherUnit: Text = { zh: '县内另一单位', en: 'another unit of the county' };

/** Said of a finding that a person set: {by} {day} {reason}. */
export const personSentences = {
  told: { zh: '{by}于{day}认定：{reason}', en: 'set by {by} on {day}: {reason}' },
  untold: { zh: '由审核人认定', en: 'set by a reviewer' },
  nobody: { zh: '审核人', en: 'a reviewer' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is wrong with sections, {names}: each kind is said only where there are some. */
export const sectionSentences = {
  missing: { zh: '缺少{names}部分', en: 'Missing: {names}' },
  untitled: { zh: '{names}部分缺标题', en: 'Without its heading: {names}' },
  misplaced: { zh: '{names}部分次序不对', en: 'Out of order: {names}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Which units a sum lacks, and which stand beside it, {names}: each kind is said only where there are some. */
export const coverSentences = {
  missing: { zh: '缺：{names}', en: 'missing: {names}' },
  beyond: {
    zh: '名录外：{names}',
    en: 'not on the roster: {names}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Between quoted words, and after them where more were found than are told. */
export const quoteWords = {
  open: { zh: '“', en: '“' },
  close: { zh: '”', en: '”' },
  between: { zh: '、', en: ', ' },
  more: { zh: '等{count}处', en: ' and so on, {count} places' },
} as const satisfies Readonly<Record<string, Text>>;
