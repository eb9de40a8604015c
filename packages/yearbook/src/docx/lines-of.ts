/** So many lines of type of a size (in half points) in a width (in twips), filled as Word fills them. */
export function linesOf(words: string, size: number, width: number, first = 0): number {
  const em = size * 10;
  return words
    .split('\n')
    .reduce((sum, line, at) => sum + linesFilled(line, width / em, at === 0 ? first / em : 0), 0);
}

/** A Chinese sign by itself, signs of a word or number together, blanks that end it with it. */
const pieces = /[^\s\u2e80-\uffff“”‘’…—\u{10000}-\u{3ffff}]+\s*|\s+|./gsu;

/** Widths are in ems; a line holds whole signs, so that six and a half ems are six signs. */
function linesFilled(line: string, width: number, first: number): number {
  let lines = 1;
  let at = first;
  let wasChinese: boolean | null = null;
  for (const [piece] of line.matchAll(pieces)) {
    const chinese = isChinese(piece);
    const wide = chinese ? 1 : latinWidth(piece.trimEnd());
    // Word sets Chinese and Latin signs apart by a quarter of an em.
    const apart = wasChinese === null || wasChinese === chinese || isMark(piece) ? 0 : 0.25;
    wasChinese = isMark(piece) ? null : chinese;
    if (at + apart + wide <= width + 0.01 || at === 0) at += apart + (chinese ? 1 : latinWidth(piece));
    // A comma or a full stop hangs over the edge rather than begin a line.
    else if ('，。、；：'.includes(piece)) at = width;
    else {
      lines += 1;
      at = chinese ? 1 : latinWidth(piece);
    }
    for (; at > width + 0.01 && wide > width; at -= width) lines += 1;
  }
  return lines;
}

/** Figures and Latin letters take about half an em, capitals more. */
function latinWidth(piece: string): number {
  return piece.length * 0.5 + (piece.match(/[A-Z]/g)?.length ?? 0) * 0.2;
}

function isChinese(piece: string): boolean {
  return piece >= '\u2e80' || '“”‘’…—'.includes(piece[0] ?? '');
}

function isMark(piece: string): boolean {
  return '，。、；：（）《》“”‘’…—'.includes(piece[0] ?? '');
}
