import type { TextRange } from '@mingjian/domain';

/** A line of the squeezed text without its end. */
export interface Line extends TextRange {
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    const last = end === -1 ? text.length : end;
    lines.push({ start, end: last, text: text.slice(start, last) });
    if (end === -1) return lines;
    start = end + 1;
  }
}
