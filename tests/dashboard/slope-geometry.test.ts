import { describe, expect, test } from 'vitest';
import { drawSlopes } from '../../apps/dashboard/src/pages/compare/slope-geometry';
import type { SlopeInput, SlopeLine } from '../../apps/dashboard/src/pages/compare/slope-geometry';

function line(values: (number | null)[], more: Partial<SlopeLine> = {}): SlopeLine {
  return { unit: 'a', label: '送庄镇', rank: 0, values, qualifiers: values.map(() => 'EXACT'), ...more };
}

function drawn(input: Partial<SlopeInput>) {
  const years = input.years ?? [2023, 2024, 2025];
  return drawSlopes({ years, lines: [], breaks: [], collected: years.map(() => true), ...input });
}

describe('slopes', () => {
  test('an unknown year is a gap: no line leads over it', () => {
    const [one] = drawn({ lines: [line([3, null, 5])] }).lines;
    expect(one?.runs.map((run) => run.map(({ value }) => value))).toEqual([[3], [5]]);
  });

  test('a change of meaning parts the line and is drawn between its years, with its own year', () => {
    const { lines, breaks } = drawn({ years: [2020, 2023, 2024], lines: [line([3, 4, 5])], breaks: [2021] });
    expect(lines[0]?.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(breaks).toEqual([{ year: 2021, x: expect.any(Number) }]);
  });

  test('a break outside of the years compared is not drawn', () => {
    expect(drawn({ lines: [line([3, 4, 5])], breaks: [2021] }).breaks).toEqual([]);
  });

  test('a higher value lies higher, and equal values lie in the middle', () => {
    const [first] = drawn({ years: [2024, 2025], lines: [line([3, 9])] }).lines;
    expect(first?.points[0]?.y).toBeGreaterThan(first?.points[1]?.y ?? Infinity);
    const [level] = drawn({ years: [2024, 2025], lines: [line([0, 0])] }).lines;
    expect(level?.points[0]?.y).toBe(level?.points[1]?.y);
  });

  test('what is not exact is hollow', () => {
    const [one] = drawn({
      years: [2024, 2025],
      lines: [line([3, 4], { qualifiers: ['AT_LEAST', 'EXACT'] })],
    }).lines;
    expect(one?.points.map(({ hollow }) => hollow)).toEqual([true, false]);
  });

  test('ends are labelled, the last one with the name, and labels of one year never touch', () => {
    const { lines } = drawn({
      lines: [line([3, 4, 5]), line([3, 4, 5], { unit: 'b', label: '平乐镇', rank: 1 })],
    });
    expect(lines[0]?.labels.map(({ value, name }) => [value, name])).toEqual([
      [3, null],
      [5, '送庄镇'],
    ]);
    const ys = lines.map(({ labels }) => labels[1]?.y ?? 0);
    expect(Math.abs((ys[0] ?? 0) - (ys[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  test('grey lines of the other units bear no labels', () => {
    expect(drawn({ lines: [line([3, 4, 5], { rank: null })] }).lines[0]?.labels).toEqual([]);
  });
});
