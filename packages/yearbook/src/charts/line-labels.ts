import type { ChartValue } from '../bound/chart.js';
import type { TakenRoom } from './boxes.js';
import type { Box } from './boxes.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { clipped, lineHeight, text, widthOf } from './text.js';

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly value: ChartValue;
}

/**
 * The names of lines at their right ends with their last figures: as near to the height of the line as the others
 * allow, never over one another.
 */
export function endLabels(
  ends: readonly { readonly words: string; readonly y: number; readonly ink: string }[],
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): readonly SvgNode[] {
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  let free = top;
  const down = sorted.map(({ y }) => {
    const middle = Math.max(y, free + lineHeight / 2);
    free = middle + lineHeight / 2;
    return middle;
  });
  // What ran out below is pushed back up, from the last on.
  let limit = bottom;
  const middles = down.toReversed().map((middle) => {
    const held = Math.min(middle, limit - lineHeight / 2);
    limit = held - lineHeight / 2;
    return held;
  });
  return sorted.map(({ words, ink }, index) => {
    const middle = middles[sorted.length - 1 - index] ?? 0;
    return text(left, middle + 4, clipped(words, right - left), { fill: ink, whole: words });
  });
}

/** Figures at the first and the greatest point of a line, where there is room for them. */
export function valueLabels(
  points: readonly LabelledPoint[],
  taken: TakenRoom,
  palette: ChartPalette,
): readonly SvgNode[] {
  const first = points[0];
  const greatest = points.toSorted((a, b) => b.value.value - a.value.value)[0];
  const labelled = [...new Set([greatest, first])].filter((point) => point !== undefined);
  return labelled.flatMap((point) => {
    const width = widthOf(point.value.shown);
    const place = (left: number, middle: number): Box => ({
      left,
      right: left + width,
      top: middle - lineHeight / 2,
      bottom: middle + lineHeight / 2,
    });
    const { x, y } = point;
    const box = taken.takeFirst([
      place(x - width / 2, y - 20),
      // Nearer to a point without an arrow: one at the very top has just that much room above it.
      ...(point.value.qualifier === 'EXACT' ? [place(x - width / 2, y - 16)] : []),
      // Beside the line between two bands that would run through it.
      place(x - 6, y - 16),
      place(x + 6 - width, y - 16),
      place(x - width / 2, y + 14),
      place(x + 7, y - 10),
      place(x - 7 - width, y - 10),
    ]);
    return box === null ? [] : [text(box.left, box.bottom - 4, point.value.shown, { fill: palette.ink })];
  });
}
