import { actLabel, actsCalled, actSentence, actWords, filledSentence } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const everything = {
  ...{
    actor: '甲',
    account: '乙',
    unit: '东镇',
    year: 2025,
    version: 2,
    role: '填报员',
    failures: 3,
    sessions: 2,
  },
  ...{
    added: '1',
    changed: '1',
    removed: '1',
    due: '2026-01-20',
    before: '2026-01-10',
    step: '初审',
    rule: 'T3-BAL',
  },
};

describe('an act of the log', () => {
  test.each(Object.entries(actWords))(
    '%s is told in both languages, with and without its facts',
    (act, words) => {
      expect(words.label.zh).toMatch(/\p{Script=Han}/u);
      expect(words.label.en).toMatch(/^[A-Z]/);
      for (const language of ['zh', 'en'] as const) {
        const full = actSentence(act, everything, language);
        const bare = actSentence(
          act,
          { actor: '甲', account: '乙', unit: '东镇', year: 2025, version: 1, due: '2026-01-20' },
          language,
        );
        for (const sentence of [full, bare]) {
          expect(sentence).not.toMatch(/[[\]{}]| {2}|—/);
          expect(sentence).toContain('甲'.repeat(act === 'SIGN_INS_FAILED' ? 0 : 1));
        }
      }
    },
  );

  test('that nobody has words for is told by its name, never hidden', () => {
    expect(actLabel('SOMETHING_NEW', 'zh')).toBe('SOMETHING_NEW');
    expect(actSentence('SOMETHING_NEW', { actor: '甲', unit: '东镇' }, 'zh')).toBe('甲：SOMETHING_NEW，东镇');
    expect(actSentence('constructor', { actor: 'A' }, 'en')).toBe('A: constructor');
  });

  test('is found by what it is called in either language, and by its name', () => {
    expect(actsCalled('退回')).toEqual(['REPORT_RETURNED']);
    expect(actsCalled('returned')).toContain('REPORT_RETURNED');
    expect(actsCalled('report_ret')).toEqual(['REPORT_RETURNED']);
    expect(actsCalled('没有这种操作')).toEqual([]);
  });
});

test('a part of a sentence whose facts are not known is left out whole', () => {
  expect(filledSentence('{a} 到[，限{b}前][，共{c}]', { a: '甲', c: 0 })).toBe('甲 到，共0');
  expect(filledSentence('{a}', {})).toBe('—');
});
