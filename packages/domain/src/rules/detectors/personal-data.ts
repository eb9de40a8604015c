import type { RuleContext } from '../context.js';
import type { Judged } from '../judged.js';
import { foundNowhere, masked, maskedNumber, matchedNowhere } from './found-nowhere.js';
import { numbersInGroups } from './numbers-in-groups.js';
import type { GroupedNumber } from './numbers-in-groups.js';
import { isResidentNumber, isOldResidentNumber } from './resident-number.js';
import { compoundSurnames, surnames } from './surnames.js';

const han = '\\u4e00-\\u9fff';
/** A name as people in China bear it: a common family name and one or two characters. */
export const personName = `(?:(?:${compoundSurnames.join('|')})[${han}]{1,2}|[${surnames}][${han}]{1,2})`;
const office = /(?:办|局|科|所|站|室|部|委|组|会|镇|乡|村|处|栏|略|完|件|表|图|案|页|稿|份|月|日|年)$/u;
/** A name alone in brackets at the end of a line, or after a word for whoever wrote it. */
const drafter = new RegExp(
  `(?:(?:^|[\\n。!])[ \\t]*[(]\\s*(${personName})\\s*[)][ \\t]*(?=\\n|$))|` +
    `(?:(?:撰稿|供稿|拟稿|起草|执笔|作者|通讯员|责任编辑|编辑|责编|核稿|校对|审稿|录入)(?:人|者|员)?:\\s*(${personName})(?![${han}]))`,
  'gu',
);

export function residentNumbersAbsent(context: RuleContext): Judged {
  return foundNowhere(context, ({ text, narrowed }) =>
    numbersInGroups(narrowed, (number) => isResident(number) && standsAlone(narrowed, number)).map(
      ({ start, end }) => ({ start, end, quote: maskedNumber(text.slice(start, end), 3, 4) }),
    ),
  );
}

const mostGroups = 6;

/** In one piece, in a few groups as people set them off, or with every digit by itself. */
function isResident({ digits, groups }: GroupedNumber): boolean {
  if (isResidentNumber(digits)) return groups.length <= mostGroups || groups.every((length) => length === 1);
  return isOldResidentNumber(digits) && ['15', '6-6-3'].includes(groups.join('-'));
}

/** A longer number, or one with letters, holds an account or a register, no person. */
function standsAlone(text: string, { start, end }: GroupedNumber): boolean {
  return !/[\dA-Za-z]/.test(text.charAt(start - 1)) && !/[\dA-Za-z]/.test(text.charAt(end));
}

export function drafterUnnamed(context: RuleContext): Judged {
  return matchedNowhere(context, drafter, ([, inBrackets, afterWord]) => {
    const person = inBrackets ?? afterWord ?? '';
    return person === '' || office.test(person) ? null : masked(person, 1, 0);
  });
}
