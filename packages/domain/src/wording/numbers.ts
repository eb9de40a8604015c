import type { Qualifier } from '../report/report.js';
import { numberOfNumerals, numeralCharacters } from './numerals.js';

/** A number in the words of a report, with what makes it rough and what it counts. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits as written, for money: no floating point on the way. */
  readonly decimal: string;
  /** 0, or 4 for 万: powers of ten by which the decimal is multiplied. */
  readonly scale: number;
  readonly qualifier: Qualifier;
  /** 条, 件, 人次 …; null where none stands behind it. */
  readonly unit: string | null;
}

const units =
  '条次|件次|件\\(次\\)|条\\(件\\)|条\\(次\\)|人\\(次\\)|人次|场次|班次|期次|批次|项次|篇次|宗次|次|期|场|条|件|份|篇|则|个|项|宗|只|起|例|张|幅|名|位|人|元|处|户|家|班|批|组|册|部|套|台|亩|年|月|日|天|号|%|‰|岁|分|时|吨|座|所|版|页|届|轮|类|种|字|本|家|辆|点|倍|米|平方|公里|万|亿|步|方面|栏|字|代|楼|室|村|镇|乡|县|周|季度|季';
const before =
  '(?<before>将近|接近|(?<!最|附)近|大约|大概|(?<![预节制])约|超过|超出|多达|超|逾|突破|至少|不少于|不低于|不足|不到|不满|最多|至多|不超过|不多于|上(?=[百千万]))?';
const number = `(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<times>[百千])?|(?<words>[${numeralCharacters}]+))`;
const after = '(?<over>余|多|几|来)?(?<tenThousand>万)?(?<overToo>余|多)?';
const mention = new RegExp(
  `${before}${number}${after}(?<unit>${units})?(?<around>以上|之多|有余|左右|上下|以下|以内|余)?`,
  'g',
);

/** Before a numeral, these make an ordinal, a word or a rate of it: 第一, 统一, 每年一次. */
const noCount = /[第每逐统唯专单同进之其某任周星礼]$/;
const noSingle = /[另初头前上下这那哪本该万]$/;
/** After one, these do: 一步, 一条龙. */
const noUnit = /^(?:条龙|条条|件件|项项|次性|张网|个个|方面|步)/;

const figure = new RegExp(`[\\d${numeralCharacters}]`, 'g');
/** Characters of the longest words before a number: 不少于. */
const longestBefore = 3;

/** Every number that may be a count, in order. Linear in the text; between numbers it looks for a digit and no more. */
export function numbersIn(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  let end = 0;
  for (;;) {
    figure.lastIndex = end;
    const next = figure.exec(text);
    if (next === null) return found;
    mention.lastIndex = Math.max(end, next.index - longestBefore);
    const match = mention.exec(text);
    if (match === null) return found;
    end = match.index + match[0].length;
    const read = readMention(text, match);
    if (read) found.push(read);
  }
}

function readMention(text: string, match: RegExpExecArray): NumberMention | null {
  const groups = match.groups ?? {};
  const { digits, words, unit } = groups;
  const previous = text.charAt(match.index - 1);
  if (digits === undefined) {
    if ((unit === undefined && words !== '零') || noCount.test(previous)) return null;
    if (words === '一' && noSingle.test(previous)) return null;
    if (noUnit.test(text.slice(match.index + (words ?? '').length))) return null;
  } else if (/[\dA-Za-z.第~—-]/.test(previous)) return null;
  if (words !== undefined && hasNoValue(text.slice(Math.max(0, match.index - 3), match.index), words))
    return null;
  const written = digits === undefined ? numberOfWords(words ?? '') : digits.replaceAll(',', '');
  if (written === null) return null;
  const scale = scaleOf(groups);
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: Number(`${written}e${scale}`),
    decimal: written,
    scale,
    qualifier: qualifierOf(groups, scale, unit),
    unit: unit ?? null,
  };
}

/** 数十 and 几百 have no value; 申请总数十四件 has one. */
function hasNoValue(before: string, words: string): boolean {
  if (before.endsWith('几')) return true;
  return (
    before.endsWith('数') && /^[十百千万]/.test(words) && !/(?:[总件条人次]|信息|申请|公开)数$/.test(before)
  );
}

function numberOfWords(words: string): string | null {
  const value = numberOfNumerals(words);
  return value === null ? null : String(value);
}

function scaleOf({ times, tenThousand }: Readonly<Record<string, string | undefined>>): number {
  const small = times === '百' ? 2 : times === '千' ? 3 : 0;
  return small + (tenThousand === undefined ? 0 : 4);
}

const atLeast = new Set('超过 超出 多达 超 逾 突破 至少 不少于 不低于 上 以上 之多 有余 余'.split(' '));
const atMost = new Set('将近 接近 近 不足 不到 不满 最多 至多 不超过 不多于 以下 以内'.split(' '));
const about = new Set('大约 大概 约 左右 上下'.split(' '));

function qualifierOf(
  { before: ahead, over, overToo, around }: Readonly<Record<string, string | undefined>>,
  scale: number,
  unit: string | undefined,
): Qualifier {
  if (over !== undefined || overToo !== undefined) return 'AT_LEAST';
  for (const word of [around, ahead]) {
    if (word === undefined) continue;
    if (atLeast.has(word)) return 'AT_LEAST';
    if (atMost.has(word)) return 'AT_MOST';
    if (about.has(word)) return 'ABOUT';
  }
  // A count in 万 was rounded by who wrote it; an amount in 万元 is kept to the fen.
  return scale === 4 && unit !== '元' ? 'ABOUT' : 'EXACT';
}

/** The place of the first number that does not begin before an offset. */
export function firstFrom(numbers: readonly NumberMention[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
