import { findsUnit } from '@mingjian/domain';
import { spelledName } from '@mingjian/reader/spelled-name';
import { expect, test } from 'vitest';

test('every character of a name has its place, with all its readings, also those that have none', () => {
  expect(
    spelledName('会盟镇')
      .split(' ')
      .map((ways) => ways.split(',').toSorted()),
  ).toEqual([['hui', 'kuai'], ['meng'], ['zhen']]);
  expect(spelledName('孟A津')).toBe('meng  jin');
  expect(spelledName('')).toBe('');
});

test.each([
  ['重庆路街道', ['chongqing', 'zhongqing', 'cqlu']],
  ['吕店镇', ['lvdian', 'ludian', 'lüdian']],
  ['小浪底镇', ['xiaolangdi', 'xld']],
  ['西霞院街道', ['xixiayuan', 'xxy']],
  ['农业农村局', ['nyncj', 'nongcun']],
])('%s is found by however it is read', (name, typed) => {
  for (const words of typed)
    expect(findsUnit(words, { name, code: '', pinyin: spelledName(name) })).toBe(true);
});
