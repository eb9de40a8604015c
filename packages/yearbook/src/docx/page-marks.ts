import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { faces } from './faces.js';
import { character, sizes } from './measures.js';

/** — 1 — in the outer corner, one character from the edge of the text. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

function footer(alignment: 'left' | 'right'): Footer {
  const run = { size: sizes.pageNumber, font: faces.pageNumber };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { [alignment]: character },
        children: [
          new TextRun({ ...run, text: '— ' }),
          new TextRun({ ...run, children: [PageNumber.CURRENT] }),
          new TextRun({ ...run, text: ' —' }),
        ],
      }),
    ],
  });
}

/** What every page says of itself, as 演示数据; nothing on the real thing. */
export function pageMarks(
  marks: readonly string[],
): { readonly default: Header; readonly even: Header } | null {
  if (marks.length === 0) return null;
  const header = (): Header =>
    new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [
            new TextRun({ text: marks.join('　'), size: sizes.byHand, font: faces.heading, color: 'CC0000' }),
          ],
        }),
      ],
    });
  return { default: header(), even: header() };
}
