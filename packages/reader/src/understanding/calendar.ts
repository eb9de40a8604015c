import { isDay, numberOfNumerals } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';

const year = '(?<year>20\\d\\d|二[〇零0OＯo○]一?[〇零0OＯo○一二三四五六七八九]{1,2})';
const part = (name: string): string => `(?<${name}>\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const written = new RegExp(`${year}(?:年|[-./])${part('month')}(?:月|[-./])${part('day')}(?:日|号)?`);
const yearAlone = new RegExp(`${year}年`);

/** The first day that a text names: 2017-02-10, 2017年2月10日, 二〇一七年二月十日. */
export function dayIn(text: string): Day | null {
  const { year: y, month, day } = written.exec(text)?.groups ?? {};
  const parts = [y, month, day].map(asNumber);
  if (parts.some((number) => number === null)) return null;
  const [yearNumber, ...others] = parts.map((number) => String(number).padStart(2, '0'));
  const found = [yearNumber, ...others].join('-');
  return isDay(found) ? found : null;
}

/** The first year that a text names, with where it stands. */
export function yearIn(
  text: string,
): { readonly year: number; readonly start: number; readonly end: number } | null {
  const match = yearAlone.exec(text);
  const number = asNumber(match?.groups?.['year']);
  if (!match || number === null || number < 2000 || number > 2099) return null;
  return { year: number, start: match.index, end: match.index + match[0].length };
}

function asNumber(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d+$/.test(words)) return Number(words);
  // Typists take the letter O or a zero for 〇.
  return numberOfNumerals(words.replace(/[0OＯo○]/g, '〇'));
}
