import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Day } from '@mingjian/domain';
import { dayInCharacters } from '../model/day.js';
import { faces } from './faces.js';
import { character, lineHeight, sizes, widthOf } from './measures.js';

/** Characters to the right of the day, so that the seal has room. */
const rightOfDay = 4;

/** The body that signs, centred over its day, the day four characters from the right (GB/T 9704-2012, 7.3.5.1). */
export function signature(body: string, day: Day | null): readonly Paragraph[] {
  const date = dayInCharacters(day);
  const difference = widthOf(date) - widthOf(body);
  const rightOfBody = Math.max(1, rightOfDay + difference / 2);
  const right = rightOfBody - difference / 2;
  return [
    ...[0, 1].map(() => paragraph('', 0)),
    paragraph(body, rightOfBody),
    paragraph(date, Math.max(rightOfDay, right)),
  ];
}

function paragraph(words: string, right: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    indent: { right: Math.round(right * character) },
    spacing: { line: lineHeight, lineRule: 'exact' },
    children: [new TextRun({ text: words, size: sizes.text, font: faces.text })],
  });
}
