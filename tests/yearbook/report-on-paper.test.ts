import { formatById, formats } from '@mingjian/domain';
import type { DisclosureReport, Figure } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { htmlFileOf, htmlFragmentOf, reportPaper } from '@mingjian/yearbook';
import type { Paper } from '@mingjian/yearbook';
import { docxOf } from '@mingjian/yearbook/docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, coverOf, pageOfTables, paragraphsIn, partsOf, tablesIn, wordsIn } from './docx-parts.js';
import { converted, hasOffice } from './office.js';
import { aPaperReport, someFigures, written } from './papers.js';

const paperOf = (report: DisclosureReport, marks: readonly string[] = []): Paper =>
  reportPaper({ report, unitName: '送庄镇', signedOn: '2026-01-20', marks });

/** What the reader, which knows nothing of how we print, finds in the cells of a page. */
function figuresIn(html: string, { title, reportYear }: DisclosureReport): readonly Figure[] {
  const page = html.includes('<html')
    ? html
    : `<html><body><h1>${title ?? reportYear}</h1>${html}</body></html>`;
  const document = { name: 'page.html', bytes: new TextEncoder().encode(page) };
  return readDocument(document, shippedDivisions).figures.map(({ cell, value }) => ({ cell, value }));
}

const revised = formatById('revised-2021');
const withTables = formats.filter(({ tables }) => tables.length > 0);

describe.each(withTables.map((format) => [format.id, format] as const))('a report on %s', (_, format) => {
  test('has every figure once, in its cell, in HTML and in DOCX; an unknown cell is blank, never 0', async () => {
    await fc.assert(
      fc.asyncProperty(someFigures(format), async (figures) => {
        const report = aPaperReport(format, figures);
        const paper = paperOf(report);
        expect(figuresIn(htmlFileOf(paper), report)).toEqual(figures);
        const xml = bodyOf(await docxOf(paper));
        expect(figuresIn(pageOfTables(xml), report)).toEqual(figures);
        expect(
          tablesIn(xml)
            .map((table) => wordsIn(table))
            .join('').length,
        ).toBe(htmlTables(htmlFragmentOf(paper)).join('').length);
      }),
      { numRuns: 6 },
    );
  });

  test('has rows that all reach over the whole width, or Word calls the file broken', async () => {
    const xml = bodyOf(await docxOf(paperOf(aPaperReport(format, [{ cell: firstCell(format), value: 1 }]))));
    const widths = coverOf(xml).map((rows) => new Set(rows).size);
    expect(widths).toEqual(widths.map(() => 1));
  });
});

test('a table with a caption bears it right over itself, in HTML and in DOCX, and is read as without', async () => {
  const report = aPaperReport(revised, [{ cell: firstCell(revised), value: 7 }]);
  const plain = paperOf(report);
  const captioned: Paper = {
    ...plain,
    blocks: plain.blocks.map((block) =>
      block.kind === 'TABLE' ? { ...block, caption: '收费 <情况>' } : block,
    ),
  };
  const html = htmlFileOf(captioned);
  expect(html.match(/收费 &lt;情况&gt;<\/p>\s*<table/g)).toHaveLength(revised.tables.length);
  expect(figuresIn(html, report)).toEqual(report.figures);
  const xml = bodyOf(await docxOf(captioned));
  expect(
    xml.match(/<w:keepNext\/>(?:(?!<w:p>).)*收费 &lt;情况&gt;<\/w:t><\/w:r><\/w:p><w:tbl>/gs),
  ).toHaveLength(revised.tables.length);
  expect(htmlFileOf(plain)).not.toContain('收费 &lt;');
});

const htmlTables = (html: string): readonly string[] =>
  [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, words = '']) =>
    words.replace('&nbsp;', '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"'),
  );

const firstCell = (format: (typeof formats)[number]): string => {
  const [table] = format.tables;
  const [row] = table?.rows ?? [];
  return [table?.id, row?.id, row?.columns[0]].filter(Boolean).join('.');
};

describe('a report in words', () => {
  const report = aPaperReport(
    revised,
    [],
    [
      written(
        'overview',
        '（一）主动公开。全年公开信息312条，“三农”类86条。\r\n\n　　（二）依申请公开\n收到<b>&0件。',
      ),
      written('problems', '一是不够及时。'),
      { id: 'other', title: null, text: null, nothingToReport: true },
    ],
  );

  test('has its title, six numbered sections and the signature in order', async () => {
    const words = paragraphsIn(bodyOf(await docxOf(paperOf(report)))).filter((line) => line !== '');
    expect(words).toEqual([
      '洛阳市孟津区送庄镇人民政府2021年政府信息公开工作年度报告',
      '一、总体情况',
      '（一）主动公开。全年公开信息312条，“三农”类86条。',
      '（二）依申请公开',
      '收到<b>&0件。',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '一是不够及时。',
      '六、其他需要报告的事项',
      '无。',
      '洛阳市孟津区送庄镇人民政府',
      '2026年1月20日',
    ]);
  });

  test('a day that nobody knows is left to be filled in by hand', () => {
    const paper = reportPaper({ report, unitName: '送庄镇', signedOn: null, marks: [] });
    expect(htmlFragmentOf(paper)).toContain('　　　　年　　月　　日');
  });

  test('what the form leaves open and nobody wrote takes no number', () => {
    const old = aPaperReport(formatById('narrative-2008'), [], [written('proactive', '公开120条。')]);
    const heads = paperOf(old).blocks.flatMap((block) => (block.kind === 'HEADING' ? [block.words] : []));
    expect(heads[0]).toBe('一、主动公开政府信息的情况');
    expect(heads).toHaveLength(5);
  });

  test('signs with the unit’s name where its title does not say how it calls itself', () => {
    const untitled = paperOf({ ...report, title: null });
    expect(untitled.title).toBe('送庄镇2021年政府信息公开工作年度报告');
    expect(htmlFragmentOf(paperOf({ ...report, title: '2021年年报' }))).toContain('>送庄镇</p>');
  });

  test('characters that no XML may hold do not break the file', async () => {
    const broken = aPaperReport(revised, [], [written('overview', '甲\u0001乙\u000b丙\ufffe')]);
    expect(paragraphsIn(bodyOf(await docxOf(paperOf(broken))))).toContain('甲乙丙');
  });
});

describe('the DOCX', () => {
  test('names the faces that offices use, and what to take where one is missing', async () => {
    const parts = partsOf(
      await docxOf(paperOf(aPaperReport(revised, [], [written('overview', '（一）甲。乙')]))),
    );
    const body = parts.get('word/document.xml') ?? '';
    for (const face of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'])
      expect(body).toContain(`w:eastAsia="${face}"`);
    const fonts = parts.get('word/fontTable.xml') ?? '';
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect([...parts].filter(([name]) => /^word\/footer\d\.xml$/.test(name))).toHaveLength(2);
    expect(parts.get('word/footer1.xml')).toContain('PAGE');
  });

  test('bears on every page what it is, where it is not the real thing', async () => {
    const report = aPaperReport(revised, []);
    const marked = partsOf(await docxOf(paperOf(report, ['草稿（第3稿）', '演示数据'])));
    const headers = [...marked].filter(([name]) => /^word\/header\d\.xml$/.test(name));
    expect(headers.map(([, xml]) => wordsIn(xml))).toEqual([
      '草稿（第3稿）　演示数据',
      '草稿（第3稿）　演示数据',
    ]);
    const real = partsOf(await docxOf(paperOf(report)));
    expect([...real.keys()].filter((name) => name.startsWith('word/header'))).toEqual([]);
  });

  test('repeats the heads of a table that goes on over the page', async () => {
    const xml = bodyOf(await docxOf(paperOf(aPaperReport(revised, []))));
    expect(tablesIn(xml).map((table) => [...table.matchAll(/<w:tblHeader\/>/g)].length)).toEqual([0, 3, 3]);
  });
});

describe('the HTML', () => {
  test('has nothing that a portal’s editor throws away: no class, script, style sheet or address', () => {
    const html = htmlFragmentOf(
      paperOf(aPaperReport(revised, [], [written('overview', '<script>a</script>')])),
    );
    expect(html).not.toMatch(/<(?:script|style|link|img|iframe)|class=|id=|https?:|javascript:|on\w+=/i);
    expect(html).toContain('&lt;script&gt;a&lt;/script&gt;');
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['col', 'colgroup', 'h1', 'h2', 'p', 'table', 'tbody', 'td', 'tr']);
  });
});

test.skipIf(!hasOffice)(
  'LibreOffice opens the DOCX and finds every figure in its cell (skipped without LibreOffice)',
  async () => {
    const [figures = []] = fc.sample(someFigures(revised), 1);
    const report = aPaperReport(revised, figures);
    const page = await converted(await docxOf(paperOf(report)), 'docx', 'html:HTML:EmbedImages');
    expect(figuresIn(new TextDecoder().decode(page), report)).toEqual(figures);
  },
  60_000,
);
