import type { NumberMention } from './numbers.js';
import { numbersIn } from './numbers.js';
import type { Squeezed } from './squeezed.js';
import { squeeze } from './squeezed.js';

/** A text made even, with its numbers in order. What is found in it has its offsets there. */
export interface Wording {
  readonly squeezed: Squeezed;
  readonly text: string;
  readonly numbers: readonly NumberMention[];
}

/** What stands behind so many characters is not read for figures: five times the longest report of a county. */
const longest = 100_000;

export function wordingOf(original: string): Wording {
  const squeezed = squeeze(original.slice(0, longest));
  return { squeezed, text: squeezed.text, numbers: numbersIn(squeezed.text) };
}

/** Numbers with these units are dates, labels, money and rates: they count nothing. */
const noCounts: ReadonlySet<string> = new Set(
  '年 月 日 天 号 时 分 元 岁 % ‰ 季度 季 届 周 万 亿 倍 亩 吨 米 公里 平方 步 代 村 镇 乡 县 楼 室'.split(
    ' ',
  ),
);

export function isCount({ unit }: NumberMention): boolean {
  return unit !== null && !noCounts.has(unit);
}

const sentenceEnd = '。!?\n';
const clauseEnd = '。!?\n,;:';

/** Where the sentence around a place begins; no sentence is looked through further than so many characters. */
export function sentenceStart(text: string, place: number): number {
  return backTo(text, place, sentenceEnd);
}

/** Where the clause around a place begins: behind the nearest comma, semicolon or colon. */
export function clauseStart(text: string, place: number): number {
  return backTo(text, place, clauseEnd);
}

export function sentenceEndAfter(text: string, place: number): number {
  return onTo(text, place, sentenceEnd);
}

const reach = 400;

function backTo(text: string, place: number, end: string): number {
  const least = Math.max(0, place - reach);
  let at = place;
  while (at > least && !end.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function onTo(text: string, place: number, end: string): number {
  const most = Math.min(text.length, place + reach);
  let at = place;
  while (at < most && !end.includes(text.charAt(at))) at += 1;
  return at;
}
