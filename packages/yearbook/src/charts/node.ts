/** A part of a picture, named as SVG names it; who draws it (a file, React) decides how it is written. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A whole picture: a root of `svg` with its size in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly root: SvgNode;
}

export function node(
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  more: SvgNode['attributes'] = {},
): SvgNode {
  return node('line', { x1, y1, x2, y2, stroke, ...more });
}

/** Shown where a pointer rests, and kept in the file. */
export function titled(drawn: SvgNode, title: string): SvgNode {
  return { ...drawn, children: [node('title', {}, [title]), ...drawn.children] };
}
