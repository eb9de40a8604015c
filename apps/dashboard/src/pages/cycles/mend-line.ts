import type { Unmatched } from '@mingjian/domain';

/** The pasted text with one piece of one line replaced, or, by nothing, taken out. The other lines stay as they are. */
export function mendLine(text: string, { line, text: piece }: Unmatched<unknown>, words: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((one, index) => (index === line - 1 ? one.replace(piece, () => words) : one))
    .join('\n');
}
