import type { Line, Said } from './said.js';
import type { GoldSection } from './words/headings.js';

/** A section before it is laid out; `id` is null where the contract has no section of that kind. */
export interface DraftSection {
  readonly id: GoldSection | null;
  readonly heading: string | null;
  readonly paragraphs: readonly Line[];
}

/** What stands in the text: its words, where they are, and in which section. */
export interface Placed extends Said {
  readonly section: GoldSection | null;
  readonly start: number;
  readonly end: number;
}

export interface LaidOut {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** How paragraphs are set apart: an indent of two ideographic spaces, of blanks, of nothing; blank lines or none. */
export interface PageLayout {
  readonly indent: string;
  readonly between: string;
}

export const layouts: readonly PageLayout[] = [
  { indent: '　　', between: '\n' },
  { indent: '　　', between: '\n' },
  { indent: '  ', between: '\n' },
  { indent: '', between: '\n' },
  { indent: '', between: '\n\n' },
];

/** Between two items of a list that each begin a paragraph. */
export const paragraphBreak = (layout: PageLayout): string => `${layout.between}${layout.indent}`;

/** Sets the report as text and remembers where each figure's words stand (UTF-16 offsets, the end exclusive). */
export function layOut(
  layout: PageLayout,
  head: readonly string[],
  sections: readonly DraftSection[],
  foot: readonly string[],
): LaidOut {
  const placed: Placed[] = [];
  let text = head.join(layout.between);
  for (const { id, heading, paragraphs } of sections) {
    if (heading !== null) text += `${layout.between}${layout.indent}${heading}`;
    for (const paragraph of paragraphs) {
      text += paragraphBreak(layout);
      for (const piece of paragraph) {
        const said = typeof piece === 'string' ? null : piece;
        const words = typeof piece === 'string' ? piece : piece.words;
        if (said !== null)
          placed.push({ ...said, section: id, start: text.length, end: text.length + words.length });
        text += words;
      }
    }
  }
  if (foot.length > 0) text += `${layout.between}${foot.join(layout.between)}`;
  return { text: `${text}\n`, placed };
}
