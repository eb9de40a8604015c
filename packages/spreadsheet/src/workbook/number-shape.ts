/**
 * What a number format does to a number: `plain` shows it as it is (rounded, grouped or coloured at most), the others
 * show something that a person would not take for the number that is stored.
 */
export type NumberShape = 'plain' | 'percent' | 'date' | 'scaled' | 'hidden';

const percentIds = new Set([9, 10]);
/** Dates and times that are built in, those of the Chinese edition included (ECMA-376, 18.8.30). */
const dateRanges = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

export function shapeOfBuiltIn(id: number): NumberShape {
  if (percentIds.has(id)) return 'percent';
  return dateRanges.some(([from, to]) => from <= id && id <= to) ? 'date' : 'plain';
}

/** The shape of a format that a workbook spells out, as `0.0%` or `yyyy"年"m"月"`. */
export function shapeOfCode(code: string): NumberShape {
  if (/^;+$/.test(code)) return 'hidden';
  const isElapsed = /\[(h+|m+|s+)\]/i.test(code);
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\!_*]./gu, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General|G\/通用格式/gi, '');
  if (bare.includes('%')) return 'percent';
  if (isElapsed || /[ymdhs]|a{3,}/i.test(bare)) return 'date';
  return /[0#?],+(?![0#?,])/.test(bare) ? 'scaled' : 'plain';
}
