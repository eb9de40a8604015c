import { readUnitList } from '@mingjian/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const units = [
  { code: '410308100', name: '城关镇' },
  { code: '410308101', name: '会盟镇' },
  { code: '410308001', name: '康乐街道' },
  { code: '410308-edu', name: '教育局' },
  { code: '410308-fin', name: '财政局' },
];
const read = (text: string) => {
  const { units: found, unmatched, repeated } = readUnitList(text, units);
  return {
    found: found.map(({ name }) => name),
    unmatched: unmatched.map(({ line, text: words, nearest }) => [line, words, nearest?.name ?? null]),
    repeated: repeated.map(({ name }) => name),
  };
};

test.each([
  ['names, one a line', '城关镇\n会盟镇\r\n\n康乐街道', ['城关镇', '会盟镇', '康乐街道']],
  ['codes', '410308100\n410308-EDU', ['城关镇', '教育局']],
  ['full-width digits and blanks', '４１０３０８１００\n 会 盟 镇 ', ['城关镇', '会盟镇']],
  [
    'whole names',
    '孟津区城关镇人民政府\n洛阳市孟津区康乐街道办事处\n孟津区教育局',
    ['城关镇', '康乐街道', '教育局'],
  ],
  [
    'a copied table',
    '序号\t单位名称\t代码\t备注\n1\t城关镇\t410308100\t联系电话 0379-6791\n2\t会盟镇\t410308101\t',
    ['城关镇', '会盟镇'],
  ],
  [
    'several in a row',
    '城关镇\t会盟镇\t康乐街道\n教育局、财政局',
    ['城关镇', '会盟镇', '康乐街道', '教育局', '财政局'],
  ],
  ['numbered', '1. 城关镇\n（2）会盟镇\n3、康乐街道', ['城关镇', '会盟镇', '康乐街道']],
])('%s are matched', (_, text, found) => {
  expect(read(text)).toEqual({ found, unmatched: [], repeated: [] });
});

test('what matches nothing is listed with its line and the nearest name, or none', () => {
  expect(read('城关镇\n会盟真\n税务分局\n康乐街办\n4103081OO')).toEqual({
    found: ['城关镇'],
    unmatched: [
      [2, '会盟真', '会盟镇'],
      [3, '税务分局', null],
      [4, '康乐街办', '康乐街道'],
      [5, '4103081OO', '城关镇'],
    ],
    repeated: [],
  });
});

test('a slip beside a name that matches is not taken for a remark', () => {
  expect(read('城关镇\t会盟真\t已通知')).toMatchObject({
    found: ['城关镇'],
    unmatched: [[1, '会盟真', '会盟镇']],
  });
});

test('a unit that is named twice is listed once, and told', () => {
  expect(read('城关镇\n410308100\n会盟镇')).toEqual({
    found: ['城关镇', '会盟镇'],
    unmatched: [],
    repeated: ['城关镇'],
  });
});

test('two units of one name are told apart by their codes alone', () => {
  const twins = [
    { code: 'a1', name: '城关镇' },
    { code: 'b1', name: '城关镇' },
  ];
  expect(readUnitList('城关镇\nb1', twins)).toMatchObject({
    units: [{ code: 'b1' }],
    unmatched: [{ line: 1 }],
  });
});

test('no line is lost: each that holds a word is matched or listed', () => {
  const word = fc.oneof(
    fc.constantFrom(...units.flatMap(({ code, name }) => [code, name])),
    fc.stringMatching(/^[一-龥a-z0-9]{2,8}$/),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const { units: found, unmatched, repeated } = readUnitList(words.join('\n'), units);
      // The head of a table and bare numbers of lines say nothing.
      const heads = words.filter((one) => /^(序号|单位|名称|代码|备注|\d{1,3})$/.test(one)).length;
      const known = words.length - unmatched.length - heads;
      expect(known >= found.length && (repeated.length > 0 || known === found.length)).toBe(true);
    }),
    { seed: 4 },
  );
});
