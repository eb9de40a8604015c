import type { Locale } from './carrier-words.js';

interface Punctuation {
  readonly colon: string;
  /** Between what is told of one figure and of the next. */
  readonly semicolon: string;
  readonly comma: string;
  /** Between parts of a list. */
  readonly listed: string;
  readonly plus: string;
  readonly brackets: readonly [open: string, close: string];
}

/** Signs between words of the sources, as each language has them. */
export const punctuation: Readonly<Record<Locale, Punctuation>> = {
  zh: { colon: '：', semicolon: '；', comma: '，', listed: '、', plus: '＋', brackets: ['（', '）'] },
  en: { colon: ': ', semicolon: '; ', comma: ', ', listed: ', ', plus: ' + ', brackets: [' (', ')'] },
};
