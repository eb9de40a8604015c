import { readDocument, shippedDivisions } from '@mingjian/reader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byRepairs, misplaced, readText } from './read.js';

/** Pieces that the reader looks for, so that arbitrary texts meet its rules. */
const pieces = fc.constantFrom(
  ...'公开 信息 申请 收到 未 没有 无 条 件 余 3 十 〇 ０ ， 。 、 （ ） ( ) ? ?。 ㄒ唬┙ \uE46A (zhèn) 鎮 開 著 一、 （一） 一是 其中 累计 2016年 \n \t | 行政复议 诉讼 培训 人次 〔2016〕32号 <td> <table> &nbsp; 因 引起 分别 均 《 》 　'.split(
    ' ',
  ),
  ' ',
);

describe('whatever stands in a document', () => {
  test('bytes of any kind are read without an error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a', 'a.pdf'),
        (bytes, name) => {
          const reading = readDocument({ name, bytes }, shippedDivisions);
          expect(misplaced(reading)).toEqual([]);
          expect(byRepairs(reading)).toEqual({ text: reading.text, found: reading.found });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('texts of the very words that it looks for are read without an error, every quote in its place', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (words) => {
        const reading = readText(words.join(''));
        expect(misplaced(reading)).toEqual([]);
        expect(byRepairs(reading)).toEqual({ text: reading.text, found: reading.found });
      }),
      { numRuns: 500 },
    );
  });
});

describe('two megabytes that are no report take seconds, not hours', () => {
  const size = 2_000_000;
  /** Some second on a machine of its own; the bar is for one that does other things beside. */
  const limit = 60_000;
  const filled = (piece: string): string =>
    piece.repeat(Math.ceil(size / new TextEncoder().encode(piece).length));

  test.each([
    ['one sentence without an end', filled('公开信息')],
    ['numbers and nothing else', filled('3条')],
    ['one number', filled('9')],
    ['numerals', filled('一二十百')],
    ['denials', filled('没有因')],
    ['spaces', filled(' ')],
    ['line ends', filled('\n')],
    ['brackets that never close', filled('（(')],
    ['marks of shifted bytes', filled('?。ㄒ唬')],
    ['readings', filled('鎮(zhèn)')],
    ['headings', filled('一、主动公开\n')],
    ['items of a list', filled('一是学习；')],
    ['cells', filled('规章\t0\t')],
    ['document numbers that are none', filled('政办〔2016〕')],
    ['dates', filled('2016年1月1日')],
    ['commas', filled('，')],
    ['rules', filled('《制度')],
  ])('%s', (_, text) => {
    const started = performance.now();
    readText(text);
    expect(performance.now() - started).toBeLessThan(limit);
  });

  test.each([
    ['tags that open', filled('<div><b>')],
    ['tags that only close', filled('</i></td></table>')],
    ['tables in tables', filled('<table><tr><td>')],
    ['one tag with a million attributes', `<p ${filled('a="b" ')}>`],
    ['a comment without an end', `<!--${filled('- ')}`],
    ['a script without an end', `<script>${filled('</ ')}`],
    ['entities', filled('&amp;&#x4e00')],
  ])('%s', (_, page) => {
    const started = performance.now();
    readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page) }, shippedDivisions);
    expect(performance.now() - started).toBeLessThan(limit);
  });
});
