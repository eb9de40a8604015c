import {
  delaysOfAddress,
  delaysOfName,
  passwordDemands,
  passwordLacks,
  passwordLacksOf,
  waitMsAfter,
} from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

describe('a password', () => {
  test.each([
    'tulpe-regen-kupfer',
    'correct horse battery staple',
    'kx7p-m2fq-w8ra-zz3n',
    '春眠不觉晓处处闻啼鸟夜来',
    'Hua1-zhong2-yi1-hu2-jiu3',
    'zhang3-sifu-de-muyu',
  ])('that somebody thought of may be used: %s', (password) => {
    expect(passwordLacksOf(password, ['填报员', '送庄镇党政办'])).toEqual([]);
  });

  test.each([
    ['Kupfer-72', ['TOO_SHORT']],
    [`${'tulpe-regen-'.repeat(10)}kupfer-zwei`, ['TOO_LONG']],
    ['abababababab', ['TOO_UNIFORM']],
    ['aaaaaaaaaaaa', ['TOO_UNIFORM', 'COMMON']],
    ['Password1234!', ['COMMON']],
    ['p@ssw0rd2026!!', ['COMMON']],
    ['1qaz2wsx3edc', ['COMMON']],
    ['qwertyuiop[]', ['COMMON']],
    ['abcdefghijklmn', ['COMMON']],
    ['987654321098', ['COMMON']],
    ['13812345678-', ['COMMON']],
    ['woaini1314520', ['COMMON']],
    ['admin@123456', ['COMMON']],
    ['Administrator1', ['COMMON']],
    ['政府信息公开2026年报', ['COMMON']],
    ['', ['TOO_SHORT', 'TOO_UNIFORM', 'COMMON']],
  ] as const)('%s is told all that it lacks', (password, lacks) => {
    expect(passwordLacksOf(password, [])).toEqual(lacks);
  });

  test.each(['tulpe-LiSi-kupfer', 'lisi tulpe regen', 'regen-ｌｉｓｉ-kupfer'])(
    'does not contain the name, however it is written: %s',
    (password) => {
      expect(passwordLacksOf(password, ['lisi'])).toEqual(['CONTAINS_NAME']);
      expect(passwordLacksOf(password, ['', 'x'])).toEqual([]);
    },
  );

  test('is asked for in both languages', () => {
    for (const demand of passwordDemands) {
      expect(passwordLacks[demand].zh).toMatch(/\p{Script=Han}/u);
      expect(passwordLacks[demand].en).toMatch(/^[a-z]/);
    }
  });
});

test('a wrong password makes the next wait twice as long, up to an end', () => {
  const waits = (tries: readonly number[]): readonly number[] =>
    tries.map((count) => waitMsAfter(delaysOfName, count) / 1000);
  expect(waits([0, 1, 4, 5, 6, 7, 11, 12, 5000])).toEqual([0, 0, 0, 10, 20, 40, 640, 900, 900]);
  expect([59, 60, 61, 1000].map((count) => waitMsAfter(delaysOfAddress, count) / 1000)).toEqual([
    0, 10, 20, 300,
  ]);
});
