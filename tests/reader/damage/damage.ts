import { readingOf } from './annotated-characters.js';
import { decodeGbk, encodeGbk } from './gbk.js';
import { traditionalOf } from './traditional-characters.js';

/** C1: traditional characters, one for one. */
export const toTraditional = (text: string): string =>
  [...text].map((sign) => traditionalOf.get(sign) ?? sign).join('');

/** C2: the reading in brackets after each character of the list. */
export const annotate = (text: string): string =>
  [...text].map((sign) => (readingOf.has(sign) ? `${sign}(${readingOf.get(sign) ?? ''})` : sign)).join('');

/** The marks at whose bytes the text is cut: 。 and ， */
const marks: readonly (readonly [number, number])[] = [
  [0xa1, 0xa3],
  [0xa3, 0xac],
];

/**
 * C3 and C3-tail: the text is cut at the bytes of a mark wherever they stand, in the middle of characters too;
 * each piece is decoded by itself, the marks come back between them.
 */
export function splitAtBytes(text: string): string {
  const bytes = encodeGbk(text);
  let damaged = '';
  let piece: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const mark = marks.find(([lead, trail]) => bytes[at] === lead && bytes[at + 1] === trail);
    if (mark === undefined) {
      piece.push(bytes[at] ?? 0);
      continue;
    }
    damaged += decodeGbk(piece) + decodeGbk(mark);
    piece = [];
    at += 1;
  }
  return damaged + decodeGbk(piece);
}

/** C10: full-width forms and the ideographic space become ASCII; 。 、 “ ” 〔 〕 stay. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/** All of it, in the order in which the mirror did it; a paragraph was handled by itself. */
export const damage = (text: string): string =>
  annotate(toTraditional(text))
    .split('\n')
    .map((paragraph) => toHalfWidth(splitAtBytes(paragraph)))
    .join('\n');
