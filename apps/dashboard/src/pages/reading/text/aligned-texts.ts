import type { Repair, TextRange } from '@mingjian/domain';

/** One line of the text as found beside the same line after repair. */
export interface AlignedLine {
  readonly found: TextRange;
  readonly text: TextRange;
}

/** The two texts line by line. A line feed that a repair put in or took out parts neither side. */
export function alignedLines(
  found: string,
  text: string,
  repairs: readonly Repair[],
): readonly AlignedLine[] {
  const lines: AlignedLine[] = [];
  let line = { found: 0, text: 0 };
  let untouched = { found: 0, text: 0 };
  const ends = [...repairs.map(({ start, end, foundEnd }) => ({ start, end, foundEnd })), endOf(text)];
  for (const { start, end, foundEnd } of ends) {
    let feed = text.indexOf('\n', untouched.text);
    while (feed !== -1 && feed < start) {
      const foundFeed = untouched.found + (feed - untouched.text);
      lines.push({
        found: { start: line.found, end: foundFeed },
        text: { start: line.text, end: feed },
      });
      line = { found: foundFeed + 1, text: feed + 1 };
      feed = text.indexOf('\n', feed + 1);
    }
    untouched = { found: foundEnd, text: end };
  }
  return [
    ...lines,
    { found: { start: line.found, end: found.length }, text: { start: line.text, end: text.length } },
  ];
}

function endOf(text: string): { readonly start: number; readonly end: number; readonly foundEnd: number } {
  return { start: text.length, end: text.length, foundEnd: 0 };
}

/** Where words of the repaired text stand in the text as found. */
export function rangeInFound(range: TextRange, repairs: readonly Repair[]): TextRange {
  return mapped(range, repairs, textSide, foundSide);
}

/** Where words of the text as found stand after repair; of words that a repair took out, an empty range is left. */
export function rangeInText(range: TextRange, repairs: readonly Repair[]): TextRange {
  return mapped(range, repairs, foundSide, textSide);
}

type Side = (repair: Repair) => TextRange;
const textSide: Side = ({ start, end }) => ({ start, end });
const foundSide: Side = ({ foundStart, foundEnd }) => ({ start: foundStart, end: foundEnd });

/** Within an edit no character answers to another: a range that begins or ends in one takes in all of it. */
function mapped({ start, end }: TextRange, repairs: readonly Repair[], from: Side, to: Side): TextRange {
  const mappedStart = mappedOffset(start, repairs, from, to, 'start');
  return { start: mappedStart, end: Math.max(mappedStart, mappedOffset(end, repairs, from, to, 'end')) };
}

function mappedOffset(
  offset: number,
  repairs: readonly Repair[],
  from: Side,
  to: Side,
  edge: 'start' | 'end',
): number {
  let shift = 0;
  for (const repair of repairs) {
    const here = from(repair);
    const there = to(repair);
    // What was taken out at an edge belongs to the words before it: a reading follows its character.
    const isAhead = edge === 'start' ? offset < here.end && offset <= here.start : offset <= here.start;
    if (isAhead) break;
    if (offset < here.end) return there[edge];
    shift = there.end - here.end;
  }
  return offset + shift;
}
