import { findsUnit } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260309 };

const huimeng = { name: '会盟镇', code: '410308101', pinyin: 'hui,kuai meng zhen' };

test.each([
  '会盟',
  '盟镇',
  '101',
  'huimeng',
  'hui meng',
  'HUIMENGZHEN',
  'huìméng',
  'hmz',
  'huimz',
  'hmzh',
  'mengz',
])('%s finds 会盟镇', (typed) => {
  expect(findsUnit(typed, huimeng)).toBe(true);
});

test.each(['会镇', 'huizhen', 'mhz', 'huimengx', 'hmzz', '102', 'uimeng'])(
  '%s does not find 会盟镇: what is typed follows one another and begins where a character does',
  (typed) => {
    expect(findsUnit(typed, huimeng)).toBe(false);
  },
);

test('characters and letters may be mixed, and a name may be typed by any reading of a character', () => {
  expect(findsUnit('会mz', huimeng)).toBe(true);
  for (const typed of ['chongqing', 'zhongqing', 'cq', 'zq'])
    expect(findsUnit(typed, { name: '重庆路街道', code: '', pinyin: 'chong,zhong qing lu jie dao' })).toBe(
      true,
    );
});

test('ü is typed as v, as u or as itself', () => {
  const unit = { name: '吕店镇', code: '', pinyin: 'lv,lu dian zhen' };
  for (const typed of ['lvdian', 'ludian', 'lüdian', 'LǙ']) expect(findsUnit(typed, unit)).toBe(true);
});

test('what says nothing narrows nothing', () => {
  for (const typed of ['', '  ', "'"]) expect(findsUnit(typed, huimeng)).toBe(true);
});

test('a character without a reading is typed as it is', () => {
  const unit = { name: '孟A津', code: '', pinyin: 'meng  jin' };
  for (const typed of ['ma', 'mengaj', 'aj', '孟a']) expect(findsUnit(typed, unit)).toBe(true);
  expect(findsUnit('mj', unit)).toBe(false);
});

/** The rule as it would be said: every way of typing every run of characters, one after the other. */
function foundSlowly(typed: string, signs: readonly (readonly string[])[]): boolean {
  const from = (rest: string, at: number): boolean => {
    const ways = signs[at];
    if (ways === undefined) return false;
    return ways.some((way) => {
      const initials = [
        way.slice(0, 1),
        ...(['zh', 'ch', 'sh'].includes(way.slice(0, 2)) ? [way.slice(0, 2)] : []),
      ];
      if (way.startsWith(rest)) return true;
      return [way, ...initials].some(
        (part) => rest.startsWith(part) && from(rest.slice(part.length), at + 1),
      );
    });
  };
  return signs.some((_, at) => from(typed, at));
}

describe('against a slow reference', () => {
  const syllable = fc.constantFrom(
    'a',
    'an',
    'na',
    'zhen',
    'zen',
    'hui',
    'kuai',
    'meng',
    'shi',
    'si',
    'xian',
    'xi',
  );
  const readings = fc.array(syllable, { minLength: 1, maxLength: 3 });
  const signs = fc.array(readings, { minLength: 1, maxLength: 6 });
  const unitOf = (spelled: readonly (readonly string[])[]) => ({
    name: '某'.repeat(spelled.length),
    code: '',
    pinyin: spelled.map((ways) => ways.join(',')).join(' '),
  });

  test('random letters find what the rule says, and nothing else', () => {
    const letters = fc.array(fc.constantFrom('a', 'n', 'z', 'h', 's', 'i', 'zhen', 'an', 'xi', 'm'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(signs, letters, (spelled, typed) => {
        expect(findsUnit(typed.join(''), unitOf(spelled))).toBe(foundSlowly(typed.join(''), spelled));
      }),
      { ...settings, numRuns: 2000 },
    );
  });

  test('whatever way somebody types a part of a name, it is found', () => {
    fc.assert(
      fc.property(signs, fc.infiniteStream(fc.nat()), (spelled, choices) => {
        const choose = <T>(from: readonly T[]): T | undefined =>
          from[(choices.next().value ?? 0) % from.length];
        const start = (choices.next().value ?? 0) % spelled.length;
        const typed = spelled.slice(start).map((ways) => {
          const way = choose(ways) ?? '';
          return choose([way, way.slice(0, 1)]) ?? '';
        });
        const cut = 1 + ((choices.next().value ?? 0) % typed.length);
        expect(findsUnit(typed.slice(0, cut).join(''), unitOf(spelled))).toBe(true);
      }),
      { ...settings, numRuns: 1000 },
    );
  });
});
