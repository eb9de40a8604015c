import { sameWords } from '../reading/same-words.js';

/** A stretch of a section that last year's report has word for word. */
export interface KeptStretch {
  readonly start: number;
  readonly end: number;
}

export interface KeptWords {
  /** 0 to 1: how much of both texts is the same words. */
  readonly likeness: number;
  /** Sentences that stand in last year's section as they are, in order. */
  readonly kept: readonly KeptStretch[];
  /** Words that name last year or the one before it where this year's report should hardly speak of them. */
  readonly oldYears: readonly KeptStretch[];
}

/** From here on a person is told: less is what reports on the same duties share anyway. */
export const tellingLikeness = 0.5;

/** Shorter sentences are the same by chance: 特此报告。 */
const shortestSentence = 8;
const sentence = /[^。；;！？!?\n]+[。；;！？!?]?/g;

/**
 * What of a section was left as it was last year. Taking last year's words to begin with is allowed; leaving them is
 * a defect that is scored, so what is left has to be seen. Null where one of the texts is empty.
 */
export function keptWords(text: string, previous: string, reportYear: number): KeptWords | null {
  if (text.trim() === '' || previous.trim() === '') return null;
  const before = new Set([...previous.matchAll(sentence)].map(([words]) => squeezed(words)));
  return {
    likeness: sameWords(text, previous),
    kept: stretches(
      text,
      sentence,
      (words) => words.length >= shortestSentence && before.has(squeezed(words)),
    ),
    oldYears: stretches(text, new RegExp(`${reportYear - 1}\\s*年`, 'g'), () => true),
  };
}

function stretches(
  text: string,
  pattern: RegExp,
  isMeant: (words: string) => boolean,
): readonly KeptStretch[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: matched }): KeptStretch[] => {
    const words = matched.trim();
    if (words === '' || !isMeant(words)) return [];
    const start = index + matched.indexOf(words);
    return [{ start, end: start + words.length }];
  });
}

function squeezed(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '');
}
