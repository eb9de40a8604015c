import { repairText } from '@mingjian/reader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, damage, splitAtBytes, toHalfWidth, toTraditional } from './damage/damage.js';
import { byRepairs } from './read.js';

const headings =
  '健全机构 完善制度 注重管理 强化学习 规范工作 加强监督 明确职责 提升素质 及时公开 落实责任 拓宽渠道 丰富内容 严格审查 深化服务 细化措施 优化流程 加强培训 提高认识 强化保障 突出重点'.split(
    ' ',
  );
const sentences =
  '我镇按照上级要求，不断加强组织领导，明确工作任务。|全年共主动公开政府信息320条，其中通过网站公开216条。|对公民提出的申请，依法、及时答复，保障了申请人的合法权益。|镇党政班子多次召开专题会议，听取工作汇报。|坚持“公开是原则，不公开是例外”，扩大公开的范围。|2016年全镇没有出现因政府信息公开而引发的行政复议、提起行政诉讼。|根据《条例》（国务院令第492号）和县政府文件（孟政办〔2016〕32号）要求开展工作。|全年组织培训3次，接受培训达30余人次；配备专职人员1名。|着力规范管理，主动做好服务，成效显著。|今后将进一步健全制度，加强检查督促，确保工作落到实处。'.split(
    '|',
  );
const numerals = '一二三四五六'.split('');

/** A clean report: a title, paragraphs with an indent of two ideographic spaces, some with a numbered heading. */
const clean = fc
  .array(
    fc.record({
      heading: fc.option(fc.tuple(fc.constantFrom(...headings), fc.constantFrom(...headings)), { nil: null }),
      body: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((paragraphs) => {
    const lines = paragraphs.map(
      ({ heading, body }, at) =>
        `　　${heading ? `（${numerals[at]}）${heading[0]}，${heading[1]}。` : ''}${body.join('')}`,
    );
    return `送庄镇2016年政府信息公开工作年度报告\n\n${lines.join('\n')}\n`;
  });

const runs = { numRuns: 1000, seed: 2016 };

describe('repair', () => {
  test('a thousand clean reports come back unchanged, without a single edit', () => {
    fc.assert(
      fc.property(clean, (text) => {
        expect(repairText(text)).toEqual({ found: text, text, repairs: [], damaged: [] });
      }),
      runs,
    );
  });

  test.each<[string, (text: string) => string]>([
    ['C1: traditional characters', toTraditional],
    ['C1 and C2: readings behind them', (text) => annotate(toTraditional(text))],
    ['C10: narrowed punctuation', toHalfWidth],
    ['all of them, in the order in which they came about', damage],
  ])('a thousand reports come back from %s', (_, damaging) => {
    fc.assert(
      fc.property(clean, (text) => {
        const repaired = repairText(damaging(text));
        expect(repaired.text).toBe(text);
        expect(repaired.damaged).toEqual([]);
        expect(byRepairs(repaired)).toEqual({ text, found: damaging(text) });
      }),
      runs,
    );
  });

  test('shifted bytes alone come back, in simplified characters as well', () => {
    fc.assert(
      fc.property(clean, (text) => {
        const damaged = text.split('\n').map(splitAtBytes).join('\n');
        expect(repairText(damaged).text).toBe(text);
      }),
      runs,
    );
  });

  test('a repaired text needs no repair', () => {
    fc.assert(
      fc.property(clean, (text) => {
        expect(repairText(repairText(damage(text)).text).repairs).toEqual([]);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe('what looks like damage and is none', () => {
  test.each([
    [
      'one reading of a rare name',
      '瀍（chán）河两岸的群众代表参加了会议，会议听取了各村的汇报，安排了下一阶段工作，并对全镇政府信息公开工作提出了新的要求，形成了会议纪要。',
    ],
    ['a traditional character in a name', '联系人：陳先生，电话见公告，地址：镇政府二楼。'],
    ['著 in simplified words', '成效显著，著力与着力不同，出版著作一部。'],
    ['a question', '群众最关心什么?。回答见后，内容附在后面，请各村认真学习。'],
    ['hours and addresses', '时间：8:00-12:00，网址：http://www.example.gov.cn/a,b?c=(1)。'],
    ['a mixture of full and half width', '公开信息320条,其中网站216条，微信104条.'],
  ])('%s stays', (_, text) => {
    expect(repairText(text).text).toBe(text);
  });
});

describe('damage of other spinners', () => {
  test('readings without tones, repeated, after any character', () => {
    const text = '我镇公(gong)开(kai)(kai)文(wen)章(zhang)并接受监督。';
    expect(repairText(text).text).toBe('我镇公开文章并接受监督。');
  });

  test('what cannot be repaired is left as it is, and said', () => {
    const text = '对申请?zhí)幚頉Q定不服的，可以□申请行政复议\uFFFD。';
    const { damaged, text: read } = repairText(text);
    expect(read).toBe(text);
    expect(damaged.map(({ start, end }) => read.slice(start, end))).toEqual(['?', '□', '\uFFFD']);
  });
});
