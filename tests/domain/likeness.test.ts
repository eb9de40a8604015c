import {
  findingsOf,
  formatById,
  likePeers,
  matchingPassages,
  nearestOwnYear,
  nearestPeer,
  plainer,
  printOf,
  reportPrint,
  shingleLength,
  similarity,
} from '@mingjian/domain';
import type { LikeText, TextPart } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, unlikeOthers } from './reports.js';

const plain = plainer(['送庄镇', '会盟镇', '小浪底镇', '孟津区', '孟津县']);
const lettersOf = (text: string): string => plain(text).letters;

/** The same by strings and sets, one after another. */
function slowSimilarity(one: string, other: string): number {
  const shinglesOf = (text: string): Set<string> =>
    new Set(
      Array.from({ length: Math.max(0, text.length - shingleLength + 1) }, (_, at) =>
        text.slice(at, at + shingleLength),
      ),
    );
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return (2 * shared) / (a.size + b.size);
}

const words = fc.string({
  unit: fc.constantFrom(...'公开信息政府工作年度报告'),
  minLength: 6,
  maxLength: 300,
});
/** A text and what somebody made of it: some stretches replaced. */
const copied = fc
  .tuple(words, fc.array(fc.tuple(fc.nat(300), fc.nat(6), words), { maxLength: 4 }))
  .map(([text, edits]) => {
    let copy = text;
    for (const [at, length, put] of edits)
      copy = copy.slice(0, at % copy.length) + put.slice(0, length) + copy.slice((at % copy.length) + length);
    return [text, `${copy}政府信息`] as const;
  });

describe('how much of two texts stands in both', () => {
  test('is what counting shingle by shingle says', () => {
    fc.assert(
      fc.property(fc.oneof(copied, fc.tuple(words, words)), ([one, other]) => {
        expect(similarity(printOf(one), printOf(other))).toBeCloseTo(slowSimilarity(one, other), 12);
      }),
      { seed: 20210926, numRuns: 300 },
    );
  });

  test('is null exactly where it falls short of what was asked', () => {
    fc.assert(
      fc.property(copied, fc.integer({ min: 1, max: 100 }), ([one, other], least) => {
        const exact = slowSimilarity(one, other);
        const found = similarity(printOf(one), printOf(other), least / 100);
        if (exact >= least / 100) expect(found).toBeCloseTo(exact, 12);
        else expect(found).toBeNull();
      }),
      { seed: 20210926, numRuns: 300 },
    );
  });

  test('is one for a text and itself, the same either way, and unknown for texts without words', () => {
    fc.assert(
      fc.property(copied, ([one, other]) => {
        expect(similarity(printOf(one), printOf(one))).toBe(1);
        expect(similarity(printOf(one), printOf(other))).toBe(similarity(printOf(other), printOf(one)));
      }),
      { seed: 20210926 },
    );
    expect(similarity(printOf(''), printOf(''))).toBeNull();
  });
});

describe('what is compared', () => {
  test('are letters without names, years, numbers and the words of the law', () => {
    const ours =
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号）规定编制。2024年，送庄镇人民政府主动公开信息1,268条，培训三次，占92.5%。';
    const theirs = '2023年，小浪底镇主动公开信息96条，培训十二次，占百分之七十。';
    expect(lettersOf(ours)).toBe('年主动公开信息条培训次占');
    expect(lettersOf(theirs)).toBe(lettersOf(ours));
  });

  test('keeps numerals that count nothing and names that are not given', () => {
    expect(lettersOf('三农工作一直是重点，常袋镇来人交流。')).toBe('三农工作一直是重点常袋镇来人交流');
  });
});

const story = [
  '围绕黄河滩区迁建，把补偿方案、分户名单和资金去向逐批贴在村口，也放在网上。',
  '群众来问得最多的是宅基地和低保，办公室把答复整理成一问一答，半个月更新一回。',
  '年初定下由党政办牵头、各站所报送的办法，谁的事谁写，写完由分管同志看过再发。',
  '网站改版后栏目少了，找东西快了，旧文件都补上了文号和日期，失效的加了标记。',
  '村务公开栏换了能开合的玻璃，雨天也看得清，监督委员会每月对照台账看一遍。',
].join('');
const partOf = (text: string, section: TextPart['section'] = 'overview', start = 0): TextPart => ({
  section,
  text,
  start,
});
const printed = (...parts: readonly TextPart[]) => reportPrint(parts, plain);

describe('the nearest text', () => {
  const own = printed(partOf(`2024年，送庄镇公开信息120条。${story}`));

  test('is found under another name, year and number', () => {
    const copy = printed(partOf(`2024年，会盟镇公开信息9条。${story}`));
    const other = printed(partOf('本镇没有需要说明的其他事项。'));
    expect(
      nearestPeer(
        own,
        [other, copy].map((print, key) => ({ key, print })),
      ),
    ).toEqual({
      compared: 2,
      nearest: { key: 1, similarity: 1, section: 'overview' },
    });
    expect(
      likePeers(own, [
        { key: 'copy', print: copy },
        { key: 'other', print: other },
      ]),
    ).toEqual(['copy']);
  });

  test('of a unit’s own years is the one most alike, the first of equals', () => {
    const changed = printed(partOf(`${story.slice(0, -12)}年底又重新贴过一回。`));
    const years = [changed, own, own].map((print, key) => ({ key, print }));
    expect(nearestOwnYear(own, years).nearest).toEqual({ key: 1, similarity: 1, section: null });
    expect(nearestOwnYear(own, years.slice(0, 1)).nearest?.similarity).toBeGreaterThan(0.9);
  });

  test('is none where half was written anew, and stock phrases are not compared at all', () => {
    const half = printed(
      partOf(`${story.slice(0, 80)}本年度开展了其他工作，按上级部署推进各项任务落实到位，成效比较明显。`),
    );
    expect(nearestPeer(own, [{ key: 0, print: half }])).toEqual({ compared: 1, nearest: null });
    const short = printed(partOf('一是更新不够及时；二是人员少。下一步加强培训。', 'problems'));
    expect(nearestPeer(short, [{ key: 0, print: short }])).toEqual({ compared: 0, nearest: null });
    expect(nearestOwnYear(short, [{ key: 0, print: short }])).toEqual({ compared: 0, nearest: null });
  });
});

describe('passages that both have', () => {
  test('stand where they are in either text, names and numbers within them', () => {
    const sentence = '围绕黄河滩区迁建，会盟镇把36户的补偿方案贴在村口';
    const ours = `今年做了两件事。${sentence.replace('会盟镇', '送庄镇').replace('36', '8')}，还修了路。`;
    const theirs = partOf(`${sentence}，并且放在网上。`, 'problems', 500);
    const { own, other } = matchingPassages([partOf(ours, 'overview', 40)], [theirs], plain);
    expect(own).toEqual(
      [
        { section: 'overview', start: 48, end: 71, quote: '围绕黄河滩区迁建，送庄镇把8户的补偿方案贴在村口' },
      ].map((place) => ({ ...place, end: place.start + place.quote.length })),
    );
    expect(other).toEqual([{ section: 'problems', start: 500, end: 500 + sentence.length, quote: sentence }]);
  });

  test('are the same letters on both sides, whatever the texts', () => {
    fc.assert(
      fc.property(copied, ([one, two]) => {
        const { own, other } = matchingPassages([partOf(one)], [partOf(two)], plain);
        expect(own.map(({ start, end }) => one.slice(start, end))).toEqual(
          other.map(({ start, end }) => two.slice(start, end)),
        );
        own.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(own[at - 1]?.end ?? 0));
      }),
      { seed: 20210926 },
    );
  });
});

describe('a finding of likeness', () => {
  const nearest: LikeText = {
    similarity: 0.9,
    section: 'overview',
    reportYear: 2025,
    unitName: '会盟镇',
    unitCode: '410308101',
    own: [{ section: 'overview', start: 0, end: 4, quote: '逐批贴在' }],
    other: [],
  };
  const said = (peers: LikeText) =>
    findingsOf(
      judge(undefined, { likeness: { ...unlikeOthers, peers: { compared: 1, nearest: peers } } }),
      formatById('revised-2021'),
    ).map(({ message }) => message.zh);

  test('names the other unit only where it was told the name', () => {
    expect(said(nearest)).toEqual(['“一、总体情况”与“会盟镇”同年报告雷同（相似度90%）：“逐批贴在”']);
    expect(said({ ...nearest, unitName: null })).toEqual([
      '“一、总体情况”与县内另一单位同年报告雷同（相似度90%）：“逐批贴在”',
    ]);
  });

  test('is a warning from 90 %, an error from 97 % of an own year, and nothing below', () => {
    const gradesAt = (similarityTo: number) =>
      findingsOf(
        judge(undefined, {
          likeness: {
            ...unlikeOthers,
            ownYears: { compared: 1, nearest: { ...nearest, section: null, similarity: similarityTo } },
          },
        }),
        formatById('revised-2021'),
      ).map(({ rule, grade }) => `${rule} ${grade}`);
    expect(gradesAt(0.899)).toEqual([]);
    expect(gradesAt(0.9)).toEqual(['DU-PREV W']);
    expect(gradesAt(0.9699)).toEqual(['DU-PREV W']);
    expect(gradesAt(0.97)).toEqual(['DU-PREV E']);
  });
});
