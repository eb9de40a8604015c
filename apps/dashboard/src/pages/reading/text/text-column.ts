import type { DocumentReading, TextRange } from '@mingjian/domain';
import { alignedLines } from './aligned-texts';
import { figureTags } from './figure-tags';
import type { FigureTags } from './figure-tags';
import { linesOf, markedLines } from './marked-lines';
import type { Piece } from './marked-lines';
import { editMarks, marksInFound, repairMarks } from './text-mark';
import type { TextMark } from './text-mark';

export const textViews = ['repaired', 'found', 'both'] as const;
export type TextView = (typeof textViews)[number];

/** A text as it is laid out: its lines, cut at the edges of its marks. */
export interface TextColumn {
  readonly lines: readonly (readonly Piece<TextMark>[])[];
  readonly ranges: readonly TextRange[];
  readonly tags: FigureTags;
}

/** The columns of a view: one, or the text as found beside the repaired one with as many lines. */
export function columnsOf(
  view: TextView,
  reading: DocumentReading,
  marks: readonly TextMark[],
): readonly TextColumn[] {
  const { found, text, repairs } = reading;
  const inFound = [...marksInFound(marks, repairs), ...editMarks(repairs, 'found')];
  switch (view) {
    case 'repaired':
      return [columnOf(text, linesOf(text), [...marks, ...repairMarks(repairs)])];
    case 'found':
      return [
        columnOf(
          found,
          linesOf(found),
          inFound.filter(({ kind }) => kind !== 'minor-edit'),
        ),
      ];
    case 'both': {
      const lines = alignedLines(found, text, repairs);
      // Numbers stand at the repaired words only: the same number twice on a line would ask which one counts.
      const unnumbered = inFound.map((mark) =>
        mark.kind === 'figure' ? { ...mark, kind: 'passage' as const, number: null } : mark,
      );
      return [
        columnOf(
          found,
          lines.map((line) => line.found),
          unnumbered,
        ),
        columnOf(
          text,
          lines.map((line) => line.text),
          [...marks, ...editMarks(repairs, 'text')],
        ),
      ];
    }
  }
}

function columnOf(text: string, ranges: readonly TextRange[], marks: readonly TextMark[]): TextColumn {
  const lines = markedLines(text, ranges, marks);
  return { lines, ranges, tags: figureTags(lines) };
}
