const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const multiples: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Characters of a number written out. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟';

/** 二十三 is 23, 百 is 100, 一百零五 is 105, 二〇一六 is 2016; null for what is no single number (二三十). */
export function numberOfNumerals(words: string): number | null {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(words))
    return Number([...words].map((word) => digits[word]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const word of words) {
    const value = digits[word];
    const multiple = multiples[word];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (multiple !== undefined) {
      section += (digit === null || digit === 0 ? 1 : digit) * multiple;
      digit = null;
    } else if (word === '万') {
      total += (section + (digit ?? 0) || 1) * 10_000;
      section = 0;
      digit = null;
    } else if (tens[word] !== undefined) {
      section += tens[word];
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
