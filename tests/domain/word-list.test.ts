import {
  joinedWordList,
  linesOfWordList,
  readWordList,
  wordListChange,
  wordListOfLines,
} from '@mingjian/domain';
import { expect, test } from 'vitest';
import { found } from './reports.js';
import { saying, wordList } from './told-report.js';

test('a list is written as lines and read back as it was', () => {
  expect(wordListOfLines(linesOfWordList(wordList))).toEqual(wordList);
  expect(wordListOfLines('登陆,登录\n\n 等等 \n我局，我镇，错误')).toEqual([
    { word: '登陆', instead: '登录', grade: 'W' },
    { word: '等等', instead: null, grade: 'W' },
    { word: '我局', instead: '我镇', grade: 'E' },
  ]);
});

test('words are taken as they are written, whatever signs stand in them', () => {
  const signs = ['COVID-19', '(略)', 'a.b', '[待补]', '？？', 'x|y', '^', '$1', '\\d'];
  const words = signs.map((word) => ({ word, instead: null, grade: 'W' as const }));
  expect(readWordList(words)).toEqual({ kind: 'READ', words });
  for (const word of signs)
    expect(
      found(saying({ other: `此处${word}。` }), { wordList: words })
        .filter(({ rule }) => rule === 'SE-WORD')
        .map(({ left }) => left),
    ).toEqual([word]);
});

test('an empty word, a word twice, one too long and too many of them are no list', () => {
  const entry = (word: string) => ({ word, instead: null, grade: 'W' as const });
  expect(readWordList([entry('甲'), entry(' '), entry('甲'), entry('长'.repeat(31))])).toEqual({
    kind: 'BAD_VALUE',
    places: [
      { path: 'words[1].word', reason: 'EMPTY' },
      { path: 'words[2].word', reason: 'TWICE' },
      { path: 'words[3].word', reason: 'TOO_LONG' },
    ],
  });
  expect(readWordList(Array.from({ length: 501 }, (_, at) => entry(`词${at}`)))).toMatchObject({
    places: [{ path: 'words', reason: 'TOO_MANY' }],
  });
});

test('what another did to a list is told word by word, and joined with one’s own', () => {
  const entry = (word: string, instead: string | null = null) => ({ word, instead, grade: 'W' as const });
  const base = [entry('甲'), entry('乙'), entry('丙'), entry('丁')];
  const theirs = [entry('甲', '子'), entry('丙'), entry('戊'), entry('丁', '丑')];
  expect(wordListChange(base, theirs)).toEqual({
    added: [entry('戊')],
    removed: [entry('乙')],
    changed: [entry('甲', '子'), entry('丁', '丑')],
  });
  expect(wordListChange(base, base)).toEqual({ added: [], removed: [], changed: [] });
  // Mine: 丙 taken out, 丁 with advice of its own, 己 added.
  const mine = [entry('甲'), entry('乙'), entry('丁', '寅'), entry('己')];
  expect(joinedWordList(base, mine, theirs)).toEqual([
    entry('甲', '子'),
    entry('丁', '寅'),
    entry('己'),
    entry('戊'),
  ]);
  // A word that the other took out and I changed stays mine.
  expect(joinedWordList(base, [entry('乙', '卯')], [])).toEqual([entry('乙', '卯')]);
});
