import {
  enumeratedItems,
  followUp,
  followUpOverYears,
  followUpParameters,
  likeness,
  bigramsOf,
  promisesOf,
  searchableReport,
} from '@mingjian/domain';
import type { FollowUp, SearchableReport, SectionText } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const names = ['送庄镇', '孟津县'];

function sections(words: Readonly<Record<string, string>>): readonly SectionText[] {
  return Object.entries(words).map(([id, text]) => ({
    id: id as SectionText['id'],
    title: null,
    text,
    nothingToReport: false,
  }));
}

function report(words: Readonly<Record<string, string>>): SearchableReport {
  return searchableReport({ sections: sections(words), reading: null }, names);
}

function shown(promised: SearchableReport, next: SearchableReport | null): readonly FollowUp[] {
  return followUp(promised, next);
}

/** The last section of 送庄镇's report of 2016, as it was written. */
const problems2016 = `我镇的政府信息公开工作取得了一定的成绩，但还存在一些问题：一是对公开工作重要性的认识有待进一步加强；二是网站建设和制度配套有待进一步健全。针对我镇在政府信息公开工作中存在的问题，按照依法依规、及时公开、规范公开的原则，下步将着力抓好以下工作：
（一）进一步加强领导，落实责任，切实把政府信息公开工作作为一项政府日常工作来抓。
（二）着力规范管理，主动做好服务。一是加强制度建设。结合实际，制订完善政府信息公开工作相关的实施意见、办法。二是加强载体建设。继续完善好政府网站，完善档案建设。三是加强队伍建设。配强政府信息公开工作人员，加强学习培训，提高素质。
（三）全力抓好政府信息公开工作，着力提升质量和水平。一是注重全面性。扩大政府信息公开的范围。二是注重时效性。将在规定的公开时限内及时、主动发布政府信息，切实保证依时公开。`;

describe('what a report lists', () => {
  test('items of one list follow each other, without their marks and stops', () => {
    const items = enumeratedItems('存在以下问题：一是更新不及时；二是形式单一。三是人员不足。');
    expect(items.map(({ label, words }) => [label, words])).toEqual([
      ['一是', '更新不及时'],
      ['二是', '形式单一'],
      ['三是', '人员不足'],
    ]);
  });

  test('what is listed inside an item stays in it', () => {
    const items = enumeratedItems(problems2016);
    expect(items.map(({ label }) => label)).toEqual(['一是', '二是', '（一）', '（二）', '（三）']);
    expect(items[3]?.words).toMatch(/^着力规范管理.*提高素质$/s);
    expect(items[1]?.words).toBe('网站建设和制度配套有待进一步健全');
  });

  test('a list of measures after a list of problems is a list of its own', () => {
    const items = enumeratedItems(
      '（一）更新不及时。（二）形式单一。\n改进措施：一是每周更新；二是制作图解。',
    );
    expect(items.map(({ words }) => words)).toEqual(['更新不及时', '形式单一', '每周更新', '制作图解']);
  });

  test.each([
    ['a word that only looks like a mark', '工作统一是好的，唯一是人员少。'],
    ['a single mark', '一是更新不及时。'],
    ['a reference to an article', '依据《条例》第五十条第（一）项和第（二）项办理。'],
    ['a decimal', '占比1.5%，比去年2.5%低。'],
  ])('%s lists nothing', (_, text) => {
    expect(enumeratedItems(text)).toEqual([]);
  });

  test('offsets lead to the very words, whatever stands around them', () => {
    const words = fc.stringMatching(/^[更新栏目内容充实培训图解]{2,9}$/);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 9 }),
        fc.constantFrom('；', '。', '。\n'),
        (items, stop) => {
          const marks = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
          const text = `存在问题：${items.map((item, at) => `${marks[at]}是${item}`).join(stop)}。`;
          const found = enumeratedItems(text);
          expect(found.map((item) => item.words)).toEqual(items);
          for (const { start, end, label, words: said } of found)
            expect(text.slice(start, end)).toBe(label + said);
        },
      ),
    );
  });
});

describe('what a report promises', () => {
  test('what is lacking is told from what will be done, down to the innermost list', () => {
    const promises = promisesOf({ sections: sections({ problems: problems2016 }), reading: null });
    expect(promises.map(({ kind, labels }) => [kind, labels.join('')])).toEqual([
      ['PROBLEM', '一是'],
      ['PROBLEM', '二是'],
      ['MEASURE', '（一）'],
      ['MEASURE', '（二）一是'],
      ['MEASURE', '（二）二是'],
      ['MEASURE', '（二）三是'],
      ['MEASURE', '（三）一是'],
      ['MEASURE', '（三）二是'],
    ]);
    for (const { start, end, words } of promises)
      expect(problems2016.slice(start, end).endsWith(words)).toBe(true);
  });

  test('items that neither their place nor their words explain are called neither', () => {
    const promises = promisesOf({ sections: sections({ problems: '一是栏目。二是人员。' }), reading: null });
    expect(promises.map(({ kind }) => kind)).toEqual(['UNTOLD', 'UNTOLD']);
  });

  test('only the section on problems promises', () => {
    expect(
      promisesOf({ sections: sections({ overview: '一是公开栏目。二是开展培训。' }), reading: null }),
    ).toEqual([]);
  });

  test('of a document, the promises are those that were read, with their places in its text', () => {
    const text = '正文。二是网站建设有待健全。（一）建立更新台账。';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const promises = promisesOf({
      sections: [],
      reading: {
        text,
        improvements: [
          { kind: 'PROBLEM', quote: '', confidence: 1, ...at('网站建设有待健全。') },
          { kind: 'MEASURE', quote: '', confidence: 1, ...at('（一）建立更新台账。') },
        ],
      },
    });
    expect(promises.map(({ kind, labels, words }) => [kind, labels, words])).toEqual([
      ['PROBLEM', ['二是'], '网站建设有待健全'],
      ['MEASURE', [], '（一）建立更新台账'],
    ]);
  });
});

describe('what the next report shows of a promise', () => {
  const promised = report({
    problems:
      '下一步：一是建立更新提醒台账，每月25日前核对一次。二是配强政府信息公开工作人员，加强学习培训。三是统一村级公开目录和样式，每月抽查。',
  });
  const verdicts = (next: Readonly<Record<string, string>> | null) =>
    shown(promised, next && report(next)).map(({ verdict }) => verdict);

  test('said to be done, with the sentence that says so', () => {
    const overview = '本年度平稳。对上年度报告提出的问题，送庄镇已建立了更新提醒台账，集中发布明显减少。';
    const [first] = shown(promised, report({ overview }));
    expect(first).toMatchObject({
      verdict: 'SAID_DONE',
      passages: [{ kind: 'SAID_DONE', section: 'overview', answers: '建立更新提醒台账' }],
    });
    const [passage] = first?.passages ?? [];
    expect(passage && overview.slice(passage.start, passage.end)).toBe(passage?.quote);
  });

  test('promised again almost word for word, in another year and with another number', () => {
    expect(
      verdicts({ problems: '今后：一是建立更新提醒台账，每月20日前核对一次。二是丰富解读形式，增加图解。' }),
    ).toEqual(['REPEATED', 'NOTHING_SAID', 'NOTHING_SAID']);
  });

  test('said to be done and promised again: both are shown', () => {
    const [first] = shown(
      promised,
      report({
        overview: '已建立更新提醒台账。',
        problems: '今后：一是建立更新提醒台账，每月25日前核对一次。二是增加图解解读。',
      }),
    );
    expect(first?.verdict).toBe('SAID_DONE_AND_REPEATED');
    expect(first?.passages.map(({ kind }) => kind)).toEqual(['SAID_DONE', 'REPEATED']);
  });

  test.each([
    '将建立更新提醒台账',
    '尚未建立更新提醒台账',
    '计划建立更新提醒台账',
    '更新提醒台账已列入计划建立',
  ])('“%s” is spoken of and no more', (overview) => {
    expect(verdicts({ overview: `${overview}。` })[0]).toBe('SPOKEN_OF');
  });

  test('a plan further on in the sentence takes nothing from what is said to be done', () => {
    expect(verdicts({ overview: '已统一村级公开目录和样式，其余措施继续推进。' })[2]).toBe('SAID_DONE');
  });

  test('what its own report said already is no news', () => {
    const own = report({
      overview: '已统一村级公开目录和样式并公布。',
      problems: '下一步：一是统一村级公开目录和样式。二是加强学习。',
    });
    expect(shown(own, report({ overview: '已统一村级公开目录和样式并公布。' }))[0]?.verdict).toBe(
      'NOTHING_SAID',
    );
  });

  test('a promise without words of its own cannot be looked for', () => {
    const vague = report({ problems: '下一步：一是进一步做好政府信息公开工作。二是送庄镇2017年加强。' });
    expect(
      shown(vague, report({ overview: '已进一步做好政府信息公开工作。' })).map(({ verdict }) => verdict),
    ).toEqual(['CANNOT_TELL', 'CANNOT_TELL']);
  });

  test('without a report of the next year nothing is said of it', () => {
    expect(verdicts(null)).toEqual(['NO_REPORT', 'NO_REPORT', 'NO_REPORT']);
  });

  test('silence is neither done nor broken', () => {
    expect(verdicts({ overview: '本年度开展政策解读，发布图解。', problems: '无。' })).toEqual([
      'NOTHING_SAID',
      'NOTHING_SAID',
      'NOTHING_SAID',
    ]);
  });
});

const text = fc.stringMatching(/^[已将建立更新提醒台账统一村级目录抽查学习培训，。；]{0,60}$/);

describe('a promise over the years', () => {
  const words = (text: string) => ({ sections: sections({ overview: text, problems: '' }), reading: null });
  const promising = {
    sections: sections({ problems: '下一步：一是建立更新提醒台账。二是加强。' }),
    reading: null,
  };

  test('the next year always answers, later ones where they say something', () => {
    const [first, second] = followUpOverYears(
      [
        { year: 2016, words: promising },
        { year: 2017, words: null },
        { year: 2018, words: words('工作平稳。') },
        { year: 2019, words: words('已建立更新提醒台账。') },
      ],
      names,
    );
    const told = (promise: typeof first) => promise?.followUps.map(({ year, verdict }) => [year, verdict]);
    expect([first?.year, told(first)]).toEqual([
      2016,
      [
        [2017, 'NO_REPORT'],
        [2019, 'SAID_DONE'],
      ],
    ]);
    expect(told(second)).toEqual([[2017, 'NO_REPORT']]);
  });

  test('the last year has nothing after it', () => {
    expect(followUpOverYears([{ year: 2016, words: promising }], names)[0]?.followUps).toEqual([]);
  });
});

describe('laws of following up', () => {
  test('one answer for each promise, in their order', () => {
    fc.assert(
      fc.property(text, text, text, (one, other, next) => {
        const promised = report({ problems: `下一步：一是${one}。二是${other}。` });
        const answers = shown(promised, report({ overview: next }));
        expect(answers.map(({ promise }) => promise)).toEqual(
          promised.promises.map(({ promise }) => promise),
        );
      }),
    );
  });

  test('a verdict that says something has a passage of its kind, and every passage is in the report', () => {
    fc.assert(
      fc.property(text, text, text, (one, overview, problems) => {
        const written = { overview, problems: `一是${problems}。二是${one}。` };
        const next = report(written);
        for (const { verdict, passages } of shown(
          report({ problems: `下一步：一是${one}。二是培训。` }),
          next,
        )) {
          const kinds = new Set(passages.map(({ kind }) => kind));
          expect(kinds.has('SAID_DONE')).toBe(verdict.startsWith('SAID_DONE'));
          expect(kinds.has('REPEATED')).toBe(verdict.endsWith('REPEATED'));
          if (verdict === 'NOTHING_SAID' || verdict === 'CANNOT_TELL') expect(passages).toEqual([]);
          for (const { section, start, end, quote } of passages) {
            const words = section === 'overview' ? written.overview : written.problems;
            expect(words.slice(start, end).endsWith(quote)).toBe(true);
          }
        }
      }),
    );
  });

  test('never done without a word of doing, whatever else stands there', () => {
    const withoutDoing = text.map((words) =>
      followUpParameters.doneWords.reduce((rest, word) => rest.replaceAll(word, ''), words),
    );
    fc.assert(
      fc.property(text, withoutDoing, (one, overview) => {
        for (const { verdict } of shown(
          report({ problems: `下一步：一是${one}。二是培训。` }),
          report({ overview }),
        ))
          expect(verdict).not.toMatch(/DONE/);
      }),
    );
  });

  test('names, years and numbers change nothing', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2008, max: 2030 }), fc.nat(999), (words, year, count) => {
        const takenOut = { names, phrases: followUpParameters.phrases };
        const plain = bigramsOf(`，${words}`, takenOut);
        expect(bigramsOf(`${year}年，送庄镇${words}，共${count}`, takenOut)).toEqual(
          new Set([...plain, ...bigramsOf('共', takenOut)]),
        );
      }),
    );
  });

  test('likeness is the same from both sides, 1 for the same words', () => {
    const takenOut = { names: [], phrases: [] };
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [bigramsOf(one, takenOut), bigramsOf(other, takenOut)];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, a)).toBe(a.size === 0 ? 0 : 1);
      }),
    );
  });
});
