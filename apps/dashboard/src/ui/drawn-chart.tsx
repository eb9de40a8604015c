import type { Drawing, SvgNode } from '@mingjian/yearbook/charts';
import { createElement } from 'react';
import type { ReactNode } from 'react';

interface DrawnChartProps {
  readonly drawing: Drawing;
  /** The finding in words, for who does not see the picture. */
  readonly label: string;
}

/** A drawing of the charts' own code, as wide as its place. */
export function DrawnChart({ drawing: { root }, label }: DrawnChartProps) {
  return createElement(
    'svg',
    // Its height follows from its width and the box that it was drawn in.
    { ...namedForReact(root.attributes), width: '100%', height: undefined, role: 'img', 'aria-label': label },
    ...root.children.map(drawnNode),
  );
}

function drawnNode(node: SvgNode | string, at: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(
    node.tag,
    { key: at, ...namedForReact(node.attributes) },
    ...node.children.map(drawnNode),
  );
}

/** React writes font-size as fontSize, and data-mark as it is. */
function namedForReact(attributes: SvgNode['attributes']): SvgNode['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('data-')
        ? name
        : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
