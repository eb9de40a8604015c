import type { DisclosureReport, Judgement, RuleId } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withOverview } from './faulty-words.js';
import { judge, soundReport } from './reports.js';

const resident = '11010519491231002X';
const mobile = '13812341234';

function judged(rule: RuleId, report: DisclosureReport): Judgement {
  const [found] = judge(report).filter((judgement) => judgement.rule === rule);
  if (!found) throw new Error(`${rule} was not judged`);
  return found;
}

const inWords = (rule: RuleId, words: string): Judgement => judged(rule, withOverview(words));

const wide = (text: string): string =>
  [...text]
    .map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one))
    .join('');

/** A number set off into groups, in half or in full width. */
function set(number: string, groups: readonly number[], gap: string, isWide: boolean): string {
  let at = 0;
  const parts = groups.map((length) => number.slice(at, (at += length)));
  const text = parts.join(gap);
  return isWide ? wide(text) : text;
}

const single = (length: number): number[] => Array.from({ length }, () => 1);
const gaps = fc.constantFrom(' ', '  ', '　', '\u00a0', '-', '－', '—', '\u200b');
const around = fc.constantFrom('', '全年公开326条，', '编号12；', '（2025年1月3日）', '申请人：');

describe('a number of a person is found however it is set', () => {
  test.each([
    ['PR-ID', resident, [[18], [6, 8, 4], [6, 4, 4, 4], [3, 3, 4, 4, 4], single(18)]],
    ['PR-MOB', mobile, [[11], [3, 4, 4], [3, 8], [7, 4], single(11)]],
  ] as const)('%s', (rule, number, sets) => {
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom<readonly number[]>(...sets),
        gaps,
        fc.boolean(),
        (before, after, groups, gap, isWide) => {
          const words = set(number, groups, gap, isWide);
          const { outcome, passages } = inWords(rule, `${before}张三${words}，${after}`);
          const start = before.length + 2;
          expect(outcome).toBe('FAIL');
          // Where it stands in the words as they were written, and no more of it than its ends.
          expect(passages).toMatchObject([{ section: 'overview', start, end: start + words.length }]);
          const hidden = number.slice(3, -4);
          const quote = passages[0]?.quote ?? '';
          expect(quote.normalize('NFKC')).toBe(
            `${number.slice(0, 3)}${'*'.repeat(hidden.length)}${number.slice(-4)}`,
          );
        },
      ),
    );
  });

  test.each([
    '张三电话+8613812341234',
    '张三电话+86 138 1234 1234',
    '张三电话0086-138-1234-1234',
    '张三电话8613812341234',
    '张三电话＋８６１３８１２３４１２３４',
    '张三电话013812341234',
    '0379 67812345 13812341234',
  ])('with its country or behind another number: %s', (words) => {
    expect(inWords('PR-MOB', words).outcome).toBe('FAIL');
  });

  test('the country is shown, the number is not', () => {
    expect(inWords('PR-MOB', '张三+86 138 1234 1234。').passages).toEqual([
      { section: 'overview', start: 2, end: 19, quote: '+86138****1234' },
    ]);
  });

  test.each([
    ['PR-BANK', '退费账户６２２２０２１２３４５６７８９０１２８。', '６２２２***********０１２８'],
    ['PR-MAIL', '材料发李伟（ｌｉｗｅｉ＠ｑｑ．ｃｏｍ）。', 'ｌｉ***＠ｑｑ．ｃｏｍ'],
  ] as const)('%s: what is shown is as it was written', (rule, words, quote) => {
    expect(inWords(rule, words).passages.map((passage) => passage.quote)).toEqual([quote]);
  });
});

describe('all that is printed is looked at', () => {
  const title = `${soundReport.title ?? ''} ${mobile}`;

  test('the title', () => {
    const { outcome, passages, sections } = judged('PR-MOB', { ...soundReport, title });
    expect(outcome).toBe('FAIL');
    expect(sections).toEqual([]);
    expect(passages).toEqual([
      { section: null, start: title.indexOf(mobile), end: title.length, quote: '138****1234' },
    ]);
  });

  test('a heading, whose section is named', () => {
    const heading = `一、总体情况 ${resident}`;
    const sections = soundReport.sections.map((one) =>
      one.id === 'overview' ? { ...one, title: heading } : one,
    );
    const found = judged('PR-ID', { ...soundReport, sections });
    expect(found).toMatchObject({ outcome: 'FAIL', sections: ['overview'] });
    expect(found.passages).toEqual([
      { section: null, start: 7, end: heading.length, quote: '110***********002X' },
    ]);
  });

  test('the names of practices, but for a way to complain', () => {
    const naming = (practice: 'organisation.leader' | 'supervision.complaintChannel'): DisclosureReport => ({
      ...soundReport,
      practices: [{ practice, holds: true, names: [`电话${mobile}`], section: 'overview' }],
    });
    expect(judged('PR-MOB', naming('organisation.leader')).outcome).toBe('FAIL');
    expect(judged('PR-MOB', naming('supervision.complaintChannel')).outcome).toBe('PASS');
  });
});

describe('what is no person’s number', () => {
  test.each([
    `党政办电话：${mobile}`,
    `办公室电话：${mobile}`,
    `便民服务中心电话：${mobile}。`,
    `政务公开办公室电话${mobile}`,
    `政务服务大厅咨询电话（工作日）：${mobile}`,
    `监督电话：0379-67812345、${mobile}`,
    `监督电话：${mobile}、13912341234，0379-67812345`,
    `咨询电话：（0379）67812345 或 +86 ${mobile}`,
    `联系电话：${wide(mobile)}`,
    `值班手机：${mobile}（微信同号）`,
    `监督投诉电话为${mobile} / 13912341234 / 13712341234`,
  ])('the office’s: %s', (words) => {
    expect(inWords('PR-MOB', words).outcome).toBe('PASS');
  });

  test.each([
    `联系人：张建国，联系电话：${mobile}`,
    `党政办主任张建国电话：${mobile}`,
    `监督电话：0379-67812345，张建国：${mobile}`,
    `申请人王某联系电话：${mobile}`,
    `办公室\n${mobile}`,
  ])('but a person’s: %s', (words) => {
    expect(inWords('PR-MOB', words).outcome).toBe('FAIL');
  });

  test.each([
    // The check character is wrong, the number is longer, or part of a name with letters.
    ['PR-ID', '110105194912310021'],
    ['PR-ID', '11010519491231002X8'],
    ['PR-ID', 'A11010519491231002X'],
    ['PR-ID', '326 300 80 1949 12 31 002'],
    ['PR-ID', '0 0 0 0 1 0 0 2 0 0 0 0 0 0 3 0 0 0 0 0 1 0'],
    ['PR-MOB', '项目编号1381234123456'],
    ['PR-MOB', '138 1234 条，1234 条'],
    ['PR-MOB', '13812341234.50元'],
    ['PR-MOB', '2025 1381 2341 234'],
  ] as const)('%s lets %s pass', (rule, words) => {
    expect(inWords(rule, words).outcome).toBe('PASS');
  });
});
