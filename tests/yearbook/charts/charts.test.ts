import { drawChart, paperPalette, screenPalette, svgFileOf } from '@mingjian/yearbook/charts';
import type { ChartSpec, LinesSpec, MultiplesSpec } from '@mingjian/yearbook/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, numberOf, textsOf, unreadable } from './picture.js';
import { anyBars, anyLines, anyMultiples, anyScatter, anyShares, value, years } from './specs.js';

const draw = (spec: ChartSpec, width = 640) => drawChart(spec, { width, palette: paperPalette, id: 'c' });

const lines: LinesSpec = {
  kind: 'LINES',
  years,
  bands: [
    { from: 2008, to: 2013, name: '文字报告' },
    { from: 2014, to: 2018, name: '统计表' },
    { from: 2019, to: 2020, name: '试行' },
    { from: 2021, to: 2025, name: '2021版' },
  ],
  breaks: [{ year: 2021, why: '现行有效' }],
  notCollected: [],
  lines: [{ name: '送庄镇', tone: 'first', values: years.map((year) => value(year - 2000)) }],
  ribbon: null,
};

const withValues = (of: (year: number) => LinesSpec['lines'][number]['values'][number]): LinesSpec => ({
  ...lines,
  lines: [{ name: '送庄镇', tone: 'first', values: years.map(of) }],
});

describe('Whatever is drawn', () => {
  test.each([
    ['bars', anyBars],
    ['shares', anyShares],
    ['lines', anyLines],
    ['scatter', anyScatter],
    ['small multiples', anyMultiples],
  ])('no words of %s stand over one another or run out of the picture, from 240 to 1200 pixels', (_, any) => {
    fc.assert(
      fc.property<[ChartSpec, number]>(any, fc.integer({ min: 240, max: 1200 }), (spec, width) => {
        expect(unreadable(draw(spec, width))).toEqual([]);
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  test('the same chart is drawn the same, with the colours of the screen or of paper', () => {
    const shapeOf = (svg: string) => svg.replaceAll(/(fill|stroke|font-family)="[^"]*"/g, '');
    const words = { id: 'c', title: 't', description: 'd' };
    const onScreen = svgFileOf(drawChart(lines, { width: 640, palette: screenPalette, id: 'c' }), words);
    expect(shapeOf(svgFileOf(draw(lines), words))).toBe(shapeOf(onScreen));
  });

  test('on paper any two inks differ in lightness, so that a copy in grey keeps them apart', () => {
    const fills = Object.values(paperPalette.tones).map(({ fill }) => luminance(fill));
    const sorted = fills.toSorted((a, b) => a - b);
    sorted.slice(1).forEach((each, index) => {
      expect((each + 0.05) / ((sorted[index] ?? 0) + 0.05)).toBeGreaterThan(1.5);
    });
  });

  test('parts of a whole that stand beside each other differ in lightness as well', () => {
    const fills = paperPalette.parts.map(({ fill }) => luminance(fill) + 0.05);
    fills.slice(1).forEach((each, index) => {
      const before = fills[index] ?? 0;
      expect(Math.max(each, before) / Math.min(each, before)).toBeGreaterThan(1.5);
    });
  });
});

describe('Shares', () => {
  const parts = [{ name: '予以公开' }, { name: '不予公开' }];
  const row = (name: string, ...amounts: readonly number[]) => ({
    name,
    values: amounts.map((amount) => value(amount)),
    whole: `${amounts.reduce((sum, amount) => sum + amount, 0)} 件`,
    absent: null,
  });

  test('fill one length whatever the whole is, which stands at the end of each', () => {
    const drawing = draw({ kind: 'SHARES', parts, rows: [row('甲', 1, 3), row('乙', 10, 30)] });
    const widths = marksOf(drawing, 'share').map((mark) => numberOf(mark, 'width'));
    expect(widths).toHaveLength(4);
    expect(widths[1]).toBeCloseTo(3 * (widths[0] ?? 0));
    expect(widths.slice(2)).toEqual(widths.slice(0, 2).map((width) => expect.closeTo(width)));
    const said = textsOf(drawing).map(({ words }) => words);
    expect(said).toContain('4 件');
    expect(said).toContain('40 件');
  });

  test('of nothing or of what is not told are no bar, but words; only what the form lacks is hatched', () => {
    const untold = { name: '丙', values: [null, null], whole: null, absent: '有分项未报' };
    const lacking = { name: '2016', values: [null, null], whole: null, absent: null, isNotApplicable: true };
    const drawing = draw({ kind: 'SHARES', parts, rows: [row('甲', 0, 0), untold, lacking] });
    expect(marksOf(drawing, 'share')).toEqual([]);
    expect(marksOf(drawing, 'hatch')).toHaveLength(1);
    expect(textsOf(drawing).map(({ words }) => words)).toContain('— 有分项未报');
  });
});

describe('Bars', () => {
  const row = (name: string, ...amounts: readonly (number | null)[]) => ({
    name,
    values: amounts.map((amount) => (amount === null ? null : value(amount))),
    total: String(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
    absent: null,
  });
  const series = [
    { name: '予以公开', tone: 'first' },
    { name: '其他', tone: 'light' },
  ] as const;

  test('begin at zero, and are as long as what they count', () => {
    const drawing = draw({ kind: 'BARS', series, rows: [row('甲', 10, 0), row('乙', 20, 20)] });
    const base = numberOf(marksOf(drawing, 'base')[0], 'x1') + 0.5;
    const [one, two, three] = marksOf(drawing, 'bar');
    expect([numberOf(one, 'x'), numberOf(two, 'x')]).toEqual([base, base]);
    expect(numberOf(two, 'width')).toBeCloseTo(2 * numberOf(one, 'width'));
    expect(numberOf(three, 'x')).toBeCloseTo(base + numberOf(two, 'width'));
  });

  test('on a phone long names stand above their bars, whole and beside nothing', () => {
    const name = '洛阳市孟津区农业农村和水利综合服务中心';
    const drawing = draw({ kind: 'BARS', series, rows: [row(name, 600_000, 399_999)] }, 300);
    expect(unreadable(drawing)).toEqual([]);
    expect(textsOf(drawing).map(({ words }) => words)).toContain(name);
  });

  test('a part that is not known is told beside the total, and a row without a report is — with its reason', () => {
    const missing = { name: '丙', values: [null, null], total: null, absent: '未报送' };
    const drawing = draw({ kind: 'BARS', series, rows: [row('甲', 10, null), missing] });
    const said = textsOf(drawing).map(({ words }) => words);
    expect(said).toContain('10 —');
    expect(said).toContain('— 未报送');
    expect(marksOf(drawing, 'bar')).toHaveLength(1);
  });

  test('at least has an arrow; only what the form lacks is hatched', () => {
    const lacking = { name: '2016', values: [null, null], total: null, absent: null, isNotApplicable: true };
    const atLeast = { ...row('甲', 1, 2), values: [value(3, 'AT_LEAST'), value(2)] };
    const drawing = draw({ kind: 'BARS', series, rows: [lacking, atLeast] });
    expect(marksOf(drawing, 'hatch')).toHaveLength(1);
    expect(marksOf(drawing, 'arrow')).toHaveLength(1);
    expect(marksOf(draw({ kind: 'BARS', series, rows: [row('甲', null, null)] }), 'hatch')).toEqual([]);
  });
});

describe('Lines', () => {
  test('are interrupted where the meaning changes, and not where only the form does', () => {
    expect(marksOf(draw(lines), 'line')).toHaveLength(2);
    expect(marksOf(draw({ ...lines, breaks: [] }), 'line')).toHaveLength(1);
    expect(marksOf(draw(lines), 'break')).toHaveLength(3);
    expect(textsOf(draw(lines)).map(({ words }) => words)).toContain('2021：现行有效');
  });

  test('a band of two years has its whole name, and no figure stands on the line between two bands', () => {
    const named: LinesSpec = {
      ...withValues((year) => (year < 2019 ? null : value(4045 - 10 * (year - 2019)))),
      bands: lines.bands.map((band) => (band.from === 2019 ? { ...band, name: '2019试行格式' } : band)),
    };
    for (const width of [440, 520, 560, 640]) {
      const drawing = draw(named, width);
      const texts = textsOf(drawing);
      const [, , trial] = marksOf(drawing, 'band');
      const [left, right] = [numberOf(trial, 'x'), numberOf(trial, 'x') + numberOf(trial, 'width')];
      const within = texts.filter((one) => one.left >= left && one.right <= right && one.top < 60);
      expect(within.map(({ words }) => words).join('')).toContain('2019试行格式');
      expect(numberOf(trial, 'height')).toBeGreaterThan(Math.max(...within.map(({ bottom }) => bottom)));
      const figure = texts.find(({ words }) => words === '4045');
      expect(figure).toBeDefined();
      const crossed = marksOf(drawing, 'break').filter((line) => {
        const x = numberOf(line, 'x1');
        return figure !== undefined && figure.left < x && x < figure.right;
      });
      expect(crossed).toEqual([]);
    }
  });

  test('an unknown year is a gap with a mark on the base line, never a zero', () => {
    const drawing = draw({ ...withValues((year) => (year === 2015 ? null : value(5))), breaks: [] });
    expect(marksOf(drawing, 'line')).toHaveLength(2);
    expect(marksOf(drawing, 'point')).toHaveLength(17);
    const [mark] = marksOf(drawing, 'unknown');
    const base = numberOf(marksOf(drawing, 'base')[0], 'y1');
    expect(base - numberOf(mark, 'y1')).toBeLessThanOrEqual(6);
  });

  test('years whose form has no such item are hatched and not called unknown', () => {
    const drawing = draw({
      ...withValues((year) => (year < 2010 ? null : value(5))),
      notCollected: [2008, 2009],
    });
    expect(marksOf(drawing, 'hatch')).toHaveLength(2);
    expect(marksOf(drawing, 'unknown')).toEqual([]);
  });

  test('at least is a hollow point with an arrow up, at most one with an arrow down', () => {
    const drawing = draw(
      withValues((year) => value(9, year === 2010 ? 'AT_LEAST' : year === 2011 ? 'AT_MOST' : 'EXACT')),
    );
    const tips = marksOf(drawing, 'arrow').map(({ attributes }) => String(attributes['d']));
    const ways = tips.map((d) => {
      const [, from, to] = /^M[\d.]+ ([\d.]+)V([\d.]+)/.exec(d) ?? [];
      return Number(to) < Number(from) ? 'up' : 'down';
    });
    expect(ways).toEqual(['up', 'down']);
    expect(marksOf(drawing, 'hollow')).toHaveLength(2);
  });

  test('are straight from year to year, and the ribbon is interrupted with them', () => {
    const ribbon = years.map(() => ({ low: 3, high: 9 }));
    const drawing = draw({ ...lines, ribbon });
    for (const path of marksOf(drawing, 'line')) expect(String(path.attributes['d'])).toMatch(/^[ML\d. ]+$/);
    expect(marksOf(drawing, 'ribbon')).toHaveLength(2);
  });
});

describe('A scatter', () => {
  test('draws every point and names those to be named, even where they crowd', () => {
    const points = Array.from({ length: 8 }, (_, index) => ({
      name: `单位${index}`,
      x: 50 + index,
      y: 50,
      tone: 'first' as const,
      isNamed: index < 5,
    }));
    const axis = { name: '申请', unit: '件' };
    const drawing = draw({ kind: 'SCATTER', x: axis, y: axis, points });
    expect(marksOf(drawing, 'point')).toHaveLength(8);
    const said = textsOf(drawing).map(({ words }) => words);
    expect(said.filter((words) => words.startsWith('单位'))).toHaveLength(5);
  });
});

describe('A scatter with medians', () => {
  test('has a line at the middle of either measure, at the height of the points that lie there', () => {
    const at = (name: string, x: number, y: number) => ({
      name,
      x,
      y,
      tone: 'first' as const,
      isNamed: false,
    });
    const axis = { name: '申请', unit: '件' };
    const drawing = draw({
      kind: 'SCATTER',
      x: axis,
      y: axis,
      points: [at('甲', 1, 9), at('乙', 4, 5), at('丙', 8, 2)],
      medians: { x: { value: 4, shown: '中位 4' }, y: { value: 5, shown: '中位 5' } },
    });
    const [vertical, horizontal] = marksOf(drawing, 'median');
    const middle = marksOf(drawing, 'point')[1];
    expect(numberOf(vertical, 'x1')).toBeCloseTo(numberOf(middle, 'cx'));
    expect(numberOf(horizontal, 'y1')).toBeCloseTo(numberOf(middle, 'cy'));
    expect(textsOf(drawing).map(({ words }) => words)).toEqual(expect.arrayContaining(['中位 4', '中位 5']));
  });
});

describe('Small multiples', () => {
  const panel = (name: string, of: (year: number) => number | null): MultiplesSpec['panels'][number] => ({
    name,
    breaks: [],
    notCollected: [],
    lines: [
      {
        name,
        tone: 'first',
        values: years.map((year) => {
          const amount = of(year);
          return amount === null ? null : value(amount);
        }),
      },
    ],
  });
  const multiples = (
    panels: MultiplesSpec['panels'],
    scale: MultiplesSpec['scale'] = 'SAME',
  ): MultiplesSpec => ({ kind: 'MULTIPLES', years, scale, strokes: [], panels });
  /** Heights of the points of each panel over its base line. */
  const heights = (spec: MultiplesSpec) => {
    const drawing = draw(spec);
    const bases = marksOf(drawing, 'base').map((base) => numberOf(base, 'y1'));
    const points = marksOf(drawing, 'point').map((point) => numberOf(point, 'cy'));
    return bases.map((base, index) => base - (points[index * years.length] ?? 0));
  };

  test('on one scale twice as much is twice as high in every panel; on its own each fills its panel', () => {
    const [high = 0, low = 0] = heights(multiples([panel('甲', () => 40), panel('乙', () => 20)]));
    expect(high).toBeCloseTo(2 * low);
    const [one = 0, other = 0] = heights(multiples([panel('甲', () => 40), panel('乙', () => 20)], 'OWN'));
    expect(one).toBeCloseTo(other);
  });

  test('a panel is interrupted at its own break, and an unknown year is a gap in it', () => {
    const broken = { ...panel('甲', () => 5), breaks: [2021] };
    const drawing = draw(
      multiples([broken, panel('乙', (year) => (year === 2015 ? null : 5)), panel('丙', () => 5)]),
    );
    expect(marksOf(drawing, 'break')).toHaveLength(1);
    expect(marksOf(drawing, 'line')).toHaveLength(5);
    expect(marksOf(drawing, 'unknown')).toHaveLength(1);
  });

  test('as many stand side by side as there is room for, and none on a phone', () => {
    const panels = ['甲', '乙', '丙', '丁'].map((name) => panel(name, () => 5));
    const rows = (width: number) =>
      new Set(marksOf(draw(multiples(panels), width), 'base').map((base) => numberOf(base, 'y1'))).size;
    expect([rows(340), rows(640), rows(1200)]).toEqual([4, 2, 1]);
  });
});

describe('As a file', () => {
  test('it stands by itself: a size, a title, a description, fonts, and no sign that XML cannot hold', () => {
    const named = withValues(() => value(1));
    const spec = { ...named, lines: named.lines.map((each) => ({ ...each, name: '<甲>&"乙"\u0001' })) };
    const svg = svgFileOf(draw(spec), { id: 'f', title: '图1 <申请>', description: '全区 & 各镇' });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 640 \d+" width="640"/);
    expect(svg).toContain('<title id="f-t">图1 &lt;申请&gt;</title><desc id="f-d">全区 &amp; 各镇</desc>');
    expect(svg).toContain('Noto Sans CJK SC');
    expect(svg).not.toMatch(/\u0001|<script|<style|href|NaN|undefined|var\(/);
  });
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
