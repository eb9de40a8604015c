import type { BadPlace } from '../report/bad-value.js';
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

/** A list as it may be kept, without the spaces around its words; or the places that are wrong. */
export function readWordList(
  words: readonly ListedWord[],
):
  | { readonly kind: 'READ'; readonly words: readonly ListedWord[] }
  | { readonly kind: 'BAD_VALUE'; readonly places: readonly BadPlace[] } {
  if (words.length > mostListedWords)
    return { kind: 'BAD_VALUE', places: [{ path: 'words', reason: 'TOO_MANY' }] };
  const read = words.map(({ word, instead, grade }) => ({
    word: word.trim(),
    instead: instead === null || instead.trim() === '' ? null : instead.trim(),
    grade,
  }));
  const places = read.flatMap(({ word, instead }, at): BadPlace[] => {
    const path = `words[${at}].word`;
    if (word === '') return [{ path, reason: 'EMPTY' }];
    if (word.length > longestListedWord) return [{ path, reason: 'TOO_LONG' }];
    if (/[\0\uD800-\uDFFF]/u.test(word + (instead ?? ''))) return [{ path, reason: 'FORBIDDEN_CHARACTER' }];
    if (read.findIndex((one) => one.word === word) < at) return [{ path, reason: 'TWICE' }];
    if ((instead ?? '').length > longestListedWord)
      return [{ path: `words[${at}].instead`, reason: 'TOO_LONG' }];
    return [];
  });
  return places.length > 0 ? { kind: 'BAD_VALUE', places } : { kind: 'READ', words: read };
}

/** The words of one list, as they came with each of its reports: compiled once while it stays the same. */
const compiled = new Map<string, RegExp>();
const compiledAtMost = 20;

/** One pattern for all words of a list, the longer ones first; null for an empty list. */
export function patternOfList(words: readonly ListedWord[]): RegExp | null {
  const written = words.map(({ word }) => word).filter((word) => word !== '');
  if (written.length === 0) return null;
  const source = [...written]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const pattern = compiled.get(source) ?? new RegExp(source, 'gu');
  if (!compiled.has(source) && compiled.size >= compiledAtMost) compiled.clear();
  compiled.set(source, pattern);
  return pattern;
}

function escaped(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
}
