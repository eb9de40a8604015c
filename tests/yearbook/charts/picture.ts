import { widthOf } from '@mingjian/yearbook/charts';
import type { Drawing, SvgNode } from '@mingjian/yearbook/charts';

export function nodesOf(drawing: Drawing): readonly SvgNode[] {
  const below = (each: SvgNode): readonly SvgNode[] => [
    each,
    ...each.children.flatMap((child) => (typeof child === 'string' ? [] : below(child))),
  ];
  return below(drawing.root);
}

export function marksOf(drawing: Drawing, mark: string): readonly SvgNode[] {
  return nodesOf(drawing).filter(({ attributes }) => attributes['data-mark'] === mark);
}

export function numberOf(node: SvgNode | undefined, name: string): number {
  return Number(node?.attributes[name]);
}

export interface Written {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where words stand: from the top of a Chinese sign to its bottom, a fingernail of each side left out. */
export function textsOf(drawing: Drawing): readonly Written[] {
  return nodesOf(drawing)
    .filter(({ tag }) => tag === 'text')
    .map((node) => {
      const words = node.children.filter((child) => typeof child === 'string').join('');
      const width = widthOf(words);
      const x = numberOf(node, 'x');
      const y = numberOf(node, 'y');
      const anchor = node.attributes['text-anchor'];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { words, left, right: left + width, top: y - 11, bottom: y + 3 };
    });
}

/** What a reader could not read: words beyond the picture's edge, or over one another. */
export function unreadable(drawing: Drawing): readonly string[] {
  const texts = textsOf(drawing);
  const beyond = texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > drawing.width + 0.5 || top < -0.5 || bottom > drawing.height + 0.5,
    )
    .map(({ words }) => `${words} runs out of the picture`);
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + 0.5 < other.right &&
          other.left + 0.5 < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} stands over ${other.words}`),
  );
  return [...beyond, ...over];
}
