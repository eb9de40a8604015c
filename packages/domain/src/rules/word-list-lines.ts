import type { ListedWord } from './word-list.js';

const error = '错误';
const warning = '提示';

/** A list as lines of text, `word，instead，级别`, the way a county keeps it in a document of its own. */
export function linesOfWordList(words: readonly ListedWord[]): string {
  return words
    .map(({ word, instead, grade }) => `${word}，${instead ?? ''}，${grade === 'E' ? error : warning}`)
    .join('\n');
}

/** The list that lines of text make; empty lines are none, and what is no grade is a warning. */
export function wordListOfLines(text: string): readonly ListedWord[] {
  return text.split('\n').flatMap((line): ListedWord[] => {
    const [word = '', instead = '', grade = ''] = line.split(/[,，\t]/u).map((part) => part.trim());
    if (word === '' && instead === '') return [];
    return [
      {
        word,
        instead: instead === '' ? null : instead,
        grade: /^(?:错误|E|error)$/iu.test(grade) ? 'E' : 'W',
      },
    ];
  });
}
