import { drawChart, framed, paperPalette, svgFileOf } from '@mingjian/yearbook/charts';
import type { ChartFrame, ChartSpec } from '@mingjian/yearbook/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesOf, numberOf, unreadable } from './picture.js';
import { anyLines, anyScatter } from './specs.js';

const source = '地区：孟津区 410308 · 覆盖：2025 年 14/14 家 · 说明：演示数据';

const frameOf = (spec: ChartSpec, frame: ChartFrame) => {
  const drawing = drawChart(spec, { width: 640, palette: paperPalette, id: 'c' });
  return { drawing, picture: framed(drawing, frame, paperPalette) };
};

describe('A chart that leaves its page', () => {
  test('has its title above and its source below, however long, and nothing stands over the drawing', () => {
    fc.assert(
      fc.property<[ChartSpec, string, string]>(
        fc.oneof(anyLines, anyScatter),
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 90 }),
        (spec, title, note) => {
          const { drawing, picture } = frameOf(spec, { title, note, source: [source.repeat(3)] });
          const inner = picture.root.children
            .filter((child) => typeof child !== 'string')
            .find(({ tag }) => tag === 'svg');
          const top = numberOf(inner, 'y');
          const own = picture.root.children.filter((child) => child !== inner);
          const frame = { ...picture, root: { ...picture.root, children: own } };
          expect(unreadable(frame)).toEqual([]);
          const bases = nodesOf(frame)
            .filter(({ tag }) => tag === 'text')
            .map((node) => numberOf(node, 'y'));
          expect(bases.filter((y) => y > top && y - 11 < top + drawing.height)).toEqual([]);
          expect(numberOf(inner, 'x') + drawing.width).toBeLessThanOrEqual(picture.width);
          expect(top + drawing.height).toBeLessThanOrEqual(picture.height);
        },
      ),
      { seed: 59, numRuns: 100 },
    );
  });

  test('is a file by itself, on a ground of its own', () => {
    const spec: ChartSpec = {
      kind: 'SCATTER',
      x: { name: '新收', unit: '件' },
      y: { name: '复议', unit: '件' },
      points: [{ name: '送庄镇', x: 3, y: 1, tone: 'first', isNamed: true }],
    };
    const { picture } = frameOf(spec, { title: '新收 <2025>', note: '件', source: [source] });
    const svg = svgFileOf(picture, { id: 'c', title: '新收', description: '…' });
    expect(svg).toContain('新收 &lt;2025&gt;');
    expect(svg).toContain(source);
    expect(svg).toMatch(/<rect width="672" height="[\d.]+" fill="#ffffff"\/>/);
    expect(svg).not.toMatch(/var\(|<style|<script|href/);
  });
});
