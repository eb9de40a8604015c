import { node, titled } from './node.js';
import type { SvgNode } from './node.js';

/** The smallest size of the visual language, in pixels, and the height of its line. */
export const textSize = 12;
export const lineHeight = 16;

/**
 * How wide words will be, in pixels, without a font to ask: from the general punctuation on (—, ≥, Chinese) a full
 * em, else 0.55 em.
 */
export function widthOf(words: string, size = textSize): number {
  let ems = 0;
  for (const sign of words) ems += (sign.codePointAt(0) ?? 0) >= 0x2000 ? 1 : 0.55;
  return ems * size;
}

/** As much of the words as fits, ended by … where it is not all of them; empty where not even that fits. */
export function clipped(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let kept = '';
  for (const sign of words) {
    if (widthOf(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return kept === '' ? '' : `${kept}…`;
}

/** Words broken into lines that fit; Chinese breaks anywhere, and so does what has no blank to break at. */
export function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let now = '';
  for (const part of words.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
    for (const piece of widthOf(part) <= width ? [part] : part) {
      if (now !== '' && widthOf(now + piece.trimEnd()) > width) {
        lines.push(now.trimEnd());
        now = '';
      }
      now += piece;
    }
  }
  return now.trim() === '' ? lines : [...lines, now.trimEnd()];
}

interface TextStyle {
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  /** What was meant where the words are clipped. */
  readonly whole?: string;
}

/** Words on their base line. */
export function text(
  x: number,
  y: number,
  words: string,
  { fill, anchor, weight, whole }: TextStyle,
): SvgNode {
  const drawn = node(
    'text',
    {
      x,
      y,
      fill,
      'font-size': textSize,
      'text-anchor': anchor ?? 'start',
      ...(weight === undefined ? {} : { 'font-weight': weight }),
    },
    [words],
  );
  return whole === undefined || whole === words ? drawn : titled(drawn, whole);
}
