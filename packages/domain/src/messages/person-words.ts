import type { AppealState } from '../review/appeal.js';
import type { MarkedOutcome } from '../rules/said-by-person.js';
import type { Text } from '../text.js';

/** What a person says of a rule, in a word. */
export const markedOutcomeWords: Readonly<Record<MarkedOutcome, Text>> = {
  FAIL: { zh: '有问题', en: 'at fault' },
  PASS: { zh: '没有问题', en: 'no fault' },
  CANNOT_TELL: { zh: '无法认定', en: 'cannot be told' },
};

/** Where an appeal stands, in a word. */
export const appealStateWords: Readonly<Record<AppealState, Text>> = {
  OPEN: { zh: '等待答复', en: 'waiting for an answer' },
  WITHDRAWN: { zh: '单位已撤回', en: 'taken back by the unit' },
  UPHELD: { zh: '申诉成立', en: 'upheld' },
  CHANGED: { zh: '部分成立，已调整', en: 'upheld in part' },
  REJECTED: { zh: '维持原结果', en: 'rejected' },
};
