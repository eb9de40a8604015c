import type { TextRange } from '@mingjian/domain';

/** A stretch of a text with the marks that lie over all of it, the longest first. */
export interface Piece<M extends TextRange> extends TextRange {
  readonly text: string;
  readonly marks: readonly M[];
}

/** Where the lines of a text stand, without their line feeds. */
export function linesOf(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  return [...lines, { start, end: text.length }];
}

/**
 * Cuts the lines of a text wherever a mark begins or ends. Marks may overlap, enclose each other and run over
 * several lines; one that points outside of the text is cut to it, one that is empty marks nothing.
 */
export function markedLines<M extends TextRange>(
  text: string,
  lines: readonly TextRange[],
  marks: readonly M[],
): readonly (readonly Piece<M>[])[] {
  const placed = marks
    .map((mark) => ({ mark, ...wholeCharacters(text, mark) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let nextMark = 0;
  let nextCut = 0;
  let over: (typeof placed)[number][] = [];

  function pieceFrom(start: number, end: number): Piece<M> {
    for (let mark = placed[nextMark]; mark && mark.start <= start; mark = placed[nextMark]) {
      over.push(mark);
      nextMark += 1;
    }
    over = over.filter((mark) => mark.end > start);
    const longestFirst = [...over].sort((a, b) => b.end - b.start - (a.end - a.start));
    return { start, end, text: text.slice(start, end), marks: longestFirst.map(({ mark }) => mark) };
  }

  return lines.map((line) => {
    const pieces: Piece<M>[] = [];
    let at = line.start;
    while (at < line.end) {
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut += 1;
      const end = Math.min(cuts[nextCut] ?? Infinity, line.end);
      pieces.push(pieceFrom(at, end));
      at = end;
    }
    return pieces;
  });
}

/** The range within the text, widened where it would cut a character of two units in halves. */
function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  return from === to
    ? { start: from, end: to }
    : { start: cutsCharacter(text, from) ? from - 1 : from, end: cutsCharacter(text, to) ? to + 1 : to };
}

function cutsCharacter(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
