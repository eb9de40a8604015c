import type { RuleContext } from '../context.js';
import { isResidentNumber, isOldResidentNumber } from './resident-number.js';
import { compoundSurnames, surnames } from './surnames.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Passage } from '../passage.js';
import { everythingIn, placesOf } from '../rule-text.js';

// Digits that stand alone: a longer number holds an account or a register, no person.
const residentNumber = /(?<![\dA-Za-z])(?:\d{17}[\dXxＸ]|\d{15})(?![\dA-Za-z])/gu;
const mobileNumber = /(?<!\d)1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu;
/** A line published as the office's own: then the number is the office's, and meant to be called. */
const officeLine =
  /(?:办公|咨询|监督|投诉|举报|值班|服务|公开|联系)(?:电话|热线|方式)(?:号码)?(?:为|是)?[:：]?\s*$/u;
const ofPerson = /联系人|姓名/u;
const before = 20;

const han = '\\u4e00-\\u9fff';
/** A name as people in China bear it: a common family name and one or two characters. */
export const personName = `(?:(?:${compoundSurnames.join('|')})[${han}]{1,2}|[${surnames}][${han}]{1,2})`;
const office = /(?:办|局|科|所|站|室|部|委|组|会|镇|乡|村|处|栏|略|完|件|表|图|案|页|稿|份|月|日|年)$/u;
/** A name alone in brackets at the end of a line, or after a word for whoever wrote it. */
const drafter = new RegExp(
  `(?:(?:^|[\\n。！])[ \\t\\u3000]*[（(]\\s*(${personName})\\s*[)）][ \\t\\u3000]*(?=\\n|$))|` +
    `(?:(?:撰稿|供稿|拟稿|起草|执笔|作者|通讯员|责任编辑|编辑|责编|核稿|校对|审稿|录入)(?:人|者|员)?[:：]\\s*(${personName})(?![${han}]))`,
  'gu',
);

export function residentNumbersAbsent(context: RuleContext): Judged {
  return absent(context, residentNumber, ([number]) =>
    isResidentNumber(number) || isOldResidentNumber(number) ? masked(number, 3, 4) : null,
  );
}

export function mobileNumbersAbsent(context: RuleContext): Judged {
  return absent(context, mobileNumber, (match) => {
    const lead = match.input.slice(Math.max(0, match.index - before), match.index);
    if (officeLine.test(lead) && !ofPerson.test(lead)) return null;
    return masked(match[0].replace(/[- ]/gu, ''), 3, 4);
  });
}

export function drafterUnnamed(context: RuleContext): Judged {
  return absent(context, drafter, ([, inBrackets, afterWord]) => {
    const person = inBrackets ?? afterWord ?? '';
    return person === '' || office.test(person) ? null : masked(person, 1, 0);
  });
}

/** No place where a pattern matches and `show` says how the match may be shown. */
export function absent(
  context: RuleContext,
  pattern: RegExp,
  show: (match: RegExpExecArray) => string | null,
): Judged {
  const texts = everythingIn(context);
  if (texts.length === 0) return judged('NOT_APPLICABLE');
  const passages: readonly Passage[] = placesOf(texts, pattern, show);
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages });
}

/** 138****1234: what is found is said without being published once more. */
export function masked(text: string, kept: number, keptAtEnd: number): string {
  const end = text.length - keptAtEnd;
  return text.slice(0, kept) + '*'.repeat(end - kept) + text.slice(end);
}
