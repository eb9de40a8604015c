import type { Grade } from './rule.js';

/** A word that a county does not want to read in a report, and what to write instead. */
export interface ListedWord {
  readonly word: string;
  /** Null where it is only to be left out. */
  readonly instead: string | null;
  readonly grade: Exclude<Grade, 'I'>;
}

/** A longer list is no list of slips any more; a longer word is a sentence. */
export const mostListedWords = 500;
export const longestListedWord = 30;

const compiled = new WeakMap<readonly ListedWord[], RegExp | null>();

/** One pattern for all words of a list, the longer ones first; null for an empty list. */
export function patternOfList(words: readonly ListedWord[]): RegExp | null {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const written = words.map(({ word }) => word).filter((word) => word !== '');
  const longestFirst = [...written].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  compiled.set(words, pattern);
  return pattern;
}

function escaped(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
}
