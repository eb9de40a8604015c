import { linesOfWordList, readWordList, wordListOfLines } from '@mingjian/domain';
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
