import type { Qualifier } from '@mingjian/domain';
import { node } from './node.js';
import type { SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';

/** A filled point; hollow with an arrow where the value is a bound: at least points up, at most down. */
export function pointMark(
  [x, y]: readonly [number, number],
  qualifier: Qualifier,
  ink: string,
  palette: ChartPalette,
): readonly SvgNode[] {
  if (qualifier !== 'AT_LEAST' && qualifier !== 'AT_MOST') {
    return [node('circle', { cx: x, cy: y, r: 3, fill: ink, 'data-mark': 'point' })];
  }
  const way = qualifier === 'AT_LEAST' ? -1 : 1;
  const tip = y + way * 11;
  return [
    node('path', {
      d: `M${x} ${y + way * 3}V${tip}M${x - 3} ${tip - way * 3}L${x} ${tip}L${x + 3} ${tip - way * 3}`,
      fill: 'none',
      stroke: ink,
      'data-mark': 'arrow',
    }),
    node('circle', {
      cx: x,
      cy: y,
      r: 3,
      fill: palette.surface,
      stroke: ink,
      'stroke-width': 1.5,
      'data-mark': 'hollow',
    }),
  ];
}

/** The hatch means not applicable, and nothing else. */
export function hatchPattern(id: string, palette: ChartPalette): SvgNode {
  return node('defs', {}, [
    node('pattern', { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse' }, [
      node('path', {
        d: 'M-1 6L6 -1M-1 1L1 -1M4 6L6 4',
        stroke: palette.line,
        'stroke-width': 0.8,
        fill: 'none',
      }),
    ]),
  ]);
}

export function hatched(
  id: string,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): SvgNode {
  return node('rect', { x, y, width, height, fill: `url(#${id})`, 'data-mark': 'hatch' });
}
