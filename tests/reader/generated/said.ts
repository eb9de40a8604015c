/** What a sentence says: pieces of plain text and pieces whose meaning is known, in the order of the words. */

export type GoldQualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

/** Money is a decimal string in yuan, a count a whole number. */
export interface Fact {
  readonly measure: string;
  readonly value: number | string;
  readonly qualifier: GoldQualifier;
  /** Where the reference contradicts itself ("近"): another qualifier that is taken as right. */
  readonly orQualifier?: GoldQualifier;
}

/** Words with a meaning. No facts: a trap, words that look like a figure and are none of ours. */
export interface Said {
  readonly words: string;
  /** The class of the wording, for counting hits and misses by class. */
  readonly how: string;
  readonly facts: readonly Fact[];
}

export type Line = readonly (string | Said)[];

/** Puts a sentence together: line`全年培训${times}。` */
export function line(texts: TemplateStringsArray, ...between: readonly (string | Said | Line)[]): Line {
  return texts.flatMap((text, at): Line => {
    const next = between[at];
    if (next === undefined) return [text];
    return typeof next === 'string' || 'words' in next ? [text, next] : [text, ...next];
  });
}

export const trap = (how: string, words: string): Said => ({ how: `trap: ${how}`, words, facts: [] });

/** Words that deny one or several things: each is zero. */
export const none = (how: string, words: string, ...measures: readonly string[]): Said => ({
  how,
  words,
  facts: measures.map((measure) => ({
    measure,
    value: measure.startsWith('fees.') ? '0' : 0,
    qualifier: 'EXACT',
  })),
});
