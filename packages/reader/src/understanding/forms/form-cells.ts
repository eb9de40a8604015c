import { linesOf } from '../lines.js';

/** What stands in one cell of a table, or alone on a line. */
export interface FormCell {
  readonly text: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A form has some hundred cells; what stands behind so many is no form. */
const most = 20_000;
const longestCell = 200;

/** Cells of a squeezed text: parts of a line between tabs or bars, and whole short lines. */
export function formCellsIn(text: string): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (const [line, { text: words, start }] of linesOf(text).entries()) {
    if (cells.length >= most) break;
    if (words === '' || (words.length > longestCell && !/[\t|]/.test(words))) continue;
    let at = start;
    for (const piece of words.split(/[\t|]/)) {
      if (piece.length <= longestCell)
        cells.push({ text: piece, label: labelOf(piece), start: at, end: at + piece.length, line });
      at += piece.length + 1;
    }
  }
  return cells;
}

/** A label without number, signs and notes in brackets, so that forms typed by different hands agree. */
export function labelOf(words: string): string {
  return words
    .replace(
      /^(?:其中[::]?)?(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[.、．]|(?=[^\d])))*(?:其中[::]?)?/,
      '',
    )
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[\s“”"'‘’、,，.。:：;；“”·—-]/g, '');
}
