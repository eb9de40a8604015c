import type { ListedWord } from './word-list.js';

/** What somebody did to a list, word by word. */
export interface WordListChange {
  readonly added: readonly ListedWord[];
  readonly removed: readonly ListedWord[];
  /** As they are now: the same word, with other advice or another grade. */
  readonly changed: readonly ListedWord[];
}

export function wordListChange(before: readonly ListedWord[], after: readonly ListedWord[]): WordListChange {
  const old = byWord(before);
  const now = byWord(after);
  return {
    added: after.filter(({ word }) => !old.has(word)),
    removed: before.filter(({ word }) => !now.has(word)),
    changed: after.filter((one) => {
      const known = old.get(one.word);
      return known !== undefined && !isSame(known, one);
    }),
  };
}

/** One's own list with what another did to the list that both began with; where both changed a word, one's own stays. */
export function joinedWordList(
  base: readonly ListedWord[],
  mine: readonly ListedWord[],
  theirs: readonly ListedWord[],
): readonly ListedWord[] {
  const began = byWord(base);
  const { added, removed, changed } = wordListChange(base, theirs);
  const gone = byWord(removed);
  const theirsNow = byWord(changed);
  const isUntouched = (one: ListedWord): boolean => {
    const known = began.get(one.word);
    return known !== undefined && isSame(known, one);
  };
  const kept = mine
    .filter((one) => !(gone.has(one.word) && isUntouched(one)))
    .map((one) => (isUntouched(one) ? (theirsNow.get(one.word) ?? one) : one));
  const own = byWord(mine);
  return [...kept, ...added.filter(({ word }) => !own.has(word))];
}

function byWord(words: readonly ListedWord[]): ReadonlyMap<string, ListedWord> {
  return new Map(words.map((one) => [one.word, one]));
}

function isSame(one: ListedWord, other: ListedWord): boolean {
  return one.instead === other.instead && one.grade === other.grade;
}
