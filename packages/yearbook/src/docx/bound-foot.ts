import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Sheet } from './bound-measures.js';
import { boundSizes } from './bound-measures.js';
import { faces } from './faces.js';
import { character, sizes } from './measures.js';

/** What the page is of, and — 1 — in the outer corner: right on odd pages, left on even ones. */
export function boundFeet(words: string, sheet: Sheet): { readonly default: Footer; readonly even: Footer } {
  const said = (): TextRun => new TextRun({ text: words, size: boundSizes.foot, font: faces.text });
  const number = (): TextRun =>
    new TextRun({
      children: ['— ', PageNumber.CURRENT, ' —'],
      size: sizes.pageNumber,
      font: faces.pageNumber,
    });
  const tab = (): TextRun => new TextRun({ text: '\t' });
  const line = (children: readonly TextRun[]): Footer =>
    new Footer({
      children: [
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: sheet.textWidth - character }],
          indent: { left: character, right: character },
          children,
        }),
      ],
    });
  return {
    default: line([said(), tab(), number()]),
    even: line([number(), tab(), said()]),
  };
}
