import type { Piece } from './marked-lines';
import type { TextMark } from './text-mark';

/** Where the marks of figures begin and end among the pieces of a text. */
export interface FigureTags {
  /** Figures whose words begin with the piece that starts at an offset. */
  readonly opening: ReadonlyMap<number, readonly TextMark[]>;
  /** Numbers to stand behind the piece that starts at an offset. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Keys in the order in which their words begin. */
  readonly order: readonly string[];
}

export function figureTags(lines: readonly (readonly Piece<TextMark>[])[]): FigureTags {
  const first = new Map<TextMark, number>();
  const last = new Map<TextMark, number>();
  for (const { start, marks } of lines.flat())
    for (const mark of marks) {
      if (mark.number === null) continue;
      if (!first.has(mark)) first.set(mark, start);
      last.set(mark, start);
    }
  const opening = new Map<number, TextMark[]>();
  for (const [mark, start] of first) opening.set(start, [...(opening.get(start) ?? []), mark]);
  const numbers = new Map<number, number[]>();
  for (const [{ number }, start] of last)
    if (number !== null)
      numbers.set(
        start,
        [...(numbers.get(start) ?? []), number].sort((a, b) => a - b),
      );
  return { opening, numbers, order: [...first.keys()].map(({ key }) => key) };
}
