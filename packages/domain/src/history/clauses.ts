import type { TextRange } from '../reading/reading.js';

/** What is taken out of a text before its words are held against others: it stands everywhere and tells nothing. */
export interface TakenOut {
  /** The unit's own name and its region's, and whatever else is called by name. */
  readonly names: readonly string[];
  /** Phrases of the Regulation and of the trade, the longer ones first. */
  readonly phrases: readonly string[];
}

/** A stretch between two commas or stops, with what is left of it as pairs of characters. */
export interface Clause extends TextRange {
  readonly bigrams: ReadonlySet<string>;
}

/** A sentence with its clauses. */
export interface Sentence extends TextRange {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

const sentencePattern = /[^。；;！？!?\n]+/g;
const clausePattern = /[^，,：:]+/g;
/** Years, counts and shares; numerals in words only before a measure word, for 一 stands in many other words. */
const numbers = /\d+(?:\.\d+)?%?|[一二三四五六七八九十百千万两〇零]+(?=[年月日条件次个项人份张名篇期场])/g;
const dates = /\d{4}年度?|\d{1,2}月(?:\d{1,2}日)?/g;
const letters = /[\p{Script=Han}a-z]/u;

/** The sentences of a text, each with its clauses. Offsets are into the text. */
export function sentencesOf(text: string, takenOut: TakenOut): readonly Sentence[] {
  return [...text.matchAll(sentencePattern)].flatMap(({ index: found, 0: matched }): Sentence[] => {
    const sentence = matched.trim();
    if (sentence === '') return [];
    const index = found + matched.indexOf(sentence);
    const clauses = [...sentence.matchAll(clausePattern)].map((clause): Clause => ({
      start: index + clause.index,
      end: index + clause.index + clause[0].length,
      bigrams: bigramsOf(clause[0], takenOut),
    }));
    return [{ text: sentence, start: index, end: index + sentence.length, clauses }];
  });
}

/**
 * Pairs of neighbouring characters that are left when names, years, numbers and set phrases are taken out. Nothing
 * is joined over what was taken out, so that no pair arises that the text does not have.
 */
export function bigramsOf(text: string, { names, phrases }: TakenOut): ReadonlySet<string> {
  let rest = text.normalize('NFKC').toLowerCase().replace(dates, ' ').replace(numbers, ' ');
  for (const taken of [...names, ...phrases]) if (taken !== '') rest = rest.replaceAll(taken, ' ');
  const found = new Set<string>();
  let before = '';
  for (const character of rest) {
    const isLetter = letters.test(character);
    if (isLetter && before !== '') found.add(before + character);
    before = isLetter ? character : '';
  }
  return found;
}

/** How many of the pairs of one set stand in another. */
export function sharedBigrams(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const bigram of few) if (many.has(bigram)) shared += 1;
  return shared;
}

/** Dice's coefficient: 1 where both have the same pairs, 0 where they have none in common or none at all. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * sharedBigrams(one, other)) / all;
}
