import { node } from './node.js';
import type { Drawing, SvgNode } from './node.js';

export interface PictureWords {
  /** Unique in the file that the picture stands in. */
  readonly id: string;
  readonly title: string;
  /** The finding in words, for who does not see the picture. */
  readonly description: string;
}

/** The picture as SVG that stands by itself: no script, no style sheet, no address but its own namespace. */
export function svgFileOf({ root }: Drawing, { id, title, description }: PictureWords): string {
  return written({
    ...root,
    attributes: { ...root.attributes, role: 'img', 'aria-labelledby': `${id}-t ${id}-d` },
    children: [
      node('title', { id: `${id}-t` }, [title]),
      node('desc', { id: `${id}-d` }, [description]),
      ...root.children,
    ],
  });
}

function written({ tag, attributes, children }: SvgNode): string {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? short(value) : value)}"`)
    .join('');
  if (children.length === 0) return `<${tag}${head}/>`;
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
    .join('');
  return `<${tag}${head}>${inner}</${tag}>`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What XML cannot hold at all is dropped: one control sign would make the whole file unreadable. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
