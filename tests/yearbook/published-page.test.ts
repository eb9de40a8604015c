import { comparePublication, formatById, formats } from '@mingjian/domain';
import type { DisclosureReport, PublicationComparison, PublicationDifference } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { htmlFragmentOf, reportPaper } from '@mingjian/yearbook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPaperReport, someFigures, written } from './papers.js';

const sections: DisclosureReport['sections'] = [
  written(
    'overview',
    '（一）主动公开。全年公开信息312条，“三农”类86条；均在时限内。\n（二）依申请公开\n没有收到申请。',
  ),
  written('proactive', '发布动态新闻300余条。'),
  written('problems', '一是不够及时。二是栏目偏少，已增加两个。'),
  { id: 'other', title: null, text: null, nothingToReport: true },
];
const revised = formatById('revised-2021');
const figures = [
  { cell: 'proactive.normativeDocument.issued', value: 3 },
  { cell: 'proactive.fee.amount', value: '12.5' },
  { cell: 'applications.newlyReceived.naturalPerson', value: 11 },
  { cell: 'applications.newlyReceived.total', value: 11 },
  { cell: 'disputes.directSuit.total', value: 0 },
];
const accepted = aPaperReport(revised, figures, sections);

const fragment = htmlFragmentOf(
  reportPaper({ report: accepted, unitName: '送庄镇', signedOn: '2022-01-20', marks: [] }),
);

/** A portal puts its own things around what was pasted. */
const onPortal = (html: string): string =>
  `<html><head><title>孟津区人民政府</title></head><body><div>首页 &gt; 政府信息公开 &gt; 年报</div>
   <div class="article">${html}</div><p>扫一扫在手机打开当前页</p><p>分享到：微信 微博</p></body></html>`;

function compared(page: string, report = accepted, name = 'page.html'): PublicationComparison {
  const reading = readDocument({ name, bytes: new TextEncoder().encode(page) }, shippedDivisions);
  return comparePublication(report, reading, '送庄镇');
}
const differences = (page: string): readonly PublicationDifference[] => compared(page).differences;

describe('the page that was published', () => {
  test('is the same where it is what we made for it, whatever the portal puts around it', () => {
    expect(compared(onPortal(fragment))).toEqual({
      differences: [],
      comparedCells: 5,
      comparedSentences: 8,
    });
  });

  test('is the same as text from the clipboard, cells side by side or one under another', () => {
    const text = (between: string): string =>
      fragment
        .replace(/<\/td>\s*<td[^>]*>/g, between)
        .replace(/<\/(?:p|h1|h2|tr)>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&nbsp;', '');
    expect(compared(text('\t'), accepted, 'page.txt').differences).toEqual([]);
    expect(
      compared(text('\n'), accepted, 'page.txt').differences.filter(({ kind }) => kind === 'WORDS'),
    ).toEqual([]);
  });

  test('is the same with other spaces, half-width signs and other quotation marks, and with lines broken elsewhere', () => {
    const page = fragment
      .replace('“三农”类86条；', '"三农"类 86 条;')
      .replace('<span style', '\n&nbsp;&nbsp;<span style')
      .replace('没有收到申请', '没有收到</p><p>申请')
      .replace('>12.5<', '>12.50<');
    expect(differences(page)).toEqual([]);
  });

  test('says which cell, which sentence and which title differ, both sides beside one another', () => {
    const page = fragment
      .replace('2021年政府信息公开工作年度报告', '2021年政府信息公开工作报告')
      .replace(/>11</, '>12<')
      .replace('全年公开信息312条', '全年公开信息321条')
      .replace('二是栏目偏少，已增加两个。', '')
      .replace('发布动态新闻300余条。', '发布动态新闻300余条。另发布图片68张。');
    expect(differences(page)).toEqual([
      {
        kind: 'TITLE',
        ours: '洛阳市孟津区送庄镇人民政府2021年政府信息公开工作年度报告',
        theirs: '洛阳市孟津区送庄镇人民政府2021年政府信息公开工作报告',
      },
      { kind: 'FIGURE', cell: 'applications.newlyReceived.naturalPerson', ours: 11, theirs: 12 },
      {
        kind: 'WORDS',
        section: 'overview',
        ours: '全年公开信息312条，“三农”类86条；',
        theirs: '全年公开信息321条，“三农”类86条；',
      },
      { kind: 'WORDS', section: 'proactive', ours: null, theirs: '另发布图片68张。' },
      { kind: 'WORDS', section: 'problems', ours: '二是栏目偏少，已增加两个。', theirs: null },
    ]);
  });

  test('a 0 that the page leaves blank, and a blank that the page fills with 0, differ', () => {
    const [before = '', ...cells] = fragment.split('&nbsp;');
    expect(differences(`${before}0${cells.join('&nbsp;')}`)).toEqual([
      { kind: 'FIGURE', cell: 'proactive.governmentRule.issued', ours: null, theirs: 0 },
    ]);
  });

  test('a table that was published as a picture is missing as one, not cell by cell', () => {
    const tables = fragment.split(/(?=<table)/);
    const page = tables
      .map((part, at) => (at === 2 ? part.replace(/<table.*<\/table>/s, '<img>') : part))
      .join('');
    expect(differences(page)).toEqual([{ kind: 'TABLE_MISSING', table: 'applications' }]);
  });

  test('a page that is something else altogether is different in everything', () => {
    const kinds = differences(
      '<html><body><h1>关于放假的通知</h1><p>各单位：元旦放假三天。</p></body></html>',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['TITLE', 'TABLE_MISSING', 'WORDS']),
    );
  });
});

test.each(formats.map((format) => [format.id, format] as const))(
  'a report on %s, printed and read again, is the same; one figure changed is found',
  (_, format) => {
    fc.assert(
      fc.property(someFigures(format), (some) => {
        const report = aPaperReport(format, some, [
          written('overview', '全年公开12条。'),
          written('problems', '有。'),
        ]);
        const html = htmlFragmentOf(reportPaper({ report, unitName: '送庄镇', signedOn: null, marks: [] }));
        expect(compared(html, report).differences).toEqual([]);
        const [first, ...rest] = report.figures;
        if (!first) return;
        const value = typeof first.value === 'number' ? first.value + 1 : '0.000001';
        const changed = { ...report, figures: [{ ...first, value }, ...rest] };
        expect(compared(html, changed).differences).toEqual([
          { kind: 'FIGURE', cell: first.cell, ours: value, theirs: first.value },
        ]);
      }),
      { numRuns: 5 },
    );
  },
);
