import type { Content } from 'pdfmake/interfaces.js';
import type { Glyphs } from './glyphs.js';
import { pdfSizes } from './pdf-measures.js';
import { inLines } from './set-pieces.js';
import type { SetPieces } from './set-pieces.js';

/** What a table or a chapter has to be read with, in small type. */
export function notePdf(
  words: SetPieces,
  page: { readonly glyphs: Glyphs; readonly width: number },
): Content {
  return {
    ...inLines(words, { ...page, size: pdfSizes.note }),
    fontSize: pdfSizes.note,
    margin: [0, 3, 0, 3],
  };
}
